"""See tests/fakes/corpus.py for what is wrong; here stands what is right, and must never be accused."""

from pathlib import Path

import pytest
from fakes.mistakes import Edit, check, spoil, tiny, told

from game.content.checks.room import CHIP, NAME, WORD
from game.content.load import load


@pytest.mark.parametrize(
    "edit",
    [
        Edit("people.yaml", "name: Dana", "name: " + "D" * NAME),
        Edit("pack.yaml", "title: Money", "title: " + "M" * WORD + " " + "m" * (CHIP - WORD - 1)),
        Edit("levels/home.yaml", "say: Help her", "say: Help-with-the-piano-and-the-flour"),
        Edit("levels/home.yaml", "say: Help her", "say: " + "h" * WORD),
    ],
)
def test_what_just_fits_is_fine(edit: Edit, tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", edit)
    assert told(load(root)) == []


def test_a_title_beside_its_figure_must_not_be_long(tmp_path: Path) -> None:
    check(tmp_path, "W544", Edit("pack.yaml", "title: Money", "title: ‸" + "Money " * 6 + "left"))


@pytest.mark.parametrize(
    "word",
    ["h" * (WORD + 1), "ő" * (WORD + 1), '"' + "h" * WORD + '\\\n        h"', '"' + "\\x68" * (WORD + 1) + '"'],
)
def test_a_very_long_word_is_found_however_it_is_written(word: str, tmp_path: Path) -> None:
    check(tmp_path, "W544", Edit("levels/home.yaml", "say: Help her", f"say: ‸{word}"))


def test_signs_that_break_anywhere_make_no_long_word(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("levels/home.yaml", "say: Help her", "say: " + "好" * (WORD + 9)))
    assert told(load(root)) == []
