import pytest

from game.content.layers import glued, is_prose, misplaced, prose
from game.content.text import Text


def text(*lines: str) -> Text:
    return Text(file="x.yaml", text="\n".join(lines))


@pytest.mark.parametrize(
    ("lines", "line", "hint"),
    [
        (("mood:worry",), 1, "write mood: worry"),
        (("  - id:bags", "    when: now"), 2, "write id: bags"),
        (("  -id: bags", "    when: now"), 2, "write - id: bags"),
    ],
)
def test_a_missing_space_is_found_in_the_line_or_above_it(lines: tuple[str, ...], line: int, hint: str) -> None:
    found = glued(text(*lines), line)
    assert found is not None
    assert found[-1] == hint


def test_an_address_and_a_negative_number_lack_no_space() -> None:
    assert glued(text("a: 1", "https://example.org/a"), 2) is None
    assert glued(text("a: 1", "-4"), 2) is None


def test_a_line_is_compared_with_the_one_that_says_something_above_it() -> None:
    _, line, column, message, _ = misplaced(text("  - id: a", "", "    # a note", "      mood: worry"), 4)
    assert (line, column) == (4, 7)
    assert "in the columns 7 and 5" in message


def test_words_below_a_key_are_a_key_without_its_colon() -> None:
    assert prose(text("  - id: a", "    mood worry"), 2)[-1] == "write mood: worry"
    assert "same column as that text" in prose(text("  a: |", "    One", "and two."), 3)[-1]


def test_only_words_without_a_key_read_like_a_text() -> None:
    assert is_prose("   Your bus leaves.")
    assert not is_prose("mood: worry")
    assert not is_prose("worry")
