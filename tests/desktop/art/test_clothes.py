from typing import get_args

import pygame

from game.desktop.art.clothes import draw_body
from game.desktop.art.look import look_of
from game.desktop.art.pen import Pen, picture
from game.model.person import Face, Mood, Top


def body(traits: Face) -> pygame.Surface:
    pen = Pen((100, 100), units=200, fine=2)
    draw_body(pen, look_of(traits, Mood.CALM))
    return picture(pen)


def test_the_five_tops_differ() -> None:
    assert len({pygame.image.tobytes(body(Face(top=top)), "RGBA") for top in get_args(Top)}) == 5


def test_a_scarf_covers_the_neck() -> None:
    bare, covered = body(Face(hair="crop")), body(Face(hair="hijab"))
    assert bare.get_at((50, 66)).a == 255
    assert covered.get_at((50, 66)).a == 0
