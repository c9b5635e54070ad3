"""The school: broad windows, a yard with a hopscotch grid, bicycles at the rack."""

from game.desktop.art.era import Era
from game.desktop.art.palette import fade
from game.desktop.art.scenery.beings import Figure, draw_walker
from game.desktop.art.scenery.plants import draw_bush, draw_tree
from game.desktop.art.scenery.sky import draw_birds, draw_ground, draw_sky, draw_skyline
from game.desktop.art.scenery.street import draw_bicycle, draw_clock, draw_lamp
from game.desktop.art.scenery.town import draw_door, draw_window
from game.desktop.art.scenery.traces import draw_banner, draw_camera, draw_chalk_star, draw_sticker
from game.desktop.art.stage import WIDTH, Stage

WALL = "#F0C987"
BAND = "#C9694F"


def paint_school(stage: Stage) -> None:
    """Paint the school house, its yard and the children's traces."""
    draw_sky(stage, sun_x=1000)
    draw_skyline(stage)
    draw_birds(stage, 900, -240)
    draw_ground(stage, near="#B9958A", far="#A89AA6")
    draw_bush(stage, 700, 600, 4)
    _building(stage)
    _hopscotch(stage)
    draw_tree(stage, 790, 10, 1.05, "#7A9A4A")
    for x, paint in ((566, "#2A9D8F"), (610, "#8D6CC4")):
        draw_bicycle(stage, x, 14, paint)
    draw_lamp(stage, 900, 12, tall=250)
    draw_walker(stage, 470, 34, Figure(top="#E2674A", hair="#2B2430", skin="#C98A5B", size=0.72, facing=-1))
    draw_walker(stage, 420, 32, Figure(top="#5B5BD6", hair="#E0B15E", skin="#FFE0C7", size=0.68))
    _satchel(stage, 404, -2)
    _ball(stage, 716, 40)


def _building(stage: Stage) -> None:
    pen = stage.pen
    pen.shade(-20, -310, 690, 310, (stage.tone("#E0AE74"), stage.tone(WALL)))
    pen.rect(-20, -322, 704, 20, stage.tone("#8A4A50"), radius=4)
    for y in (-206, -96):
        pen.rect(-20, y, 690, 10, stage.tone(BAND))
    pen.rect(248, -374, 150, 374, stage.tone(BAND))
    pen.poly([(232, -370), (323, -424), (414, -370)], stage.tone("#8A4A50"))
    draw_clock(stage, 323, -322, 33)
    for bay in (6, 84, 162, 426, 504, 582):
        for y in (-288, -182, -76):
            if y != -76 or bay in {6, 84, 162, 426}:  # noqa: PLR2004 - the ground floor leaves room for the bicycles
                draw_window(stage, (bay, y), seed=bay + int(y), size=(60, 58))
    _paper_stars(stage)
    draw_window(stage, (284, -252), seed=5, size=(78, 54))
    draw_camera(stage, 404, -150)
    draw_banner(stage, 262, -184, 122, 30, stars=3, wall=BAND)
    if stage.era is Era.BEFORE:
        _painted_sun(stage)
    draw_sticker(stage, 262, -60, 9)
    draw_door(stage, 276, 0, wide=94, tall=112, paint="#3F6E7A")


def _paper_stars(stage: Stage) -> None:
    """Decorate two class rooms with what children cut from paper."""
    for x, y in ((16, -270), (40, -262), (100, -268), (126, -276), (440, -166), (468, -158)):
        stage.pen.dot(x + 4, y + 10, 6, stage.tone("#F2694B"))
        stage.pen.dot(x + 4, y + 10, 2.4, stage.tone("#FFF0C2"))


def _painted_sun(stage: Stage) -> None:
    """Hang the cloth that a class has painted: a sun and all their hands."""
    pen = stage.pen
    pen.poly([(262, -188), (384, -186), (382, -152), (264, -150)], stage.tone("#FFF8EA"))
    pen.dot(323, -169, 10, stage.tone("#F2B134"))
    for hand, paint in enumerate(("#E2674A", "#2A9D8F", "#8D6CC4", "#6A994E", "#4A6FA5", "#C2578B")):
        x = 276 + hand * 14 if hand < 3 else 342 + (hand - 3) * 14  # noqa: PLR2004 - three on either side
        pen.dot(x, -166 + hand % 2 * 3, 4.6, stage.tone(paint))
        for finger in (-3, 0, 3):
            pen.line([(x, -168 + hand % 2 * 3), (x + finger * 1.3, -176 + hand % 2 * 3)], 1.8, stage.tone(paint))


def _hopscotch(stage: Stage) -> None:
    chalk = fade("#FFFFFF", 170 if not stage.lamps_on else 90)
    y = 16.0
    for row in range(6):
        wide, tall = 44 + row * 7, 14 + row * 4
        cells = (-1, 0) if row % 2 else (-0.5,)
        for cell in cells:
            left, right = 210 + cell * wide, 210 + (cell + 1) * wide
            low_left, low_right = 210 + cell * (wide + 6), 210 + (cell + 1) * (wide + 6)
            box = ((left, y), (right, y), (low_right, y + tall), (low_left, y + tall), (left, y))
            stage.pen.line(box, 2.2, chalk, smooth=False)
        y += tall
    if stage.era is not Era.BEFORE:
        draw_chalk_star(stage.pen, 316, 46, 17, 170 if not stage.lamps_on else 90)
    stage.pen.ellipse(232, 62, 6, 3.4, stage.tone("#8A7A86"))
    stage.pen.rect(0, stage.bottom - 2, WIDTH, 2, stage.tone("#A8847C"))


def _satchel(stage: Stage, x: float, base: float) -> None:
    stage.pen.rect(x - 12, base - 30, 16, 30, stage.tone("#E7B84F"), radius=5)
    stage.pen.rect(x - 12, base - 20, 16, 4, stage.tone("#A8744E"))


def _ball(stage: Stage, x: float, base: float) -> None:
    stage.pen.ellipse(x, base + 1, 15, 3.4, fade("#1E1836", 50))
    stage.pen.dot(x, base - 13, 14, stage.tone("#FBF6EE"))
    for dx, dy in ((0, -13), (-9, -20), (9, -20), (-6, -4), (7, -4)):
        stage.pen.dot(x + dx, base + dy, 3.4, stage.tone("#3A2D52"))
