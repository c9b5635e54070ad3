"""Comparisons: what is made up or unknown needs no source, and nothing else goes without."""

from pathlib import Path

import pytest
from fakes.corpus import COMPARED
from fakes.mistakes import Edit, spoil, tiny

from game.content.load import load


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("where: Elsewhere,", "where: In the story, made_up: true,"),
        ("has: partly, claim: c01", "has: unknown"),
        ("has: partly, claim: c01", "has: partly, refs: [R1]"),
        ("has: partly, claim: c01", "has: partly, claim: c01"),
    ],
)
def test_a_line_that_rests_on_something_is_sound(old: str, new: str, tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("claims.yaml", "references:\n", COMPARED.replace(old, new) + "references:\n"))

    assert load(root).problems == ()


def test_a_card_that_is_not_printed_is_nothing_to_rest_on(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    lines = COMPARED.replace("claim: c01", "claim: c02")
    spoil(root, "", Edit("claims.yaml", "references:\n", lines + "references:\n"))

    assert [problem.code for problem in load(root).problems] == ["E451"]
