"""The two arms of a workshop: the same questions in the same order, with a score and without one."""

import re
from statistics import median

import pytest

from game.cli.proven.scripted import PLAYERS, untruths
from game.content.load import load
from game.content.shipped import shipped
from game.model.entry import Answered, Entry
from game.model.ids import LevelId, RouteId
from game.model.level import Level
from game.model.pack import Pack
from game.session.bots import BOTS
from game.session.play import play_bot
from game.session.reading import count, passages

SCORED, PLAIN = RouteId("workshop"), RouteId("workshop_unscored")
LEVELS = ("hello_plain", "people_plain", "everyone_plain", "after_plain")
SEEDS = range(3)


@pytest.fixture(scope="module")
def pack() -> Pack:
    loaded = load(shipped("levels") / "starbridge")
    assert loaded.pack is not None
    return loaded.pack


def entries_of(pack: Pack, route: RouteId, seed: int, bot: str) -> list[Entry]:
    record = play_bot(pack, route=route, seed=seed, bot=BOTS[bot])
    return [entry for turn in record.turns for entry in turn.entries]


def arms(pack: Pack) -> list[tuple[Level, Level]]:
    """Pair the levels of the two routes."""
    one, other = (pack.routes[route].levels for route in (SCORED, PLAIN))
    return [(pack.levels[a], pack.levels[b]) for a, b in zip(one, other, strict=True)]


def test_each_level_has_the_slots_of_its_counterpart(pack: Pack) -> None:
    for scored, plain in arms(pack):
        slots = [
            [(each.id, each.slot, each.place, each.light, each.person) for each in level.events if each.slot]
            for level in (scored, plain)
        ]
        assert slots[0] == slots[1]
        assert scored.framing is plain.framing


@pytest.mark.parametrize("bot", ["own", "coin"])
def test_both_arms_meet_the_same_items_under_the_same_framings(pack: Pack, bot: str) -> None:
    for seed in SEEDS:
        one, other = (
            [
                (entry.item, entry.framing, entry.watched, [shown.id for shown in entry.offered])
                for entry in entries_of(pack, route, seed, bot)
                if isinstance(entry, Answered)
            ]
            for route in (SCORED, PLAIN)
        )
        assert one == other


def test_no_others_are_met_than_in_the_counterpart(pack: Pack) -> None:
    for scored, plain in arms(pack):
        met = [
            {who for each in level.events for who in (each.person, *each.others) if who} for level in (scored, plain)
        ]
        on_boards = {who for who in pack.people if f"'{who}'" in repr(scored.boards)}
        assert met[1] <= met[0] | on_boards
        assert len(met[0] - met[1]) <= 1, "nobody but a passer-by may be missing"


@pytest.mark.parametrize("bot", BOTS)
def test_nothing_of_a_score_happens_without_one(pack: Pack, bot: str) -> None:
    for seed in SEEDS:
        found = entries_of(pack, PLAIN, seed, bot)
        score_shown = [entry for entry in found if getattr(entry, "score_shown", False)]
        of_a_score = {"score_moved", "tier_changed", "reward_gained", "penalty_began", "joined_changed"}
        assert score_shown == []
        assert not of_a_score & {entry.kind for entry in found}
        lines = [entry.frame_line for entry in found if isinstance(entry, Answered) and not entry.control]
        assert not any(pack.score.title in line for line in lines)
        assert lines.count("") == 6, "only the six questions from before stand without a line"


@pytest.mark.parametrize("script", PLAYERS)
def test_the_plain_mirror_says_exactly_what_was_done(pack: Pack, script: str) -> None:
    for seed in SEEDS:
        assert list(untruths(pack, PLAIN, seed, PLAYERS[script])) == []


def test_no_word_of_the_arm_without_a_score_is_about_one(pack: Pack) -> None:
    telltale = {"score", "scores", "points", "tier", "sincere", "circle"}
    for name, bot in BOTS.items():
        for passage in passages(pack, route=PLAIN, seed=1, bot=bot):
            words = set(re.findall(r"[a-z]+", passage.text.lower()))
            assert passage.level == "moving_day" or not words & telltale, (name, passage)


def test_both_arms_are_equally_long(pack: Pack) -> None:
    def words(route: RouteId, level: LevelId) -> float:
        paths = [passages(pack, route=route, seed=seed, bot=bot) for bot in BOTS.values() for seed in SEEDS]
        return median(sum(count(one.text) for one in path if one.level == level) for path in paths)

    for scored, plain in arms(pack):
        one, other = words(SCORED, scored.id), words(PLAIN, plain.id)
        assert abs(other - one) <= one / 10, (scored.id, one, plain.id, other)
