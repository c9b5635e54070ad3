"""Where the text game reads and writes."""

import pytest
from fakes.console import Script

from game.terminal.console import LINE, wrapped


def test_paragraphs_are_filled_and_kept_apart() -> None:
    # Given an author's text whose lines were broken by their editor
    text = "One two\nthree.\n\nFour " + "five " * 30
    # When it is wrapped
    lines = wrapped(text, 40).split("\n")
    # Then the break is gone, the paragraph is kept, and no line is wider than asked
    assert lines[:2] == ["One two three.", ""]
    assert max(map(len, lines)) <= 40


@pytest.mark.parametrize(("width", "widest"), [(10, 20), (500, 78)])
def test_a_very_narrow_or_wide_terminal_gets_a_readable_width(width: int, widest: int) -> None:
    lines = wrapped("word quiet-heron-42 " * 40, width).split("\n")
    assert max(map(len, lines)) <= widest
    assert not any(line.endswith("-") for line in lines)


def test_nothing_but_words_is_written() -> None:
    player = Script()
    player.console().say("A place.", "", "A person.")
    assert player.written == ["\nA place.", "\nA person."]


def test_an_answer_is_taken_without_space_and_capitals_and_none_at_the_end_of_the_input() -> None:
    console = Script(["  YES "]).console()
    assert console.ask("Well?") == "yes"
    assert console.ask("Well?") is None


def test_a_line_that_was_meant_stays_a_line() -> None:
    assert wrapped(f"Dana. Two.{LINE}Gus.\nThree.\n\nOla.", 40) == "Dana. Two.\nGus. Three.\n\nOla."
