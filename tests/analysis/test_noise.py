"""The noise floor: changed or not, where nothing was at stake."""

import pytest
from fakes.records import answers

from game.analysis.noise import noise
from game.analysis.pairs import control_pairs
from game.content.words import load_words


@pytest.mark.parametrize(
    ("picture", "sentence"),
    [
        ("before score\npace a b\nplace a a", "Where nothing was at stake, 1 of 2 of your answers changed too."),
        ("before score off\npace a b b", "Where nothing was at stake, 2 of 2 of your answers changed too."),
        ("before score off\npace a skip a", "Where nothing was at stake, your 1 answer did not change."),
        ("before score\npace a a\nplace b b", "Where nothing was at stake, none of your 2 answers changed."),
        ("before score\npace skip b", "Nothing to compare where nothing was at stake."),
        ("before score\nspeak_up own along", "Nothing to compare where nothing was at stake."),
    ],
)
def test_all_controls_are_pooled(picture: str, sentence: str) -> None:
    found = noise(control_pairs(answers(picture)))

    assert load_words().say(found.kind, **found.numbers) == sentence
