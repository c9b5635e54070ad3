"""The example packs: sound, proven, kept as read, fair, and in everybody's list of stories."""

from pathlib import Path

import pytest

from game.content.files import find_packs
from game.content.load import load
from game.content.problem import render
from game.content.shipped import shipped
from game.content.words import load_words
from game.model.board import BoardKind
from game.model.entry import Ended
from game.model.pack import Pack
from game.session.bots import BOTS
from game.session.fairness import fairness
from game.session.play import play_bot
from game.session.prove.verdict import prove
from game.session.replay import replay
from game.session.trials import trials
from game.terminal.golden import golden

NAMES = ("example_school", "example_cafe")
SHORT = 67
"""Written lines of the pack that is read in five minutes."""

SEEDS = range(1, 101)


def folder_of(name: str) -> Path:
    return shipped("levels") / name


@pytest.fixture(scope="module", params=NAMES)
def pack(request: pytest.FixtureRequest) -> Pack:
    loaded = load(folder_of(request.param))
    assert loaded.pack is not None
    return loaded.pack


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_to_be_said_against_it(name: str) -> None:
    loaded = load(folder_of(name))
    assert [render(problem) for problem in loaded.problems] == []
    assert loaded.pack is not None
    proof = prove(loaded.pack, folder_of(name))
    assert [render(problem) for problem in proof.problems] == []


def test_the_golden_transcripts_are_what_bots_read_now(pack: Pack) -> None:
    """After a change that is meant: `python -m game replay --update --pack levels/NAME`, and read the difference."""
    kept = {path.name: path.read_text(encoding="utf-8") for path in (folder_of(pack.id) / "golden").glob("*.txt")}
    now = dict(golden(pack, load_words()))
    assert kept.keys() == now.keys()
    assert [name for name in now if kept[name] != now[name]] == []


def test_bots_find_every_ending(pack: Pack) -> None:
    written = {event.ending for level in pack.levels.values() for event in level.events if event.ending}
    records = (play_bot(pack, route=route, seed=seed, bot=BOTS["coin"]) for route in pack.routes for seed in SEEDS)
    entries = (entry for record in records for turn in record.turns for entry in turn.entries)
    assert {entry.ending for entry in entries if isinstance(entry, Ended)} == written


@pytest.mark.parametrize("bot", BOTS)
def test_every_run_comes_out_the_same_again(pack: Pack, bot: str) -> None:
    for route in pack.routes:
        assert replay(pack, play_bot(pack, route=route, seed=3, bot=BOTS[bot])).same


def test_bots_find_it_fair(pack: Pack) -> None:
    """By hand: `python -m game check levels/NAME --play 100`."""
    *_, found = trials(pack, pack.routes, SEEDS)
    judged = fairness(pack, tuple(pack.routes), found)
    assert found.stuck == []
    assert [f"{each.noun} {each.name}" for each in judged.missed] == []
    assert [f"{each.noun} {each.name} by {each.by}" for each in judged.beaten] == []
    assert judged.fair


def test_they_are_offered_beside_the_large_story() -> None:
    offered = {found.path.name for found in find_packs() if found.pack is not None}
    assert {*NAMES, "starbridge"} <= offered


def test_the_school_is_read_in_five_minutes() -> None:
    files = folder_of("example_school").rglob("*.yaml")
    lines = [line for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    assert sum(bool(line) for line in lines) <= SHORT


def test_the_cafe_shows_three_boards_and_a_question_that_is_asked_twice() -> None:
    cafe = load(folder_of("example_cafe")).pack
    assert cafe is not None
    laid = {board.kind for level in cafe.levels.values() for board in level.boards.values()}
    assert laid == {BoardKind.CHAIN, BoardKind.COMPOSER, BoardKind.THREAD}
    assert all(route.mirror for route in cafe.routes.values())
