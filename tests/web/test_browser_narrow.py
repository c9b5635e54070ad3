"""The narrowest phones with letters twice as large: words stay whole, and no page runs out at the side."""

import pytest
from fakes.chromium import at, becomes, come_in, needs_chromium, phone, tap
from fakes.served import Served
from playwright.sync_api import Browser, Page

from game.web.phase import Verb

pytestmark = needs_chromium

SQUEEZED = """() => {
    const em = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return [...document.querySelectorAll(".choice .say, .who > span:nth-child(2), .rose p")]
        .filter(e => e.getBoundingClientRect().width < 4.5 * em).map(e => e.className + ": " + e.innerText);
}"""
"""Words beside a sign that have so little room that they break letter by letter."""

OUTSIDE = """() => [...document.querySelectorAll("main *")]
    .filter(e => !e.closest(".ear, svg") && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map(e => e.tagName + "." + e.className)"""
"""What sticks out of the screen, even where it is cut off there."""


def keeps_its_words_whole(page: Page, width: int) -> None:
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth") <= width, page.url
    assert page.evaluate(SQUEEZED) == []
    assert page.evaluate(OUTSIDE) == []
    page.evaluate("document.documentElement.style.fontSize = ''")


@pytest.mark.parametrize("width", [320, 390])
def test_words_stay_whole_when_they_are_twice_as_large(browser: Browser, small: Served, width: int) -> None:
    with phone(browser, width=width) as context:
        page = come_in(context, small.origin, small.code)
        small.lead(Verb.START)
        becomes(page, "play 0")
        scored = 0
        for turn in range(100):
            if not at(page).startswith("play"):
                break
            scored += page.locator(".top.app").count()
            keeps_its_words_whole(page, width)
            tap(page, turn)
        assert scored, "the score was never looked at"
        page.goto(f"{small.origin}/mine")
        keeps_its_words_whole(page, width)
        small.lead(Verb.CLOSE, Verb.REVEAL)
        page.goto(f"{small.origin}/mirror")
        keeps_its_words_whole(page, width)
