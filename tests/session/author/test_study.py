"""What is known of a pack: proofs name what never happens, bots count what does."""

import json
import shutil
from pathlib import Path

import pytest

from game.content.load import load
from game.model.pack import Pack
from game.session.author.flow import ENTRY, flow
from game.session.author.study import Met, Study, as_values, from_values, lived, proven
from game.session.trials import trials

TINY = Path(__file__).resolve().parents[2] / "content" / "packs" / "tiny"
DEAD = """
  - id: dead_end
    title: Nobody comes here
    text: Nobody reads this.
    needs: {at_least: {money: 10}, at_most: {money: 9}}
    choices:
      - {say: One}
      - {say: Two}
"""


@pytest.fixture
def known(tmp_path: Path) -> tuple[Pack, Path, str]:
    """Return a pack with an event that can never happen."""
    root = Path(shutil.copytree(TINY, tmp_path / "tiny"))
    level = min((root / "levels").iterdir())
    level.write_text(level.read_text() + DEAD)
    loaded = load(root)
    assert loaded.pack is not None, loaded.problems
    name = next(name for name, each in loaded.pack.levels.items() if each.where.file == f"levels/{level.name}")
    return loaded.pack, root, name


def tried(pack: Pack, lives: int) -> Study:
    *_, found = trials(pack, pack.routes, range(1, lives + 1))
    return lived(pack, found)


def test_an_event_that_nobody_can_meet_is_proven_impossible(known: tuple[Pack, Path, str]) -> None:
    pack, root, level = known
    study = proven(pack, root, tried(pack, 2))
    assert study.proven
    assert study.event(level, "dead_end") is Met.IMPOSSIBLE
    first = pack.routes[next(iter(pack.routes))].levels[0]
    assert study.event(first, ENTRY) is Met.OFTEN
    assert study.event(first, pack.levels[first].events[0].id) is Met.OFTEN
    edges = flow(next(each for each in pack.levels.values() if each.id == level)).edges
    assert {study.edge(level, edge, split=False) for edge in edges if edge.target == "dead_end"} == {Met.IMPOSSIBLE}


def test_before_the_proofs_it_is_only_never_met(known: tuple[Pack, Path, str]) -> None:
    pack, _, level = known
    study = tried(pack, 1)
    assert not study.proven
    assert study.event(level, "dead_end") is Met.NEVER


def test_nothing_is_known_before_anybody_has_looked() -> None:
    assert Study(pack_hash="x").event("any", "event") is Met.UNKNOWN


def test_few_lives_are_rare() -> None:
    study = Study(pack_hash="x", lives={"a": 100}, events={"a/few": 4, "a/many": 60})
    assert study.event("a", "few") is Met.RARE
    assert study.event("a", "many") is Met.OFTEN


def test_it_can_be_written_and_read_back(known: tuple[Pack, Path, str]) -> None:
    pack, root, _ = known
    study = proven(pack, root, tried(pack, 1))
    assert study.problems
    assert from_values(json.loads(json.dumps(as_values(study)))) == study
