from fakes.painted import bare, colours, painted, seen
from pygame import Color

from game.desktop.art.era import Era
from game.desktop.art.palette import GOLD, INDIGO
from game.desktop.art.scenery.notices import draw_board, draw_pin_board
from game.model.event import Light


def test_the_board_stands_on_the_ground_in_every_era() -> None:
    for era in Era:
        stage = bare(era=era)
        draw_board(stage, 500)
        assert any(colour[3] for colour in colours(stage, 480, -20, 200, 18))
        assert not any(colour[3] for colour in colours(stage, 400, 8, 300, 40))


def test_the_board_shows_as_many_gold_stars_as_a_row_has() -> None:
    stage = painted(lambda it: draw_board(it, 400, rows=(5, 2, 0)), era=Era.ON)
    counts = [sum(seen(stage, 504 + n * 18, -188 + row * 22) == Color(GOLD) for n in range(5)) for row in range(3)]
    assert counts == [5, 2, 0]


def test_only_the_app_paints_the_board_indigo() -> None:
    indigo = tuple(Color(INDIGO))
    heads = [colours(painted(lambda it: draw_board(it, 400), Light.DUSK, era=era), 410, -230, 180, 20) for era in Era]
    assert [indigo in head for head in heads] == [False, True, False]


def test_a_pin_board_is_full_of_paper() -> None:
    assert len(colours(painted(lambda it: draw_pin_board(it, 500, -250, 116, 76)), 500, -250, 116, 76)) > 8
