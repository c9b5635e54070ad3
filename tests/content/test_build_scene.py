from pathlib import Path

import pytest
from fakes.mistakes import tiny

from game.content.build_scene import choice_id
from game.content.load import load
from game.model.event import Event, Light
from game.model.framing import Framing, Stance
from game.model.ids import EventId, FamilyId, LevelId
from game.model.item import FamilyKind
from game.model.pack import Pack
from game.model.person import Mood


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """Load the tiny pack."""
    found = load(tiny(tmp_path)).pack
    assert found is not None
    return found


def event(pack: Pack, level: str, name: str) -> Event:
    return pack.events[LevelId(level)][EventId(name)][1]


def test_an_event_is_as_its_author_wrote_it(pack: Pack) -> None:
    van = event(pack, "home", "van")
    assert (van.when, van.person, van.mood, van.title) == ("Saturday, 9:10", "dana", Mood.SMILE, "The piano goes first")
    assert van.text == "Dana has a van and a piano.\n\nShe has no help."
    assert [(one.id, one.say, one.goto) for one in van.choices] == [
        ("a", "Help her", "bins"),
        ("b", "Wave and go on", None),
    ]


def test_place_and_light_come_from_the_level(pack: Pack) -> None:
    assert (event(pack, "home", "van").place, event(pack, "home", "van").light) == ("yard", Light.DAY)
    assert (event(pack, "end", "bench").place, event(pack, "end", "bench").light) == ("street", Light.DUSK)


def test_levels_and_slots_keep_their_framing_and_watchers(pack: Pack) -> None:
    assert pack.levels[LevelId("end")].framing is Framing.OFF
    slots = [one.slot for one in pack.levels[LevelId("home")].events if one.slot]
    assert [(one.family, one.watched) for one in slots] == [("speak_up", False), ("drink", True)]


def test_families_have_their_items_frames_and_stances(pack: Pack) -> None:
    family = pack.families[FamilyId("speak_up")]
    assert (family.kind, len(family.items)) == (FamilyKind.MEASURED, 6)
    assert list(family.frames) == [Framing.SCORE, Framing.FRIENDS, Framing.REQUIRED, Framing.OFF]
    assert [one.stance for one in family.items[0].choices] == [Stance.OWN, Stance.ALONG, Stance.NEITHER]
    assert pack.families[FamilyId("drink")].frames == {}


def test_everything_remembers_where_it_was_written(pack: Pack) -> None:
    van = event(pack, "home", "van")
    family = pack.families[FamilyId("speak_up")]
    assert str(van.where) == "levels/home.yaml:4:5"
    assert str(van.choices[1].where) == "levels/home.yaml:15:9"
    assert str(family.items[1].where) == "pairs/speak_up.yaml:22:5"
    assert str(family.items[0].choices[0].where) == "pairs/speak_up.yaml:19:9"
    assert str(pack.levels[LevelId("home")].where) == "levels/home.yaml:2:8"


def test_choices_are_named_by_position_unless_their_author_did() -> None:
    assert [choice_id("", 0), choice_id("", 2), choice_id("run", 1)] == ["a", "c", "run"]
