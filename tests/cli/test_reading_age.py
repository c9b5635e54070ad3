import pytest

from game.cli.reading_age import ENOUGH, installed, reading_age, syllables

EASY = "The cat sat. It had a hat. The hat was red."
HARD = "Notwithstanding considerable administrative uncertainty, representatives unanimously postponed implementation."


def test_the_library_is_there_for_those_who_work_on_the_game() -> None:
    assert installed()


@pytest.mark.parametrize(("word", "parts"), [("cat", 1), ("Tuesday", 2), ("neighbour", 2), ("administrative", 5)])
def test_syllables_are_counted(word: str, parts: int) -> None:
    assert syllables()(word) == parts


def test_long_words_in_long_sentences_are_for_older_people() -> None:
    of = syllables()
    assert reading_age([EASY], of) < 8
    assert reading_age([HARD], of) > 18


def test_the_formula_is_that_of_flesch_and_kincaid() -> None:
    # Given six words of one syllable in two sentences
    age = reading_age(["The cat sat. It was red."], lambda _: 1)
    assert age == pytest.approx(0.39 * 3 + 11.8 * 1 - 15.59 + 5)


def test_texts_do_not_run_into_each_other_and_talk_ends_like_any_sentence() -> None:
    same = lambda _: 1  # noqa: E731 - as short as it is
    apart = reading_age(["The lift is out", "The soup is hot"], same)
    assert apart == reading_age(["“The lift is out.” The soup is hot!"], same)


def test_no_words_have_no_age() -> None:
    assert reading_age(["", "…"], syllables()) == 0
    assert ENOUGH > 1
