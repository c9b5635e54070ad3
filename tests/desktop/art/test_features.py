import pytest
from pygame import Surface

from game.desktop.art.features import (
    EXPRESSIONS,
    draw_eyes,
    draw_freckles,
    draw_glasses,
    draw_head,
    draw_mouth,
    draw_nose,
    draw_tells,
)
from game.desktop.art.look import look_of
from game.desktop.art.pen import Pen, silhouette
from game.model.person import Face, Mood


def shown(surface: Surface) -> int:
    width, height = surface.get_size()
    return sum(surface.get_at((x, y)).a > 0 for x in range(width) for y in range(height))


def pen() -> Pen:
    return Pen((100, 100), units=200, fine=2)


@pytest.mark.parametrize("mood", Mood)
def test_every_mood_has_eyes_and_a_mouth(mood: Mood) -> None:
    look = look_of(Face(), mood)
    for draw in (draw_eyes, draw_mouth, draw_head, draw_nose):
        paper = pen()
        draw(paper, look)
        assert shown(silhouette(paper)) > 10
    assert mood in EXPRESSIONS


def test_only_strong_moods_have_tells() -> None:
    telling = set()
    for mood in Mood:
        paper = pen()
        draw_tells(paper, look_of(Face(), mood))
        if shown(silhouette(paper)):
            telling.add(mood)
    assert telling == {Mood.WORRY, Mood.ANGRY}


def test_freckles_and_glasses_are_drawn_when_worn() -> None:
    for worn in (True, False):
        paper = pen()
        look = look_of(Face(freckles=worn, glasses="round" if worn else "none"), Mood.CALM)
        draw_freckles(paper, look)
        draw_glasses(paper, look)
        assert bool(shown(silhouette(paper))) is worn
