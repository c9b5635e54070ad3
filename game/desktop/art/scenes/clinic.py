"""The clinic's waiting room: a desk, a number on the wall, fish that do not mind waiting."""

from game.desktop.art.era import Era
from game.desktop.art.palette import fade, mix
from game.desktop.art.pen import speckle
from game.desktop.art.scenery.beings import Figure, draw_sitter, draw_walker
from game.desktop.art.scenery.notices import draw_pin_board
from game.desktop.art.scenery.plants import draw_pot
from game.desktop.art.scenery.room import draw_chair, draw_frame, draw_light_pool, draw_tiles, draw_view, draw_walls
from game.desktop.art.scenery.street import draw_clock
from game.desktop.art.scenery.traces import draw_banner, draw_sticker
from game.desktop.art.stage import Stage


def paint_clinic(stage: Stage) -> None:
    """Paint the waiting room from the wall forwards."""
    draw_walls(stage, "#D8ECE6", dado="#9CCABF", dado_height=104)
    draw_tiles(stage, "#EEF2F0", "#A8C4C0")
    draw_view(stage, 56, -300, 200, 160, frame="#FBF8F2", bars=3)
    draw_light_pool(stage, 60, 190)
    draw_clock(stage, 326, -266, 31)
    _cross(stage)
    draw_frame(stage, 296, -206, 62, 72, "heart")
    _ceiling_light(stage, 120)
    _ceiling_light(stage, 560)
    draw_banner(stage, 720, -232, 110, 27, stars=5)
    if stage.era is Era.BEFORE:
        draw_pin_board(stage, 420, -300, 116, 76)
    else:
        draw_banner(stage, 396, -284, 140, 40, stars=2)
    _chairs(stage)
    _aquarium(stage)
    _desk(stage)
    draw_pot(stage, 34, 12, 1.0)
    draw_pot(stage, 884, 8, 0.85, "#F2B84B")


def _ceiling_light(stage: Stage, x: float) -> None:
    y = max(stage.top + 20, -366)
    stage.shine(x + 70, y + 6, 220, "#F2F4E0", stage.air.glow - 30)
    stage.pen.rect(x, y, 140, 11, "#FFFDF0" if stage.lamps_on else stage.tone("#FBF8F2"), radius=5)


def _cross(stage: Stage) -> None:
    pen, tone = stage.pen, stage.tone("#2A9D8F")
    pen.rect(600, -318, 92, 92, stage.tone("#FBF8F2"), radius=22)
    pen.rect(636, -304, 20, 64, tone, radius=5)
    pen.rect(614, -282, 64, 20, tone, radius=5)


def _chairs(stage: Stage) -> None:
    for index, x in enumerate((92, 162, 232, 302)):
        draw_chair(stage, x, 10, ("#E58A6B", "#3F7E86")[index % 2])
    draw_sitter(stage, 118, -48, Figure(top="#8D6CC4", hair="#D9D6DE", skin="#F7CBA4"))
    draw_sitter(stage, 258, -48, Figure(top="#F2B84B", hair="#2B2430", skin="#6E4530"))
    stage.pen.rect(278, -84, 26, 20, stage.tone("#FFFDF6"), radius=2)
    stage.pen.rect(290, -84, 2, 20, stage.tone("#C9B8C0"))


def _aquarium(stage: Stage) -> None:
    pen = stage.pen
    pen.rect(392, -58, 122, 66, stage.tone("#A8744E"), radius=4)
    pen.rect(448, -54, 3, 58, stage.tone("#7A4B3A"))
    stage.shine(453, -100, 130, "#8FE0F0", 150)
    pen.rect(386, -148, 134, 92, stage.tone("#4A5A70"), radius=5)
    pen.shade(392, -138, 122, 76, ("#8FDCEC", "#3F9EBE"))
    for weed, x in enumerate((404, 420, 488, 502)):
        pen.line([(x, -64), (x + 5, -84), (x - 3, -104 - weed * 4)], 4, "#3F8F66")
    for pebble in range(14):
        pen.dot(396 + pebble * 9, -64, 5, ("#E7C98A", "#D9A46A", "#F3E3C3")[pebble % 3])
    for x, y, paint, way in ((432, -112, "#F2894B", 1), (470, -92, "#F7CE6B", -1), (480, -122, "#F2694B", 1)):
        pen.ellipse(x, y, 10, 6, paint)
        pen.poly([(x - way * 8, y), (x - way * 17, y - 6), (x - way * 17, y + 6)], paint)
        pen.dot(x + way * 5, y - 1.5, 1.5, "#2A2146")
    for bubble in range(5):
        pen.dot(456 + speckle(bubble, 2) * 8, -80 - bubble * 11, 2.2, fade("#FFFFFF", 170))


def _desk(stage: Stage) -> None:
    pen = stage.pen
    draw_walker(stage, 668, -12, Figure(top="#FFFDFA", hair="#7A4B2B", skin="#E8AE80", facing=-1, size=1.35), stride=0)
    pen.rect(566, -84, 244, 94, stage.tone("#F4EADF"), radius=8)
    pen.rect(556, -94, 264, 16, stage.tone("#B9835A"), radius=5)
    pen.rect(566, -30, 244, 8, stage.tone(mix("#2A9D8F", "#FFFFFF", 0.3)))
    pen.rect(726, -136, 54, 42, stage.tone("#4A4468"), radius=5)
    pen.rect(748, -98, 10, 8, stage.tone("#4A4468"))
    draw_sticker(stage, 788, -56, 14)
    pen.rect(590, -118, 26, 24, stage.tone("#BFE0E4"), radius=4)
    for stem, paint in ((596, "#F2694B"), (603, "#F2B84B"), (610, "#F7A6B0")):
        pen.line([(603, -112), (stem, -132)], 2, stage.tone("#4E8C5B"))
        pen.dot(stem, -135, 6, stage.tone(paint))
    pen.rect(720, -300, 110, 58, stage.tone("#2E2746"), radius=8)
    for digit in range(3):
        pen.rect(736 + digit * 28, -286, 18, 30, "#FFB46A", radius=4)
        for hole, tall in ((-280, 18),) if digit == 1 else ((-280, 7), (-269, 7)):
            pen.rect(741 + digit * 28, hole, 8, tall, "#2E2746", radius=2)
