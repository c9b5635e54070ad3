import pytest

from game.content.cut import cut_texts
from game.content.nodes import HAS_C
from game.content.text import Text


def warned(text: str, *, use_c: bool = HAS_C) -> list[tuple[int, int]]:
    return [(one.where.line, one.where.column) for one in cut_texts(Text(file="x", text=text), use_c=use_c)]


@pytest.mark.parametrize("use_c", [HAS_C, False])
def test_a_text_that_ends_at_a_hash_is_warned_of(use_c: bool) -> None:  # noqa: FBT001 -- a parameter of the test
    assert warned("a: x\ntext: room #5 is open\n", use_c=use_c) == [(2, 12)]


@pytest.mark.parametrize(
    "text",
    [
        "a: text # a comment\n",
        "a: 3 #three\n",
        "a: 'room #5'\n",
        "a: |\n  room #5\n",
        "#5 is a comment\n",
        "a: room#5\n",
        "a: text ## heading\n",
        "a:\n  b: c\n  #d: e\n",
    ],
)
def test_comments_and_quoted_texts_are_left_in_peace(text: str) -> None:
    assert warned(text) == []
