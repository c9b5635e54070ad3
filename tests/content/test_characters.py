import pytest

from game.content.characters import FORBIDDEN, called, harmless


@pytest.mark.parametrize(
    ("character", "words"),
    [("\t", "Tab"), ("\x00", "NUL"), ("\u202e", "direction"), ("\u2028", "line break"), ("\x1b", "control character")],
)
def test_each_has_a_name_that_can_be_searched_for(character: str, words: str) -> None:
    assert FORBIDDEN.match(character)
    assert words in called(character)


def test_what_is_shown_cannot_move_a_cursor() -> None:
    assert harmless("a\x1b[31m\nb\u202e") == "a\N{REPLACEMENT CHARACTER}[31m b\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize("character", ["\n", " ", "é", "\u2019", "\u2013", "😀", "中"])
def test_letters_of_all_languages_pass(character: str) -> None:
    assert not FORBIDDEN.match(character)
