import pytest
from fakes.painted import bare, brightness, colours, painted, seen

from game.desktop.art.scenery.room import (
    draw_books,
    draw_chair,
    draw_cup,
    draw_frame,
    draw_light_pool,
    draw_pendant,
    draw_planks,
    draw_rug,
    draw_shelf,
    draw_table,
    draw_tiles,
    draw_view,
    draw_walls,
)
from game.desktop.art.stage import Stage
from game.model.event import Light


def furnished(stage: Stage) -> None:
    draw_table(stage, 300, 0, 160)
    draw_chair(stage, 500, 0)
    draw_cup(stage, 360, -90)
    draw_shelf(stage, 300, -300, 200)
    draw_frame(stage, 700, -300, 60, 60, "hills")
    draw_frame(stage, 800, -300, 60, 60, "heart")
    draw_frame(stage, 900, -300, 60, 60, "sun")
    draw_rug(stage, 300, 60, 300)


@pytest.mark.parametrize("tiled", [True, False])
def test_walls_and_floor_leave_no_hole(*, tiled: bool) -> None:
    stage = painted(lambda it: draw_walls(it, "#F3D9C0", dado="#E2B89A"), indoors=True)
    if tiled:
        draw_tiles(stage, "#EEEEEE", "#AAAAAA")
    else:
        draw_planks(stage, "#C08A5E")
    assert all(colour[3] == 255 for colour in colours(stage, 0, stage.top + 1, 1279, stage.bottom - stage.top - 2))


def test_a_window_shows_the_hour() -> None:
    panes = []
    for light in Light:
        stage = painted(lambda it: draw_view(it, 400, -300, 200, 180), light, indoors=True)
        panes.append(brightness(seen(stage, 420, -290)))
    assert panes[0] > panes[1] > panes[2]


def test_an_arched_window_leaves_its_corners_to_the_wall() -> None:
    stage = painted(lambda it: draw_view(it, 400, -300, 200, 180, arched=True), indoors=True)
    assert not seen(stage, 402, -298).a
    assert seen(stage, 500, -290).a


def test_a_lamp_warms_the_room_after_dark() -> None:
    for light, warm in ((Light.DAY, False), (Light.NIGHT, True)):
        stage = painted(lambda it: draw_pendant(it, 500, -300), light, indoors=True)
        assert bool(seen(stage, 500, -180).a) is warm


def test_books_fill_their_shelf_and_no_more() -> None:
    stage = painted(lambda it: draw_books(it, 300, -100, 200), indoors=True)
    assert len(colours(stage, 300, -130, 200, 28)) > 5
    assert not any(colour[3] for colour in colours(stage, 520, -130, 100, 28))


def test_furniture_stands_where_it_is_put() -> None:
    stage = painted(furnished, indoors=True)
    for x, y in ((380, -86), (520, -50), (400, -296), (730, -290), (830, -290), (930, -290), (450, 60)):
        assert seen(stage, x, y).a


def test_light_lies_on_the_floor() -> None:
    stage = bare(indoors=True)
    draw_light_pool(stage, 300, 200)
    assert seen(stage, 420, 40).a
    assert not seen(stage, 420, -20).a
