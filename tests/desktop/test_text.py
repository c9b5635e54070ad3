"""Lines of words."""

from hypothesis import given
from hypothesis import strategies as st

from game.desktop.text import Face, picture, width, wrap

BODY = Face(500, 18, 0, readable=False)
INK = (34, 27, 58, 255)


def test_a_line_holds_as_many_words_as_fit() -> None:
    lines = wrap("one two three four five six seven", BODY, 120)
    assert len(lines) > 1
    assert all(width(line, BODY) <= 120 for line in lines)


def test_breaks_that_were_written_stay() -> None:
    assert wrap("one\ntwo", BODY, 1000) == ("one", "two")


def test_a_word_that_is_too_long_stays_whole() -> None:
    assert wrap("incomprehensibilities", BODY, 20) == ("incomprehensibilities",)


def test_chinese_breaks_between_signs_but_not_before_a_full_stop() -> None:
    lines = wrap("\u4f60\u597d\u3002\u4f60\u597d\u3002\u4f60\u597d\u3002", BODY, width("\u4f60\u597d", BODY))
    assert all(not line.startswith("\u3002") for line in lines)
    assert len(lines) > 1


@given(
    st.lists(st.text(st.characters(codec="ascii", min_codepoint=33), min_size=1, max_size=9), min_size=1, max_size=30)
)
def test_no_word_is_lost_or_doubled(words: list[str]) -> None:
    assert " ".join(wrap(" ".join(words), BODY, 150)).split() == words


def test_digits_all_take_the_same_room() -> None:
    assert len({width(str(digit), Face(900, 64, 0, readable=False)) for digit in range(10)}) == 1


def test_a_picture_is_as_wide_as_was_measured() -> None:
    assert abs(picture("The piano goes first", BODY, INK).get_width() - width("The piano goes first", BODY)) <= 1
