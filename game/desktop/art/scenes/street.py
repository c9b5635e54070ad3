"""Starbridge's street: three houses, a corner shop, the river of people between them."""

from game.desktop.art.palette import fade
from game.desktop.art.scenery.beings import Figure, draw_dog, draw_sleeping_cat, draw_walker
from game.desktop.art.scenery.plants import draw_tree
from game.desktop.art.scenery.sky import draw_birds, draw_ground, draw_sky, draw_skyline
from game.desktop.art.scenery.street import draw_bicycle, draw_flag_line, draw_lamp
from game.desktop.art.scenery.town import House, draw_door, draw_house, draw_shopfront
from game.desktop.art.scenery.traces import draw_banner, draw_camera, draw_sticker
from game.desktop.art.stage import WIDTH, Stage

HOUSES = (
    House(x=-70, bays=3, storeys=4, brick="#8FA8C4", seed=7, cornice="#4A5A80"),
    House(x=202, bays=4, storeys=5, brick="#E0A070", seed=8, ground_floor=False, cornice="#8A5A50"),
    House(x=566, bays=3, storeys=3, brick="#C97A72", seed=9, cornice="#7A4A5A"),
)


def paint_street(stage: Stage) -> None:
    """Paint the row of houses, then everybody in front of it."""
    draw_sky(stage, sun_x=1010)
    draw_skyline(stage)
    draw_birds(stage, 930, -262)
    draw_ground(stage, near="#6A6684", far="#8E88A2")
    for house, door in zip(HOUSES, (2, None, 0), strict=True):
        draw_house(stage, house, door_at=door)
    draw_door(stage, 108, 0, paint="#3F6E7A")
    draw_door(stage, 588, 0, paint="#7A3F4E", tall=104)
    draw_shopfront(stage, 216, 0, 334, "#2F8F83")
    draw_flag_line(stage, (542, -330), (1290, -372), 26)
    _road(stage)
    draw_tree(stage, 900, 12, 0.9, "#6F9A52")
    draw_lamp(stage, 706, 14, tall=290)
    draw_camera(stage, 710, -236)
    _traffic_in_stars(stage)
    draw_bicycle(stage, 430, 16)
    draw_sleeping_cat(stage, 782, -34)
    draw_walker(stage, 604, 30, Figure(top="#5B5BD6", hair="#9B98A6", skin="#F7CBA4"))
    stage.pen.line([(620, -28), (652, -18), (668, -14)], 1.8, stage.tone("#4A3A5A"))
    draw_dog(stage, 688, 30)
    draw_walker(stage, 180, 26, Figure(top="#E2674A", hair="#2B2430", skin="#C98A5B", facing=-1, size=0.94))


def _traffic_in_stars(stage: Stage) -> None:
    """Rate the street: the houses over their doors, the shop on its pane."""
    draw_banner(stage, 96, -142, 102, 20, stars=4, wall=HOUSES[0].brick)
    draw_banner(stage, 576, -140, 102, 20, stars=2, wall=HOUSES[2].brick)
    draw_sticker(stage, 468, -62, 10)
    draw_sticker(stage, 515, -62, 8)


def _road(stage: Stage) -> None:
    pen = stage.pen
    pen.shade(0, 0, WIDTH, 40, (stage.tone("#D8CCC8"), stage.tone("#C4B8BA")))
    for slab in range(17):
        pen.line([(slab * 84 - 30, 2), (slab * 84 - 54, 38)], 1.4, fade(stage.tone("#8E8498"), 120))
    pen.rect(0, 40, WIDTH, 8, stage.tone("#A69AA8"))
    for dash in range(9):
        pen.poly([(dash * 168 - 30, 102), (dash * 168 + 52, 102), (dash * 168 + 44, 112), (dash * 168 - 42, 112)],
                 fade(stage.tone("#F4EEE6"), 170))  # fmt: skip
