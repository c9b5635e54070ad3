from fakes.painted import painted, seen

from game.desktop.art.era import Era
from game.desktop.art.scenes.office import paint_office
from game.model.event import Light


def test_the_ranking_stays_indigo_at_every_hour() -> None:
    for light in Light:
        board = seen(painted(paint_office, light, indoors=True, era=Era.ON), 640, -175)
        assert board.b > board.r > 60


def test_the_ranking_is_a_whiteboard_first_and_a_dark_screen_last() -> None:
    before, off = (seen(painted(paint_office, indoors=True, era=era), 655, -172) for era in (Era.BEFORE, Era.OFF))
    assert sum(before[:3]) > 680
    assert sum(off[:3]) < 160
