from pathlib import Path

import pytest
from fakes.mistakes import tiny

from game.content.load import load
from game.model.framing import Framing, Stance
from game.model.ids import SCORE, LevelId, NumberId, PersonId, RewardId, RouteId
from game.model.pack import Pack


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """Load the tiny pack."""
    found = load(tiny(tmp_path)).pack
    assert found is not None
    return found


def test_the_pack_says_what_it_is(pack: Pack) -> None:
    assert (pack.id, pack.version, pack.title, pack.authors) == ("tiny", "0.1.0", "Tiny", ("Nobody",))
    assert (pack.you.id, pack.you.name) == ("you", "Mina")
    assert (pack.score.id, pack.score.start, pack.score.max) == (SCORE, 500, 900)
    assert (pack.ties.min, pack.ties.max) == (0, 5)
    assert pack.numbers[NumberId("money")].max == 100


def test_framings_stand_in_their_fixed_order_with_all_stances(pack: Pack) -> None:
    assert tuple(pack.framings) == tuple(Framing)
    assert pack.framings[Framing.REQUIRED].stakes == {
        Stance.ALONG: 15,
        Stance.OWN: -12,
        Stance.NEITHER: -2,
        Stance.A: 0,
        Stance.B: 0,
    }


def test_a_mirror_is_a_promise_and_no_level(pack: Pack) -> None:
    route = pack.routes[RouteId("short")]
    assert (route.levels, route.mirror) == (("home", "market", "end"), True)


def test_people_tiers_rewards_and_penalties_are_there(pack: Pack) -> None:
    assert (pack.people[PersonId("dana")].pull, pack.people[PersonId("gus")].face.hair) == (10, "bald")
    assert [(tier.id, tier.at, tier.penalties) for tier in pack.tiers] == [
        ("plain", 300, ("slow_line",)),
        ("trusted", 520, ()),
    ]
    assert pack.rewards[RewardId("free_bread")].gives == {"money": 5}
    assert [one.icon for one in pack.penalties.values()] == ["hourglass"]


def test_events_are_found_by_level_and_id(pack: Pack) -> None:
    for level, events in pack.events.items():
        for name, (at, event) in events.items():
            assert pack.levels[level].events[at] is event
            assert event.id == name
    assert len(pack.events[LevelId("home")]) == 4


def test_a_pack_cannot_be_changed(pack: Pack) -> None:
    with pytest.raises(TypeError):
        pack.people[PersonId("x")] = pack.you  # type: ignore[index]
