"""Phones that come back: what they are told, and that it costs no page twice."""

import json
from pathlib import Path

import pytest
from fakes.houses import House, on, tapped
from fakes.phones import Phone, shown

from game.web.phase import Verb
from game.web.rates import Buckets


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let phones here tap faster than thumbs can."""
    monkeypatch.setattr(Buckets, "take", lambda *_: True)


def test_a_stream_tells_each_phone_which_page_is_its_own(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone, stranger = await house.joined(), Phone(house.app)
        await house.lead(Verb.START)
        await tapped(phone, await phone.get("/play"), 0)
        house.workshop.phones._closing = True
        for who, where in ((phone, "play 1"), (stranger, "watch playing False")):
            said = [line for line in (await who.get("/events")).text.splitlines() if line.startswith("data: ")]
            assert json.loads(said[0].removeprefix("data: "))["at"] == where

    on(tmp_path, story)


def test_a_page_that_is_fetched_again_is_the_same_whole_or_in_part_and_never_an_old_one(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = await house.joined()
        await house.lead(Verb.START)
        await tapped(phone, await phone.get("/play"), 0)
        (seat,) = house.room.seats
        for turn in range(6):
            first, again = await phone.get("/play"), await phone.get("/play")
            part = await phone.get("/play", {"x-partial": "1"})
            assert seat.drawn is not None
            assert seat.drawn[0] == seat.steps
            assert shown(first.text) == f"play {seat.steps}"
            # What is kept is what would be written anew, and the frame goes around it
            seat.drawn = None
            assert (await phone.get("/play", {"x-partial": "1"})).text == part.text
            assert first.text == again.text
            assert part.text in first.text
            await tapped(phone, first, turn)

    on(tmp_path, story)
