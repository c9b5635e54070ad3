"""The whole campaign on a phone: every page is small, and no board is too much for a thumb."""

import asyncio
from pathlib import Path

import pytest
from fakes.phones import HOST, Phone
from fakes.rooms import bot_action, foretold

from game.content.load import load
from game.content.shipped import shipped
from game.content.words import load_words
from game.model.ids import RouteId
from game.session.bots import BOTS
from game.session.clock import FixedClock
from game.web.host import app_for
from game.web.phase import Verb
from game.web.room import Playing, Room, hashed
from game.web.roomclock import RoomClock
from game.web.store import Store
from game.web.workshop import Keys, Workshop

LARGEST = 40_000


@pytest.mark.parametrize(("route", "bot"), [("full", "coin"), ("workshop", "along"), ("workshop_unscored", "own")])
def test_every_page_of_the_campaign_is_small(tmp_path: Path, route: str, bot: str) -> None:
    pack = load(shipped("levels") / "starbridge").pack
    assert pack is not None
    room = Room(pack, (RouteId(route),), clock=RoomClock(clock=FixedClock()), chance=foretold())
    workshop = Workshop(room, Store(tmp_path / "one.room"), Keys())
    phone = Phone(app_for(workshop, load_words(), HOST, (HOST,)))

    async def play() -> list[int]:
        sizes = []
        await phone.press(await phone.get(f"/{workshop.keys.code}"), "yes", name="agree")
        assert await workshop.lead(Verb.START, 0)
        who = hashed(phone.cookie.partition("=")[2])
        while isinstance(room.page(who), Playing):
            page = await phone.get("/play")
            assert page.status == 200
            sizes.append(page.size)
            wanted = bot_action(room, who, BOTS[bot])
            assert wanted is not None
            await workshop.act(who, *wanted)
        for verb in (Verb.CLOSE, Verb.REVEAL):
            assert await workshop.lead(verb, room.standing.version)
        for path in ("/mine", "/mirror", "/mirror?under=required", "/mirror?under=controls"):
            page = await phone.get(path)
            assert page.status == 200
            sizes.append(page.size)
        await workshop.close()
        return sizes

    sizes = asyncio.run(play())
    assert len(sizes) > 60
    assert max(sizes) <= LARGEST
