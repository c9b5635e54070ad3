from pathlib import Path

import pytest
from fakes.mistakes import Edit, check, spoil, tiny

from game.content.load import load

OLD = "text: There is a cup for you, number 1."


@pytest.mark.parametrize(
    "words", ["The App wants it.", "It costs points", "Your score, perhaps.", "A camera hums.", "SINCERITY asks."]
)
def test_what_is_measured_is_not_mentioned(words: str, tmp_path: Path) -> None:
    check(tmp_path, "E406", Edit("pairs/drink.yaml", OLD, f"text: ‸{words}"))


@pytest.mark.parametrize("words", ["An apple.", "An appointment.", "He watches the birds.", "An underscore."])
def test_harmless_words_pass(words: str, tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("pairs/drink.yaml", OLD, f"text: {words}"))
    assert load(root).problems == ()


def test_choices_and_replies_are_read_too(tmp_path: Path) -> None:
    check(
        tmp_path,
        "E406",
        Edit(
            "pairs/speak_up.yaml",
            "broke bin 1. You saw it.\n    choices:\n      - {say: Tell him, stance: own, reply: He nods.",
            "broke bin 1. You saw it.\n    choices:\n      - {say: Tell him, stance: own, reply: ‸Good for your score.",
        ),
    )
