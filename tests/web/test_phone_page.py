"""Which page a participant sees, over a whole game."""

from pathlib import Path

from fakes.rooms import bot_action, started, tiny_room

from game.content.words import load_words
from game.web.desk import Desk
from game.web.pages import Pages
from game.web.phase import Verb
from game.web.phone_page import at, filled, watching
from game.web.rates import Buckets
from game.web.room import Consent, Playing
from game.web.store import Store
from game.web.workshop import Keys, Workshop


def desk_in(folder: Path) -> Desk:
    slow = Buckets(per_second=1, burst=1)
    workshop = Workshop(tiny_room(), Store(folder / "one.room"), Keys())
    return Desk(workshop=workshop, pages=Pages(load_words()), address="room.test", tries=slow, writes=slow)


def test_every_step_has_its_own_name_and_its_page(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    room = desk.workshop.room
    (who,) = started(room, 1)
    names, templates, asked = [], set(), []
    while isinstance(page := room.page(who), Playing):
        name, values = filled(desk, page, room.seat(who))
        around = {"layout": "bare.html", "token": "t", "notice": ""}
        main = desk.pages.text(name, {**values, **around})
        assert f'data-at="{values["at"]}"' in main
        whole = {**values, **around, "layout": "frame.html", "code": "K7RQ", "seated": True}
        assert desk.pages.framed(main, "t", "K7RQ") == desk.pages.text(name, whole)
        names.append(at(desk, page, room.seat(who)))
        templates.add(name)
        asked += [values["ask"]] if name == "question" else []
        wanted = bot_action(room, who)
        assert wanted is not None
        room.act(who, *wanted)
    assert names == [f"play {step}" for step in range(len(names))]
    assert templates == {"intro", "scene", "question"}
    assert len(asked) == 2
    assert [("in this room" in ask) for ask in asked] == [False, True]
    desk.workshop.store.close()


def test_who_looks_on_learns_the_phase_and_nothing_else(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    room = desk.workshop.room
    assert watching(desk) == {"at": "watch lobby False", "src": "/watch", "why": "lobby", "rehearsal": False}
    for verb in (Verb.START, Verb.PAUSE):
        room.lead(verb, room.standing.version)
    assert watching(desk)["why"] == "paused"
    assert at(desk, Consent(), None) == "watch playing True"
    desk.workshop.store.close()
