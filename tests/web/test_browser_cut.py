"""A real phone whose stream is cut: how it comes back, how soon, and how little that asks of the room."""

import gc

from fakes.chromium import at, becomes, needs_chromium, overhear, phone, tap, until
from fakes.chromium import come_in as arrive
from fakes.served import Served
from playwright.sync_api import Browser, BrowserContext, Page, expect

from game.web.phase import Verb
from game.web.serve import Impatient

pytestmark = needs_chromium

SOON = 1_000
"""Milliseconds after the cut in which the right page must be there."""


def come_in(context: BrowserContext, room: Served) -> Page:
    page = arrive(context, room.origin, room.code)
    expect(page.locator("#light.ok")).to_be_visible()
    return page


def cut(room: Served) -> frozenset[object]:
    """Cut every stream of the room without a goodbye, as a gap in the radio does; return those that were cut."""

    async def abort() -> None:
        lines = [each for each in gc.get_objects() if isinstance(each, Impatient) and each.cycle is not None]
        streams = [each for each in lines if each.cycle.scope["path"] == "/events" and not each.cycle.disconnected]
        assert streams
        for each in streams:
            each.transport.abort()

    before = ears(room)
    room.run(abort)
    return before


def ears(room: Served) -> frozenset[object]:
    """Return the streams that are open."""
    return frozenset(room.workshop.phones._ears)


def back(room: Served, gone: frozenset[object], seconds: float = 60.0) -> None:
    """Wait until one stream is open that is none of those; between, there may be none for a moment too short to see."""
    until(lambda: len(ears(room)) == 1 and not ears(room) & gone, seconds)


def test_a_cut_stream_is_back_within_a_second_and_asks_for_nothing_else(browser: Browser, room: Served) -> None:
    with phone(browser) as context:
        heard, page = overhear(context), come_in(context, room)
        room.lead(Verb.START)
        becomes(page, "play 0")
        tap(page)
        page.wait_for_timeout(300)
        # When its stream is cut
        heard.asked.clear()
        gone = cut(room)
        # Then the phone has another within a second, knows from it where it is, and fetches nothing more
        back(room, gone, SOON / 1000)
        expect(page.locator("#light.ok")).to_be_visible(timeout=SOON)
        page.wait_for_timeout(1_200)
        assert [url.removeprefix(room.origin) for url in heard.asked] == ["/events"]
        assert at(page) == "play 1"


def test_what_happened_in_the_gap_is_there_within_a_second(browser: Browser, room: Served) -> None:
    with phone(browser) as context:
        page = come_in(context, room)
        room.lead(Verb.START)
        becomes(page, "play 0")
        for verb, shows in ((Verb.PAUSE, "held paused"), (Verb.CLOSE, "done closed")):
            until(lambda: room.workshop.phones.listening == 1)
            cut(room)
            room.lead(verb)
            becomes(page, shows, SOON)
            page.wait_for_timeout(3_100)


def test_a_stream_that_is_cut_over_and_over_is_not_asked_for_in_a_rush(browser: Browser, room: Served) -> None:
    with phone(browser) as context:
        heard, page = overhear(context), come_in(context, room)
        # Given a network that cuts every stream as soon as it speaks
        heard.asked.clear()
        for _ in range(3):
            back(room, cut(room))
        page.wait_for_timeout(100)
        # Then the phone looks by itself from time to time, and is patient with the stream
        assert sum(url.endswith("/state") for url in heard.asked) >= 1
        assert sum(url.endswith("/events") for url in heard.asked) == 3
        # And is well again as soon as one holds
        expect(page.locator("#light.ok")).to_be_visible()
