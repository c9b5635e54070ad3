"""Many lives in one pack."""

from fakes.boards import board_pack
from fakes.packs import SHORT, STORY, tiny_pack
from fakes.story import choice, event, level

from game.model.entry import Answered, Chose
from game.model.ids import RouteId
from game.model.pack import Pack
from game.session.bots import BOTS
from game.session.play import play_bot
from game.session.trials import EXPLORER, KEEN, OFTEN, Trials, levels_of, trials


def tried(pack: Pack, *routes: RouteId, runs: int = 2) -> Trials:
    *_, found = trials(pack, routes, range(1, 1 + runs))
    return found


def test_every_bot_lives_every_seed_on_every_route() -> None:
    found = tried(tiny_pack(), SHORT, STORY)
    assert len(found.lives) == 2 * 2 * (len(BOTS) + KEEN)
    assert {life.bot for life in found.lives} == {*BOTS, EXPLORER}
    assert not found.stuck


def test_a_life_is_what_the_record_of_it_says() -> None:
    pack = tiny_pack()
    life = next(each for each in tried(pack, SHORT).lives if (each.bot, each.seed) == ("own", 2))
    record = play_bot(pack, route=SHORT, seed=2, bot=BOTS["own"])
    kept = [e for turn in record.turns for e in turn.entries if isinstance(e, Answered | Chose)]
    assert life.worth["score"] == kept[-1].score_after
    assert life.ending in {"together", "alone"}


def test_what_was_met_is_counted() -> None:
    found = tried(tiny_pack(), SHORT)
    assert found.events["street", "opening"] == 2 * (len(BOTS) + KEEN)
    assert found.choices["street/opening", "c"] == 0  # its needs never hold
    assert set(found.endings) <= {"together", "alone"}
    assert sum(found.endings.values()) == len(found.lives)


def test_the_shortest_way_to_a_tier_can_be_taken_again() -> None:
    found = tried(tiny_pack(), SHORT, runs=4)
    for tier, way in found.ways.items():
        assert found.tiers[tier]
        assert way[0] == ("street", "")
        assert all(len(step) == 2 for step in way)


def test_the_explorer_gives_answers_that_nobody_has_given() -> None:
    doors = event("doors", *[choice(name) for name in "abcdefgh"])
    pack = tiny_pack(levels=(level("hall", None, doors),))
    found = tried(pack, STORY, runs=8)
    assert all(found.choices["hall/doors", name] for name in "abcdefgh")


def test_the_end_of_a_board_is_counted() -> None:
    found = tried(board_pack(), STORY)
    assert found.ends["boards", "rumour", "bare"] == len(found.lives)


def test_a_circle_of_events_is_told_with_the_last_steps() -> None:
    ring = level("ring", None, event("one", goto="one"))
    found = tried(tiny_pack(levels=(ring,)), STORY, runs=1)
    assert len(found.stuck) == len(BOTS) + OFTEN < len(BOTS) + KEEN, "whoever is stuck again and again is let go"
    assert found.stuck[0].way[-1] == ("ring/one", "")


def test_levels_are_named_once() -> None:
    pack = tiny_pack()
    assert levels_of(pack, (SHORT, STORY)) == tuple(
        dict.fromkeys((*pack.routes[SHORT].levels, *pack.routes[STORY].levels))
    )
