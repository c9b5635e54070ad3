"""The square: a town hall with a clock, a fountain, a market stall, pigeons."""

from game.desktop.art.era import Era
from game.desktop.art.palette import GOLD, fade
from game.desktop.art.pen import glow
from game.desktop.art.scenery.beings import Figure, draw_pigeon, draw_walker
from game.desktop.art.scenery.plants import draw_tree
from game.desktop.art.scenery.sky import draw_birds, draw_ground, draw_sky, draw_skyline
from game.desktop.art.scenery.street import draw_clock, draw_flag_line, draw_lamp, draw_star
from game.desktop.art.scenery.town import draw_awning, draw_window
from game.desktop.art.scenery.traces import draw_banner, draw_camera, draw_sticker
from game.desktop.art.stage import WIDTH, Stage

STONE = "#E8D2B4"
ROOF = "#5E6C9A"


def paint_square(stage: Stage) -> None:
    """Paint the hall at the back, then the life of the square before it."""
    draw_sky(stage, sun_x=960)
    draw_skyline(stage)
    draw_birds(stage, 760, -286)
    draw_ground(stage, near="#C9B4A6", far="#B4A4A8")
    _paving(stage)
    draw_tree(stage, 860, 2, 0.82, "#5C9468")
    draw_tree(stage, 1210, 4, 0.95)
    _hall(stage)
    _stall(stage)
    _fountain(stage)
    draw_lamp(stage, 760, 20, tall=282)
    draw_camera(stage, 764, -222)
    draw_flag_line(stage, (-10, -300), (238, -262), 9)
    draw_flag_line(stage, (582, -262), (774, -296), 8)
    draw_walker(stage, 250, 30, Figure(top="#2A9D8F", hair="#2B2430", skin="#6E4530"))
    draw_walker(stage, 292, 32, Figure(top="#F2B84B", hair="#B9763C", skin="#FFE0C7", size=0.66))
    for x, y, way in ((380, 52, 1), (424, 62, -1), (704, 56, 1), (738, 66, -1)):
        draw_pigeon(stage, x, y, facing=way)


def _hall(stage: Stage) -> None:
    pen, stone = stage.pen, stage.tone(STONE)
    pen.rect(238, -206, 344, 206, stone)
    pen.poly([(222, -204), (410, -262), (598, -204)], stage.tone(ROOF))
    pen.rect(226, -208, 368, 12, stage.tone("#F6E8D0"), radius=3)
    pen.rect(366, -330, 88, 130, stone)
    pen.poly([(356, -328), (410, -408), (464, -328)], stage.tone(ROOF))
    pen.rect(358, -334, 104, 11, stage.tone("#F6E8D0"), radius=3)
    _tower_tip(stage)
    draw_clock(stage, 410, -280, 35)
    for bay in (252, 318, 458, 524):
        draw_window(stage, (bay, -168), seed=bay, size=(44, 66))
    for bay in (252, 318, 458, 524):
        draw_window(stage, (bay, -74), seed=bay + 5, size=(44, 48))
    _portal(stage)
    for column in (368, 442):
        pen.rect(column, -118, 11, 118, stage.tone("#FBF0DC"), radius=3)


def _portal(stage: Stage) -> None:
    pen = stage.pen
    if stage.lamps_on:
        glow(pen, 410, -50, 130, "#FFD48A", stage.air.glow)
    pen.rect(380, -108, 60, 108, stage.tone("#6B4460"), radius=28)
    pen.rect(386, -100, 48, 100, stage.air.pane[1] if stage.lamps_on else stage.tone("#8E5A5E"), radius=22)
    pen.rect(408.5, -104, 3, 104, stage.tone("#6B4460"))
    for step in range(3):
        pen.rect(352 - step * 12, -10 + step * 7, 116 + step * 24, 8, stage.tone("#F0DFC6"), radius=2)
    if stage.era is Era.BEFORE:
        _garland(stage)
    draw_banner(stage, 330, -152, 160, 28, stars=4, wall=STONE)


def _tower_tip(stage: Stage) -> None:
    """Crown the hall: a weathercock at first, then a gold star, then a bare rod that leans."""
    pen, iron = stage.pen, stage.tone("#4A3A5A")
    lean = 5 if stage.era is Era.OFF else 0
    pen.line([(410, -404), (410 + lean, -430)], 2.6, iron)
    match stage.era:
        case Era.BEFORE:
            gold = stage.tone("#E7B84F")
            pen.line([(398, -420), (422, -420)], 2, iron)
            pen.blob([(398, -433), (404, -428), (412, -430), (418, -441), (421, -432), (414, -423), (404, -423)], gold)
            pen.poly([(421, -437), (427, -435), (421, -433)], stage.tone("#E2674A"))
        case Era.ON:
            draw_star(pen, 410, -420, 14, GOLD)
        case Era.OFF:
            pen.dot(410 + lean, -431, 2.6, iron)


def _garland(stage: Stage) -> None:
    """Hang leaves over the portal, left from the last wedding."""
    for leaf in range(17):
        share = leaf / 16
        x, y = 336 + share * 148, -150 + 52 * share * (1 - share)
        stage.pen.dot(x, y, 6.5, stage.leaf("#5C9A68" if leaf % 2 else "#6FB07A"))
        if leaf % 4 == 2:  # noqa: PLR2004 - a flower between every four leaves
            stage.pen.dot(x, y, 4, stage.tone("#FFF4DE" if leaf % 8 == 2 else "#F7A6B0"))  # noqa: PLR2004 - in turn


def _stall(stage: Stage) -> None:
    pen = stage.pen
    for post in (44, 208):
        pen.rect(post, -128, 7, 138, stage.tone("#6B4A4A"))
    draw_walker(stage, 124, -4, Figure(top="#C2578B", hair="#D9D6DE", skin="#E8AE80"), stride=0)
    pen.rect(36, -48, 188, 60, stage.tone("#B9835A"), radius=4)
    pen.rect(36, -28, 188, 4, stage.tone("#8E6041"))
    for row, paint in enumerate(("#E2674A", "#F2B84B", "#6A994E", "#C2578B")):
        for fruit in range(3):
            pen.dot(54 + row * 46 + fruit * 13, -54 - (fruit % 2) * 7, 8, stage.tone(paint))
    draw_awning(stage, 24, -170, 212, "#F2694B")
    draw_sticker(stage, 130, -14, 12)


def _fountain(stage: Stage) -> None:
    pen, stone = stage.pen, stage.tone("#D6C4BE")
    water = stage.pick("#8ECBE8", "#B79BD6", "#6A78C8")
    pen.rect(636, -76, 12, 88, stone)
    pen.ellipse(642, -74, 40, 9, stone)
    for reach in (-1, 1):
        pen.line(
            [(642, -96), (642 + reach * 20, -102), (642 + reach * 36, -76), (642 + reach * 46, -20)],
            3,
            fade(str(water), 200),
        )
    pen.line([(642, -80), (642, -104)], 4, fade(str(water), 220))
    pen.ellipse(642, 6, 92, 20, stone)
    pen.ellipse(642, 2, 80, 14, water)
    pen.ellipse(628, 0, 34, 4, fade("#FFFFFF", 90))
    pen.rect(550, 4, 184, 24, stage.tone("#C2AEAC"), radius=12)


def _paving(stage: Stage) -> None:
    seam = fade(stage.tone("#8E7A8A"), 90)
    for row in range(8):
        y = 12 + row * row * 6
        stage.pen.line([(0, y), (WIDTH, y)], 1.6, seam)
    for column in range(-12, 13):
        stage.pen.line([(640 + column * 70, 2), (640 + column * 190, stage.bottom)], 1.4, seam)
