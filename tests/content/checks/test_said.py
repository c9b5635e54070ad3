"""Words that rest on a card stand in their event, in its answers too, wherever the file breaks its lines."""

from pathlib import Path

import pytest
from fakes.mistakes import Edit, spoil, tiny

from game.content.load import load

HOME = "levels/home.yaml"


@pytest.mark.parametrize(
    "words", ["Dana has a van and a piano. She has no help.", "It is heavy.", "The piano goes first"]
)
def test_words_of_the_text_and_of_an_answer_are_found(words: str, tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(
        root, "", Edit(HOME, "    mood: smile\n", f"    mood: smile\n    sources: [{{words: {words}, claim: c01}}]\n")
    )
    loaded = load(root)

    assert loaded.problems == ()
    assert loaded.pack is not None
    (said,) = next(iter(loaded.pack.claims.values())).said
    assert (said.level, said.chapter, said.words) == ("home", "Home", words)


def test_words_that_stand_nowhere_are_a_mistake(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit(HOME, "    mood: smile\n", "    mood: smile\n    sources: [{words: A cello, claim: c01}]\n"))

    assert [problem.code for problem in load(root).problems] == ["E452"]
