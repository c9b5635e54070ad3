"""See tests/fakes/corpus.py for what is wrong; here stands what is right, and must never be accused."""

from pathlib import Path

import pytest
from fakes.mistakes import Edit, spoil, tiny, told

from game.content.load import load

TEXT = "text: There is a cup for you, number 1."


def codes(folder: Path, *edits: Edit) -> set[str]:
    root = tiny(folder)
    spoil(root, "", *edits)
    return {one.code for one in told(load(root))}


@pytest.mark.parametrize("text", ["A cup?", "There is a cup for you, number 1, and it is still quite warm."])
def test_a_few_words_more_or_less_are_fine(text: str, tmp_path: Path) -> None:
    assert "W540" not in codes(tmp_path, Edit("pairs/drink.yaml", TEXT, f'text: "{text}"'))


def test_a_third_answer_is_fine_and_a_crowd_of_effects_is_not(tmp_path: Path) -> None:
    old = "broke bin 1. You saw it.\n    choices:\n      - {say: Tell him, stance: own, reply: He nods., effects: {"
    third = old.replace("choices:\n", "choices:\n      - {say: Ask for time, stance: neither}\n")
    assert "W540" not in codes(tmp_path / "a", Edit("pairs/speak_up.yaml", old, third))
    crowd = old + "add: {money: 1}, set: [helped_dana], clear: [a, b, c], "
    assert "W540" in codes(tmp_path / "b", Edit("pairs/speak_up.yaml", old, crowd))
