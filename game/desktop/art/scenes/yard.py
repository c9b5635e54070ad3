"""The yard of Block C: where neighbours meet, and where the notice board stands."""

from game.desktop.art.palette import fade
from game.desktop.art.pen import glow
from game.desktop.art.scenery.beings import Figure, draw_cat, draw_pigeon, draw_walker
from game.desktop.art.scenery.notices import draw_board
from game.desktop.art.scenery.plants import draw_bed, draw_bush, draw_tree
from game.desktop.art.scenery.sky import draw_birds, draw_ground, draw_sky, draw_skyline
from game.desktop.art.scenery.street import draw_bench, draw_bins, draw_lamp, draw_string_lights
from game.desktop.art.scenery.town import House, draw_door, draw_house, draw_laundry
from game.desktop.art.scenery.traces import draw_banner, draw_camera, draw_sticker
from game.desktop.art.stage import WIDTH, Stage
from game.model.event import Light

BLOCK = House(x=-46, bays=5, storeys=5, brick="#D58468", seed=3)


def paint_yard(stage: Stage) -> None:
    """Paint house, tree, bench, lamp, board and garden beds, in that order."""
    draw_sky(stage)
    draw_skyline(stage)
    draw_birds(stage, 720, -250)
    draw_ground(stage, near="#5E8E58", far="#9DBB7C", lawn=True)
    draw_bush(stage, 392, 880, 4, "#5C9A68")
    draw_house(stage, BLOCK, door_at=2)
    draw_door(stage, 148, 0)
    draw_banner(stage, 140, -146, 96, 22, stars=4, wall=BLOCK.brick)
    draw_sticker(stage, 288, -30, 9)
    _path(stage)
    draw_laundry(stage, (392, -268), (604, -282))
    draw_tree(stage, 486, 6, 1.12)
    draw_bins(stage, 268, 6)
    draw_lamp(stage, 606, 10)
    draw_camera(stage, 610, -250)
    draw_bench(stage, 506, 14)
    draw_cat(stage, 562, -22)
    draw_board(stage, 668, 12)
    draw_bed(stage, 900, 150, 20)
    draw_bed(stage, 1076, 170, 26)
    draw_string_lights(stage, (390, -352), (606, -300), 36, 8)
    draw_string_lights(stage, (606, -300), (WIDTH + 20, -330), 74, 19)
    if stage.light is Light.DAY:
        draw_walker(stage, 420, 26, Figure(top="#F2B84B", hair="#2B2430", skin="#9C6440", facing=-1, size=0.92))
        draw_pigeon(stage, 640, 44)
        draw_pigeon(stage, 684, 52, facing=-1)


def _path(stage: Stage) -> None:
    stage.pen.poly([(140, 2), (236, 2), (470, stage.bottom + 4), (70, stage.bottom + 4)], stage.tone("#CFC2BE"))
    for step in range(6):
        y = 14 + step * step * 9
        stage.pen.line([(136 - step * 12, y), (244 + step * 38, y)], 2, fade(stage.tone("#9A8494"), 120))
    if stage.lamps_on:
        glow(stage.pen, 190, 20, 150, "#FFD48A", stage.air.glow // 2)
