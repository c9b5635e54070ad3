"""The stairwell of Block C: letterboxes, a banister, somebody's door that is not quite shut."""

from game.desktop.art.era import Era
from game.desktop.art.palette import GOLD, fade, mix
from game.desktop.art.scenery.beings import draw_cat
from game.desktop.art.scenery.plants import draw_pot
from game.desktop.art.scenery.room import draw_light_pool, draw_pendant, draw_shelf, draw_tiles, draw_view, draw_walls
from game.desktop.art.scenery.street import draw_bicycle, draw_star
from game.desktop.art.scenery.traces import draw_banner, draw_sticker
from game.desktop.art.stage import Stage

RAIL = "#8A5A44"
STEPS = 9
STEP_WIDTH = 38.0
STEP_HEIGHT = 27.0


def paint_stairs(stage: Stage) -> None:
    """Paint wall, letterboxes, door, the flight of stairs and what leans against it."""
    draw_walls(stage, "#D9DDE6", dado="#8FB0A8", dado_height=110)
    draw_tiles(stage, "#E4D6C6", "#A8847C")
    draw_view(stage, 470, -322, 96, 130, frame="#EFE6DC", bars=2)
    draw_light_pool(stage, 330, 130)
    _letterboxes(stage)
    _door(stage)
    _flight(stage)
    draw_pendant(stage, 208, -344, "#4E8C7A", 0.8)
    draw_bicycle(stage, 276, 18, "#5B5BD6")
    draw_pot(stage, 420, 8, 0.7, "#8D6CC4")
    draw_cat(stage, 602, -STEP_HEIGHT * 4, "#C98B52", 0.9)


def _letterboxes(stage: Stage) -> None:
    pen = stage.pen
    pen.rect(224, -262, 206, 132, stage.tone("#6B6488"), radius=8)
    for row in range(3):
        for column in range(4):
            x, y = 234 + column * 48, -254 + row * 40
            pen.rect(x, y, 43, 35, stage.tone("#C9CBDC"), radius=4)
            pen.rect(x + 8, y + 7, 27, 3.4, stage.tone("#4A4468"), radius=1.5)
            pen.rect(x + 8, y + 18, 20, 8, stage.tone("#FFF8EA"), radius=1.5)
            _box_star(stage, x + 35, y + 22, row * 4 + column)
    pen.poly([(288, -218), (312, -227), (317, -214), (293, -205)], stage.tone("#FFFDF6"))
    draw_banner(stage, 250, -302, 154, 30, stars=3)
    if stage.era is Era.BEFORE:
        _welcome(stage)


def _box_star(stage: Stage, x: float, y: float, number: int) -> None:
    """Mark the letterboxes of those who take part; one in five does not."""
    if number % 5 == 3:  # noqa: PLR2004 - the last but one of every five
        return
    match stage.era:
        case Era.BEFORE:
            return
        case Era.ON:
            draw_star(stage.pen, x, y, 4.6, GOLD)
        case Era.OFF if number % 3:
            draw_star(stage.pen, x, y, 4.6, stage.tone("#9A94B4"))
        case Era.OFF:
            draw_sticker(stage, x - 1, y, 4.8)


def _welcome(stage: Stage) -> None:
    """Keep the paper garland that greets whoever moves in."""
    line = [(244 + step * 16.6, -306 + 22 * step * (10 - step) / 25 * 0.9) for step in range(11)]
    stage.pen.line(line, 1.6, stage.tone("#6B4A5A"))
    for flag, (x, y) in enumerate(line[:-1]):
        paint = ("#E2674A", "#F2B84B", "#2A9D8F", "#C2578B", "#FFF4DE")[flag % 5]
        stage.pen.poly([(x + 2, y + 1), (x + 15, y + 1), (x + 8.5, y + 17)], stage.tone(paint))


def _door(stage: Stage) -> None:
    pen = stage.pen
    stage.shine(178, -100, 190, "#FFD48A", stage.air.glow)
    pen.rect(44, -206, 146, 208, stage.tone("#EFE6DC"), radius=4)
    pen.rect(54, -197, 126, 199, stage.tone("#C9694F"))
    pen.shade(164, -196, 16, 198, stage.air.pane if stage.lamps_on else ("#F5E2C4", "#FFF4DE"))
    for panel in (64, 112):
        for y, tall in ((-186, 70), (-104, 92)):
            pen.rect(panel, y, 40, tall, stage.tone(mix("#C9694F", "#2A1A34", 0.14)), radius=4)
    pen.dot(156, -88, 5, stage.tone("#F0C36A"))
    pen.dot(108, -150, 3.4, stage.tone("#2A2146"))
    pen.rect(88, -176, 40, 5, stage.tone("#F0C36A"), radius=2)
    pen.rect(40, 8, 150, 13, stage.tone("#7A5A66"), radius=5)
    for boot in (196, 211):
        pen.rect(boot, -20, 12, 26, stage.tone("#F2B84B"), radius=4)
        pen.rect(boot, 0, 18, 8, stage.tone("#D99A34"), radius=4)


def _flight(stage: Stage) -> None:
    pen = stage.pen
    left = 470.0
    for step in range(STEPS, -1, -1):
        x, y = left + step * STEP_WIDTH, -step * STEP_HEIGHT
        pen.rect(x, y - STEP_HEIGHT, 1280 - x, STEP_HEIGHT + 2, stage.tone("#B9A6A0"))
        pen.rect(x - 6, y - STEP_HEIGHT, 1286 - x, 8, stage.tone("#D8C6B8"), radius=2)
        pen.rect(x, y - STEP_HEIGHT + 8, 1280 - x, 3, fade("#1E1836", 40))
    under: list[tuple[float, float]] = [
        (left + 60, 4),
        (left + 60 + STEP_WIDTH * 8, -STEP_HEIGHT * 8),
        (1290, -STEP_HEIGHT * 8),
        (1290, 4),
    ]
    pen.poly(under, stage.tone("#A2B4B4"))
    pen.line([under[0], under[1], under[2]], 5, stage.tone("#8A9C9C"), smooth=False)
    _under_the_stairs(stage)
    _rail(stage, left)


def _under_the_stairs(stage: Stage) -> None:
    """Keep what a house keeps under its stairs: a pram, brooms, paint, the cupboard with the fuses."""
    pen = stage.pen
    pen.poly([(590, 4), (834, -172), (1290, -172), (1290, 4)], fade("#1E1836", 20))
    _cupboard(stage, 868)
    _pram(stage, 700)
    for x, head in ((812, "#E7B84F"), (836, "#C9694F")):
        pen.line([(x, -4), (x + 12, -150)], 4, stage.tone("#B9835A"))
        pen.poly([(x - 10, -2), (x + 10, 0), (x + 6, -24), (x - 4, -25)], stage.tone(head))
    stage.shine(796, -160, 70, "#FFD890", stage.air.glow)
    pen.rect(784, -168, 24, 15, "#FFF4D0" if stage.lamps_on else stage.tone("#F4EEE6"), radius=7)
    for bar in (789, 796, 803):
        pen.rect(bar - 1, -168, 2, 15, stage.tone("#6B6488"))
    draw_shelf(stage, 1000, -96, 220, "#8A6A5E")
    for tin, paint in enumerate(("#E2674A", "#4A6FA5", "#F2B84B", "#6A994E", "#F4EADF")):
        x = 1012 + tin * 40
        pen.rect(x, -128, 30, 32, stage.tone("#C9CBDC"), radius=3)
        pen.rect(x, -120, 30, 15, stage.tone(paint))
    for box, (x, tall) in enumerate(((1010, 66), (1092, 48), (1166, 72))):
        pen.rect(x, 4 - tall, 70, tall, stage.tone(("#D3A06A", "#C48F5A", "#D3A06A")[box]), radius=3)
        pen.rect(x + 28, 4 - tall, 13, tall, stage.tone("#E8C290"))
    pen.poly([(614, 4), (622, -18), (648, -18), (652, 4)], stage.tone("#4E8C7A"))
    pen.line([(650, -8), (664, -22)], 4, stage.tone("#4E8C7A"))
    pen.line([(618, -12), (608, -24), (624, -30), (634, -18)], 3, stage.tone("#3F6E62"))


def _cupboard(stage: Stage, x: float) -> None:
    pen, door = stage.pen, "#C2A48E"
    pen.rect(x - 6, -186, 114, 190, stage.tone(mix(door, "#FFFFFF", 0.3)), radius=3)
    pen.rect(x, -180, 102, 184, stage.tone(door))
    for y, tall in ((-168, 66), (-88, 80)):
        pen.rect(x + 12, y, 78, tall, stage.tone(mix(door, "#2A1A34", 0.14)), radius=4)
    for slat in range(5):
        pen.rect(x + 20, -160 + slat * 11, 62, 4, stage.tone(mix(door, "#2A1A34", 0.34)), radius=2)
    pen.dot(x + 92, -92, 4.6, stage.tone("#F0C36A"))
    pen.poly([(x + 51, -70), (x + 40, -46), (x + 49, -46), (x + 45, -28), (x + 62, -52), (x + 53, -52)],
             stage.tone("#F2B84B"))  # fmt: skip


def _pram(stage: Stage, x: float) -> None:
    """Park the pram that everybody in the house has pushed at some time."""
    pen, cloth = stage.pen, "#3F7E86"
    hood = [(x + 44, -54), (x + 46, -88), (x + 66, -98), (x + 88, -84), (x + 94, -54)]
    pen.blob(hood, stage.tone(mix(cloth, "#1E1836", 0.18)))
    for rib in (60, 76):
        pen.line([(x + 46, -56), (x + rib, -92)], 1.8, stage.tone(mix(cloth, "#FFFFFF", 0.2)))
    pen.blob([(x + 4, -58), (x + 92, -58), (x + 84, -32), (x + 20, -32)], stage.tone(cloth))
    pen.rect(x + 2, -60, 92, 7, stage.tone(mix(cloth, "#FFFFFF", 0.25)), radius=3)
    pen.line([(x + 4, -56), (x - 12, -74), (x - 20, -74)], 4, stage.tone("#4A4468"))
    pen.line([(x + 18, -12), (x + 80, -36)], 3.4, stage.tone("#4A4468"))
    pen.line([(x + 80, -12), (x + 20, -36)], 3.4, stage.tone("#4A4468"))
    for wheel in (x + 18, x + 80):
        pen.dot(wheel, -11, 15, stage.tone("#2E2746"))
        pen.dot(wheel, -11, 10.5, stage.tone("#C9CBDC"))
        pen.dot(wheel, -11, 3, stage.tone("#4A4468"))
    pen.dot(x + 30, -64, 8, stage.tone("#E0B15E"))
    for ear in (24, 36):
        pen.dot(x + ear, -71, 3.6, stage.tone("#E0B15E"))


def _rail(stage: Stage, left: float) -> None:
    pen, rail = stage.pen, stage.tone(RAIL)
    for step in range(STEPS + 1):
        x, y = left + step * STEP_WIDTH + 12, -(step + 1) * STEP_HEIGHT
        pen.rect(x - 2, y - 78, 5, 80, stage.tone("#4A4468"))
    top = (left + STEPS * STEP_WIDTH + 12, -(STEPS + 1) * STEP_HEIGHT - 80)
    pen.line(
        [(left + 4, -STEP_HEIGHT - 74), (left + 12, -STEP_HEIGHT - 80), top, (1290, top[1])], 11, rail, smooth=False
    )
    for x in range(880, 1290, 38):
        pen.rect(x, top[1], 5, 84, stage.tone("#4A4468"))
    pen.rect(left - 6, -STEP_HEIGHT - 92, 17, 96, rail, radius=4)
    pen.dot(left + 2, -STEP_HEIGHT - 98, 12, stage.tone(mix(RAIL, "#FFFFFF", 0.18)))
