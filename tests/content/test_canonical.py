from pathlib import Path

import pytest
from fakes.mistakes import Edit, spoil, tiny
from hypothesis import given
from hypothesis import strategies as st

from game.content.load import load

SAME = {
    "a comment": Edit("people.yaml", "people:", "# who is who\npeople:"),
    "the order of keys": Edit(
        "pack.yaml", "{title: Sincerity, start: 500, min: 300", "{start: 500, min: 300, title: Sincerity"
    ),
    "the order of effects": Edit("levels/home.yaml", "set: [helped_dana]}", "set: [helped_dana]}"),
    "quotes": Edit("pack.yaml", "title: Tiny", "title: 'Tiny'"),
    "flow and block": Edit("pack.yaml", "you: {name: Mina}", "you:\n  name: Mina"),
    "empty lines": Edit("levels/home.yaml", "\nevents:", "\n\n\nevents:"),
    "a default that is written": Edit("levels/home.yaml", "minutes: 2,", "minutes: 2, light: day,"),
}
OTHER = {
    "a text": Edit("levels/home.yaml", "Dana has a van", "Dana has two vans"),
    "a number": Edit("people.yaml", "tie: 2", "tie: 3"),
    "a stake": Edit("framings.yaml", "{along: 15", "{along: 16"),
    "the order of events": Edit("levels/end.yaml", "  - {id: bench, text: A bench.", "  - {id: bank, text: A bench."),
    "a watcher": Edit("levels/home.yaml", ", watched: true", ""),
    "a card": Edit("claims.yaml", "There is no such score.", "There is such a score."),
    "the version": Edit("pack.yaml", "version: 0.1.0", "version: 0.1.1"),
}


def digest(root: Path) -> str:
    pack = load(root).pack
    assert pack is not None
    return pack.hash


@pytest.mark.parametrize("name", SAME)
def test_formatting_does_not_change_the_hash(name: str, tmp_path: Path) -> None:
    root = tiny(tmp_path)
    before = digest(root)
    spoil(root, "", SAME[name])
    assert digest(root) == before


@pytest.mark.parametrize("name", OTHER)
def test_every_value_changes_the_hash(name: str, tmp_path: Path) -> None:
    root = tiny(tmp_path)
    before = digest(root)
    spoil(root, "", OTHER[name])
    assert digest(root) != before


def test_the_names_of_files_do_not_count(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    before = digest(root)
    (root / "levels" / "home.yaml").rename(root / "levels" / "zz.yaml")
    (root / "pairs" / "drink.yaml").rename(root / "pairs" / "a.yaml")
    assert digest(root) == before
    assert len(before) == 64


@given(st.permutations(["id: dana", "name: Dana", "role: neighbour", "tie: 2", "score: 480", "pull: 10"]))
def test_keys_may_stand_in_any_order(tmp_path_factory: pytest.TempPathFactory, keys: list[str]) -> None:
    root = tiny(tmp_path_factory.mktemp("order"))
    before = digest(root)
    old = "{id: dana, name: Dana, role: neighbour, tie: 2, score: 480, pull: 10, face: {hair: bob}}"
    spoil(root, "", Edit("people.yaml", old, f"{{{', '.join(keys)}, face: {{hair: bob}}}}"))
    assert digest(root) == before
