"""The participants' pages in a real browser, by a name that it does not trust more than a workshop's address."""

from pathlib import Path

import pytest
from fakes.chromium import at, becomes, needs_chromium, overhear, phone, tap, until
from fakes.chromium import come_in as arrive
from fakes.rooms import tiny_room
from fakes.served import Served, served
from playwright.sync_api import Browser, BrowserContext, Page, expect

from game.web.phase import Verb
from game.web.rates import Buckets

pytestmark = needs_chromium

SOON = 3_000
"""Milliseconds in which the right page must be back: one second is promised, the rest is for a busy computer."""


def come_in(context: BrowserContext, room: Served) -> Page:
    return arrive(context, room.origin, room.code)


def test_the_name_is_one_that_browsers_do_not_trust(browser: Browser, room: Served) -> None:
    with phone(browser) as context:
        page = context.new_page()
        page.goto(room.origin)
        assert page.evaluate("window.isSecureContext") is False


def test_three_phones_start_together_and_play_to_the_end(browser: Browser, room: Served) -> None:
    with phone(browser) as one, phone(browser) as two, phone(browser, width=320) as three:
        pages = [come_in(context, room) for context in (one, two, three)]
        for page in pages:
            expect(page.locator("#light.ok")).to_be_visible()
        room.lead(Verb.START)
        for page in pages:
            becomes(page, "play 0", 2 * SOON)
        for turn in range(200):
            for number, page in enumerate(pages):
                if at(page).startswith("play"):
                    tap(page, turn + number)
            if all(at(page).startswith("done") for page in pages):
                break
        assert [at(page) for page in pages] == ["done playing False"] * 3
        room.lead(Verb.CLOSE, Verb.REVEAL)
        for page in pages:
            becomes(page, "done revealed True")
        pages[0].locator("a.primary").click()
        expect(pages[0].locator(".headline")).to_be_visible()
        assert len(room.workshop.store.seats()) == 3


def test_a_reload_a_second_tab_and_the_way_back_show_the_same_place(browser: Browser, room: Served) -> None:
    with phone(browser) as context:
        page = come_in(context, room)
        room.lead(Verb.START)
        becomes(page, "play 0")
        for _ in range(3):
            tap(page)
        page.reload()
        becomes(page, "play 3", SOON)
        other = context.new_page()
        other.goto(room.origin)
        becomes(other, "play 3")
        tap(other)
        assert at(other) == "play 4"
        tap(page)
        assert at(page) == "play 4", "a tap on an old page answers nothing and brings the right one"
        page.locator("footer a").click()
        page.wait_for_selector("h1")
        tap(other)
        page.go_back()
        becomes(page, "play 5", 2 * SOON)
        assert room.answered() == 5


def test_a_phone_without_a_script_plays_and_waits(browser: Browser, room: Served) -> None:
    with phone(browser, script=False) as context:
        page = come_in(context, room)
        assert at(page) == "held lobby 0"
        assert page.locator("#light").is_hidden()
        room.lead(Verb.START)
        becomes(page, "play 0", 8_000)
        for turn in range(12):
            tap(page, turn)
        assert room.answered() == 12
        page.go_back()
        becomes(page, "play 12")
        room.lead(Verb.PAUSE)
        page.reload()
        becomes(page, "held paused")
        room.lead(Verb.GO_ON)
        becomes(page, "play 12", 8_000)


def test_a_tap_without_a_network_is_sent_once_it_is_back(browser: Browser, room: Served) -> None:
    with phone(browser) as context:
        page = come_in(context, room)
        room.lead(Verb.START)
        becomes(page, "play 0")
        context.set_offline(offline=True)
        expect(page.locator("#light")).to_have_text(page.locator("#light").get_attribute("data-phone") or "")
        page.locator("form.act button").first.click()
        page.wait_for_timeout(700)
        assert (room.answered(), at(page)) == (0, "play 0")
        context.set_offline(offline=False)
        becomes(page, "play 1")
        expect(page.locator("#light.ok")).to_be_visible()
        assert room.answered() == 1


def test_what_happened_while_a_phone_was_away_is_there_when_it_is_back(browser: Browser, room: Served) -> None:
    with phone(browser) as context:
        page = come_in(context, room)
        expect(page.locator("#light.ok")).to_be_visible()
        context.set_offline(offline=True)
        room.lead(Verb.START)
        page.wait_for_timeout(500)
        assert at(page) == "held lobby 0"
        context.set_offline(offline=False)
        becomes(page, "play 0", SOON)


def test_a_phone_that_wakes_up_looks_where_the_room_is(browser: Browser, room: Served) -> None:
    """Waking is two different things: another app is left, or a page returns from the browser's memory."""
    events = {
        "visibilitychange": "document.dispatchEvent(new Event('visibilitychange'))",
        "pageshow": "window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))",
    }
    with phone(browser) as context:
        page = come_in(context, room)
        expect(page.locator("#light.ok")).to_be_visible()
        for verb, shows, event in ((Verb.START, "play 0", "visibilitychange"), (Verb.PAUSE, "held paused", "pageshow")):
            page.wait_for_timeout(300)
            page.evaluate("window.dispatchEvent(new Event('pagehide'))")
            room.lead(verb)
            page.wait_for_timeout(400)
            assert not at(page).startswith(shows), "asleep, it hears nothing"
            page.evaluate(events[event])
            becomes(page, shows, SOON)


def test_a_host_that_comes_back_finds_everybody_in_their_place(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Buckets, "take", lambda *_: True)
    with phone(browser) as context:
        with served(tmp_path) as room:
            page = come_in(context, room)
            room.lead(Verb.START)
            becomes(page, "play 0")
            tap(page)
            port, keys = room.port, room.workshop.keys
        expect(page.locator("#light")).to_have_text(page.locator("#light").get_attribute("data-host") or "")
        page.locator("form.act button").first.click()
        with served(tmp_path, tiny_room(), port, keys) as again:
            becomes(page, "play 2", 15_000)
            expect(page.locator("#light.ok")).to_be_visible()
            assert again.answered() == 2


def test_late_arrivals_and_lookers_on_see_where_the_room_is(browser: Browser, room: Served) -> None:
    room.lead(Verb.START)
    with phone(browser) as late, phone(browser) as looker:
        page = come_in(late, room)
        assert at(page) == "play 0"
        watch = looker.new_page()
        watch.goto(f"{room.origin}/{room.code}")
        watch.locator("button[value=no]").click()
        becomes(watch, "watch playing")
        assert looker.cookies() == []
        room.lead(Verb.CLOSE)
        becomes(watch, "watch closed")
        becomes(page, "done closed")
        assert watch.locator("footer a").count() == 0


def test_withdrawing_takes_two_taps_and_leaves_nothing(browser: Browser, room: Served) -> None:
    with phone(browser) as context:
        page = come_in(context, room)
        room.lead(Verb.START)
        becomes(page, "play 0")
        tap(page)
        other = context.new_page()
        other.goto(f"{room.origin}/play")
        expect(other.locator("#light.ok")).to_be_visible()
        other.wait_for_timeout(400)
        page.locator(".leave summary").click()
        page.locator(".leave button").click()
        page.wait_for_url("**/gone")
        assert room.workshop.store.seats() == ()
        assert context.cookies() == []
        other.locator("form.act button").first.click()
        other.wait_for_selector("#code")
        assert page.evaluate("localStorage.length") == 0


def test_the_end_of_the_room_says_goodbye(browser: Browser, room: Served) -> None:
    with phone(browser) as context:
        page = come_in(context, room)
        expect(page.locator("#light.ok")).to_be_visible()
        room.lead(Verb.END)
        becomes(page, "done ended")


@pytest.mark.parametrize("width", [320, 390, 768])
def test_nothing_is_cut_off_and_all_buttons_are_large(browser: Browser, room: Served, width: int) -> None:
    with phone(browser, width=width) as context:
        page = context.new_page()
        page.goto(f"{room.origin}/{room.code}")
        wide, small = "document.documentElement.scrollWidth", "e => e.map(b => b.getBoundingClientRect().height)"
        assert page.evaluate(wide) <= width
        yes, no = page.locator(".equal").evaluate_all("e => e.map(b => [b.offsetWidth, b.offsetHeight])")
        assert yes == no
        page.locator("button[value=yes]").click()
        room.lead(Verb.START)
        becomes(page, "play 0")
        for turn in range(8):
            assert page.evaluate(wide) <= width
            assert min(page.locator("main button, footer a, summary").evaluate_all(small)) >= 44
            page.evaluate("document.documentElement.style.fontSize = '200%'")
            assert page.evaluate(wide) <= width
            page.evaluate("document.documentElement.style.fontSize = ''")
            tap(page, turn)


def test_a_screen_reader_hears_one_heading_and_named_buttons(browser: Browser, room: Served) -> None:
    with phone(browser) as context:
        page = come_in(context, room)
        room.lead(Verb.START)
        becomes(page, "play 0")
        for turn in range(10):
            assert page.locator("main h1").count() == 1
            names = page.locator("main button").evaluate_all("e => e.map(b => b.innerText.trim())")
            assert all(names)
            assert page.locator("main").count() == 1
            tap(page, turn)
            assert page.evaluate("document.activeElement.tagName") == "H1"


def test_a_page_costs_four_requests_and_nothing_of_it_breaks_the_policy(browser: Browser, room: Served) -> None:
    with phone(browser) as context:
        heard, page = overhear(context), context.new_page()
        page.goto(f"{room.origin}/{room.code}")
        assert [url.removeprefix(room.origin) for url in heard.asked if not url.startswith("data:")] == [
            f"/{room.code}",
            "/s/room.css",
            "/s/room.js",
        ]
        page.locator("button[value=yes]").click()
        expect(page.locator("#light.ok")).to_be_visible()
        room.lead(Verb.START)
        becomes(page, "play 0")
        for turn in range(6):
            tap(page, turn)
        assert (heard.complaints, heard.strangers(room.origin)) == ([], [])
        until(lambda: room.answered() == 6)
