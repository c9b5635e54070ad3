import pytest
from pygame import Color

from game.desktop.art.palette import along, color, fade, mix


@pytest.mark.parametrize(("share", "expected"), [(-1, "#000000"), (0.5, "#808080"), (2, "#FFFFFF")])
def test_gradients_end_where_they_end(share: float, expected: str) -> None:
    assert along(("#000000", "#FFFFFF"), share) == Color(expected)


def test_colours_can_be_mixed_and_faded() -> None:
    assert mix("#000000", "#FFFFFF", 0) == Color("#000000")
    assert fade("#5546D1", 40).a == 40


def test_a_colour_may_be_a_text_or_a_colour() -> None:
    assert color("#5546D1") == color(Color("#5546D1"))
