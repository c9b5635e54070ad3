"""Every code's examples: the wrong one gives exactly this code, the right one none."""

from pathlib import Path
from typing import Any

import pytest
from fakes.examples import built

from game.content.codes import CODES
from game.content.examples import HIDDEN, mistakes, problems_page
from game.content.files import find_packs
from game.content.load import check_locales, load
from game.content.problem import Problem
from game.session.prove.verdict import prove

KNOWN = mistakes()
PROVEN = {"W508", "W509", "W510", "W511", "W512"}
ICONS = frozenset({"bread", "hourglass"})


def told(root: Path, code: str) -> list[Problem]:
    """Say everything that `check` would say of a pack."""
    if "beside" in KNOWN[code]:
        return [one for found in find_packs([root.parent]) if found.origin == "given" for one in found.loaded.problems]
    loaded = load(root, icons=ICONS)
    proof = prove(loaded.pack, root).problems if loaded.pack and code in PROVEN else ()
    return [*loaded.problems, *proof, *(check_locales(root) if loaded.pack else ())]


@pytest.mark.parametrize("code", sorted(CODES))
def test_the_wrong_example_gives_its_code_and_the_right_one_gives_none(code: str, tmp_path: Path) -> None:
    assert told(built(tmp_path / "right", KNOWN[code], "right"), code) == []
    found = {one.code for one in told(built(tmp_path / "wrong", KNOWN[code], "wrong"), code)}
    assert code in found
    assert found == {code} or code in PROVEN  # what can never happen takes along what comes after it


def test_every_code_has_its_pair_and_nothing_else_has() -> None:
    assert set(KNOWN) == set(CODES)


def test_the_two_sides_of_a_pair_are_not_the_same() -> None:
    for code, example in KNOWN.items():
        assert _side(example, "wrong") != _side(example, "right"), code


def _side(example: dict[str, Any], side: str) -> list[Any]:
    changes = example.get("changes", ())
    return [*((one[side], one.get("saved", {}).get(side)) for one in changes), example.get("zip", {}).get(side)]


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_is_listed_explained_and_shown_both_ways(code: str) -> None:
    page = problems_page("")
    assert f"| [{code}](#{code.lower()}) |" in page
    section = page.partition(f"\n## {code}\n")[2].partition("\n## ")[0]
    assert section.index("\nWrong, ") < section.index("\nRight, ")


def test_what_nobody_sees_is_written_out() -> None:
    page = problems_page("")
    assert "⟦U+0009⟧" in page
    assert not HIDDEN.search(page)
