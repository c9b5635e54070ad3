import shutil
from pathlib import Path

import pytest
from fakes.mistakes import TINY

from game.content.load import load
from game.content.migrate import STEPS, Migrated, migrated
from game.content.schema.record import FORMAT

OLD = Path(__file__).parent / "old"


def brought(text: str) -> Migrated:
    found = migrated(text.encode())
    assert isinstance(found, Migrated)
    return found


@pytest.mark.parametrize("old", sorted(OLD.iterdir()), ids=lambda path: path.name)
def test_every_old_example_still_loads(old: Path, tmp_path: Path) -> None:
    root = Path(shutil.copytree(old, tmp_path / "old"))
    assert load(root).pack is None
    for path in root.rglob("*.yaml"):
        path.write_text(brought(path.read_text(encoding="utf-8")).after, encoding="utf-8")
    pack, now = load(root).pack, load(TINY).pack
    assert pack
    assert now
    assert pack.hash == now.hash


def test_there_is_an_old_example_for_every_format_that_is_no_longer_read() -> None:
    assert {path.name for path in OLD.iterdir()} == {f"format_{number}" for number in range(FORMAT)}
    assert set(STEPS) == set(range(FORMAT))


def test_comments_stay_and_the_format_stands_below_those_at_the_top() -> None:
    found = brought("# yaml-language-server: $schema=x\n# Mine.\npeople: [] # nobody\n")
    assert found.after == "# yaml-language-server: $schema=x\n# Mine.\nformat: 1\npeople: [] # nobody\n"
    assert brought("format: 0 # old\npeople: []\n").after == "format: 1 # old\npeople: []\n"


def test_what_is_new_stays_as_it_is_and_what_is_newer_is_named() -> None:
    assert brought("format: 1\npeople: []\n").steps == ()
    assert migrated(b"format: 7\npeople: []\n") == 7


@pytest.mark.parametrize("text", ["", "[]", "people: [", "who: me", "format: one\npeople: []", "{people: []}"])
def test_what_is_not_understood_is_left_alone(text: str) -> None:
    assert migrated(text.encode()) is None
