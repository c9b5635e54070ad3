"""The shipped pack: sound, kept as read, and wide enough that every ending can be found."""

import pytest

from game.content.load import load
from game.content.problem import render
from game.content.shipped import shipped
from game.content.words import load_words
from game.model.board import BoardKind
from game.model.entry import Answered
from game.model.framing import Framing
from game.model.ids import RouteId
from game.model.item import FamilyKind
from game.model.pack import Pack
from game.session.bots import BOTS
from game.session.fairness import DECENT_FAMILIES, fairness
from game.session.play import play_bot
from game.session.replay import replay
from game.session.trials import trials
from game.terminal.golden import golden

FOLDER = shipped("levels") / "starbridge"


@pytest.fixture(scope="module")
def pack() -> Pack:
    loaded = load(FOLDER)
    assert loaded.pack is not None
    return loaded.pack


def test_nothing_is_to_be_said_against_it() -> None:
    assert [render(problem) for problem in load(FOLDER).problems] == []


def test_the_golden_transcripts_are_what_bots_read_now(pack: Pack) -> None:
    """After a change that is meant: `python -m game replay --update`, and read the difference."""
    kept = {path.name: path.read_text(encoding="utf-8") for path in (FOLDER / "golden").glob("*.txt")}
    now = dict(golden(pack, load_words()))
    assert kept.keys() == now.keys()
    assert [name for name in now if kept[name] != now[name]] == []


@pytest.mark.parametrize("bot", BOTS)
def test_every_run_comes_out_the_same_again(pack: Pack, bot: str) -> None:
    for route in pack.routes:
        assert replay(pack, play_bot(pack, route=route, seed=3, bot=BOTS[bot])).same


def test_a_route_with_a_mirror_asks_every_family_once_in_every_framing(pack: Pack) -> None:
    for route in pack.routes.values():
        if not route.mirror:
            continue
        framings = {pack.levels[level].framing for level in route.levels} - {None}
        record = play_bot(pack, route=route.id, seed=3, bot=BOTS["own"])
        asked = [
            (entry.family, entry.framing)
            for turn in record.turns
            for entry in turn.entries
            if isinstance(entry, Answered)
        ]
        assert sorted(asked) == sorted((family, framing) for family in pack.families for framing in framings)
        assert {Framing.BEFORE, Framing.SCORE} <= framings


def test_bots_find_it_fair_and_find_every_ending(pack: Pack) -> None:
    """By hand, with a thousand lives for each bot: `python -m game check levels/starbridge --play 1000`."""
    *_, found = trials(pack, pack.routes, range(1, 51))
    judged = fairness(pack, tuple(pack.routes), found)
    assert found.stuck == []
    assert [f"{each.noun} {each.name}" for each in judged.missed] == []
    assert [f"{each.noun} {each.name} by {each.by}" for each in judged.beaten] == []
    assert len(judged.decent) >= DECENT_FAMILIES
    written = {event.ending for level in pack.levels.values() for event in level.events if event.ending}
    assert set(found.endings) - {""} == written


def test_every_board_has_its_place(pack: Pack) -> None:
    full = pack.routes[RouteId("full")]
    laid = {board.kind for level in full.levels for board in pack.levels[level].boards.values()}
    assert laid == set(BoardKind)


def test_it_has_the_families_that_the_measurement_is_made_of(pack: Pack) -> None:
    kinds = [family.kind for family in pack.families.values()]
    assert (kinds.count(FamilyKind.MEASURED), kinds.count(FamilyKind.CONTROL)) == (6, 2)
