"""The reveal of the campaign in a real browser: its longest lines with the widest ranges can be read on any wall."""

import json
from dataclasses import asdict, replace
from pathlib import Path

from fakes.chromium import laptop, launched, needs_chromium
from fakes.laptops import lead_page, press, wall_page
from fakes.leading import SHIFT, cohort_like
from fakes.legible import SCREENS, unreadable
from fakes.rooms import foretold
from fakes.served import served
from playwright.sync_api import expect
from pydantic import TypeAdapter

from game.analysis.pairs import LATER
from game.content.load import load
from game.content.shipped import shipped
from game.model.cohort import Cohort, Difference, FamilyFigure, Incomplete, Noise, Under, Verdict, Watch
from game.model.framing import Framing
from game.model.ids import RouteId
from game.model.item import FamilyKind
from game.model.pack import Pack
from game.session.clock import FixedClock
from game.web.phase import Phase, Standing
from game.web.room import Room
from game.web.roomclock import RoomClock
from game.web.show import meta
from game.web.store import Store

pytestmark = needs_chromium

ARMS = (RouteId("workshop"), RouteId("workshop_unscored"))
WIDE = replace(SHIFT, verdict=Verdict.EDGE, mean=-0.44, low=-0.93, high=-0.36)
DESCRIBED = replace(WIDE, verdict=Verdict.DESCRIBED)


def at_its_widest(pack: Pack) -> Cohort:
    """Return figures of few people, in which every line needs all the room that it can ever need."""
    measured = [each for each in pack.families.values() if each.kind is FamilyKind.MEASURED]
    dots = tuple(FamilyFigure(family=each.id, title=each.title, shift=DESCRIBED) for each in measured)
    lost = Incomplete(people=0, apart=0, missing=0)
    unders = tuple(
        Under(framing=each, primary=each is Framing.SCORE, shift=WIDE, families=dots, incomplete=lost) for each in LATER
    )
    (plain,) = (base := cohort_like(12)).arms
    guess = replace(plain.guess, room=4.4, room_gap=WIDE) if plain.guess else None
    watch = Watch(watched=DESCRIBED, unwatched=DESCRIBED, difference=WIDE)
    noise = Noise(n=12, control=0.52, measured=0.56)
    arms = tuple(replace(plain, arm=arm, under=unders, guess=guess, watch=watch, noise=noise) for arm in (0, 1))
    return replace(base, arms=arms, differences=tuple(Difference(framing=each, arm=1, shift=WIDE) for each in LATER))


def test_every_page_of_the_reveal_can_be_read_from_the_last_row(tmp_path: Path) -> None:
    pack = load(shipped("levels") / "starbridge").pack
    assert pack is not None
    figures = json.loads(TypeAdapter(Cohort).dump_json(at_its_widest(pack)))
    store = Store(tmp_path / "one.room")
    kept = {"figures": {"veiled": figures, "whole": figures}, "standing": asdict(Standing(phase=Phase.REVEALED))}
    store.submit(*(meta(key, value) for key, value in kept.items())).result()
    store.close()
    room = Room(pack, ARMS, clock=RoomClock(clock=FixedClock()), chance=foretold())
    with served(tmp_path, room) as here, launched() as browser, laptop(browser) as desk, laptop(browser) as projector:
        lead = lead_page(desk, here.origin, here.workshop.keys.lead)
        wall = wall_page(projector, here.origin, here.workshop.keys.wall)
        pages = lead.locator(".slides li").count()
        assert pages >= 8
        for number in range(1, pages + 1):
            expect(wall.locator(".chapter")).to_have_text(f"{number} of {pages}")
            for width, height in SCREENS:
                wall.set_viewport_size({"width": width, "height": height})
                assert unreadable(wall) == [], (number, width)
            press(lead, "slide_next")
