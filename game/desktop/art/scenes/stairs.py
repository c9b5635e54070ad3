"""The stairwell of Block C: letterboxes, a banister, somebody's door that is not quite shut."""

from game.desktop.art.palette import GOLD, INDIGO, fade, mix
from game.desktop.art.pen import glow
from game.desktop.art.scenery.beings import draw_cat
from game.desktop.art.scenery.plants import draw_pot
from game.desktop.art.scenery.room import draw_light_pool, draw_pendant, draw_tiles, draw_view, draw_walls
from game.desktop.art.scenery.street import draw_bicycle, draw_star
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
            if (row * 4 + column) % 5 != 3:  # noqa: PLR2004 - one in five has no star yet
                draw_star(pen, x + 35, y + 22, 4.6, GOLD)
    pen.poly([(288, -218), (312, -227), (317, -214), (293, -205)], stage.tone("#FFFDF6"))
    pen.rect(250, -300, 154, 28, INDIGO, radius=8)
    for star in range(5):
        draw_star(pen, 275 + star * 26, -286, 8, GOLD if star < 3 else fade("#FFFFFF", 90))  # noqa: PLR2004 - three of five


def _door(stage: Stage) -> None:
    pen = stage.pen
    if stage.lamps_on:
        glow(pen, 178, -100, 190, "#FFD48A", stage.air.glow)
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
    _rail(stage, left)


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
