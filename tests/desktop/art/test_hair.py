from typing import get_args

import pytest

from game.desktop.art.hair import BEHIND, FRONT, draw_beard, draw_hair_behind, draw_hair_front
from game.desktop.art.look import look_of
from game.desktop.art.pen import Pen, picture
from game.model.person import Beard, Face, Hair, Mood


@pytest.mark.parametrize("style", get_args(Hair))
def test_every_style_covers_the_crown_except_a_bald_one(style: Hair) -> None:
    pen = Pen((100, 100), units=200, fine=2)
    look = look_of(Face(hair=style), Mood.CALM)
    draw_hair_behind(pen, look)
    draw_hair_front(pen, look)
    assert (picture(pen).get_at((50, 21)).a > 200) is (style != "bald")
    assert style in FRONT or style in {"bald", "hijab"}
    assert set(BEHIND) <= set(get_args(Hair))


@pytest.mark.parametrize("kind", get_args(Beard))
def test_a_beard_leaves_the_forehead_free(kind: Beard) -> None:
    pen = Pen((100, 100), units=200, fine=2)
    draw_beard(pen, look_of(Face(beard=kind), Mood.CALM))
    shown = picture(pen)
    assert not any(shown.get_at((x, 35)).a for x in range(100))
    assert any(shown.get_at((x, y)).a for x in range(100) for y in range(50, 70)) is (kind != "none")
