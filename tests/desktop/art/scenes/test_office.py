from fakes.painted import painted, seen

from game.desktop.art.scenes.office import paint_office
from game.model.event import Light


def test_the_ranking_stays_indigo_at_every_hour() -> None:
    for light in Light:
        board = seen(painted(paint_office, light, indoors=True), 640, -175)
        assert board.b > board.r > 60
