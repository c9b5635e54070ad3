"""A page that a browser kept in its memory and brings back as it was, long after the room has gone on."""

from collections.abc import Iterator

import pytest
from fakes.chromium import ASLEEP, becomes, come_in, launched, needs_chromium, phone, tap
from fakes.served import Served
from playwright.sync_api import Browser, Page, expect

from game.web import guard
from game.web.guard import Message, Send
from game.web.phase import Verb

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched(without=[ASLEEP]) as browser:
        yield browser


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Send pages that may be kept: some phones keep them whatever they are told, Chromium only if it may."""

    def with_headers(send: Send, _: str) -> Send:
        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *guard.HEADERS]
            await send(message)

        return sent

    monkeypatch.setattr(guard, "_with_headers", with_headers)


def away_and_back(page: Page, room: Served, verb: Verb) -> None:
    """Read another page while the room goes on, then go back; the page must be the one that was left."""
    page.evaluate("addEventListener('pageshow', shown => { window.kept = shown.persisted; })")
    page.locator("footer a").click()
    page.wait_for_url("**/mine")
    room.lead(verb)
    page.evaluate("history.back()")
    page.wait_for_url("**/play", wait_until="commit")
    page.wait_for_function("window.kept === true")


@pytest.mark.usefixtures("kept")
def test_a_page_from_the_browsers_memory_is_the_right_one_at_once(browser: Browser, room: Served) -> None:
    with phone(browser) as context:
        page = come_in(context, room.origin, room.code)
        expect(page.locator("#light.ok")).to_be_visible()
        away_and_back(page, room, Verb.START)
        becomes(page, "play 0")
        tap(page)
        away_and_back(page, room, Verb.PAUSE)
        becomes(page, "held paused")
        expect(page.locator("#light.ok")).to_be_visible()
        room.lead(Verb.GO_ON)
        becomes(page, "play 1")
        assert room.answered() == 1
