"""See tests/fakes/corpus.py for what is wrong; here stands what is right, and must never be accused."""

from pathlib import Path

import pytest
from fakes.mistakes import Edit, spoil, tiny, told

from game.content.checks.leading import FOUND, LEADING
from game.content.load import load


@pytest.mark.parametrize("word", LEADING)
def test_every_word_of_the_list_is_found_and_has_its_reason(word: str) -> None:
    assert FOUND.search(f"Well, {word.upper()} so.")
    assert LEADING[word].startswith("it ")


def test_a_word_inside_another_and_a_reply_lead_nobody(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    text = "text: There is a cup for you, number 1."
    spoil(root, "", Edit("pairs/drink.yaml", text, "text: You bought a cup. Your shoulder aches."))
    old = "broke bin 1. You saw it.\n    choices:\n      - {say: Tell him, stance: own, reply: He nods."
    spoil(root, "", Edit("pairs/speak_up.yaml", old, old.replace("He nods.", "Of course he nods.")))
    assert told(load(root)) == []
