"""The café on the corner: cakes under glass, a machine that hisses, a table by the window."""

from game.desktop.art.era import Era
from game.desktop.art.palette import fade, mix
from game.desktop.art.scenery.beings import Figure, draw_sitter, draw_sleeping_cat, draw_walker
from game.desktop.art.scenery.plants import draw_pot
from game.desktop.art.scenery.room import (
    draw_chair,
    draw_cup,
    draw_light_pool,
    draw_pendant,
    draw_planks,
    draw_shelf,
    draw_table,
    draw_view,
    draw_walls,
)
from game.desktop.art.scenery.traces import draw_sticker, draw_tablet
from game.desktop.art.stage import Stage

COUNTER = "#3F6E7A"


def paint_cafe(stage: Stage) -> None:
    """Paint the window side, then the bar with everything on it."""
    draw_walls(stage, "#F0D2B0", dado="#9C5F4A", dado_height=70)
    draw_planks(stage, "#8E5F4A")
    draw_view(stage, 44, -300, 270, 206, frame="#5A3A3E", bars=3)
    draw_light_pool(stage, 44, 270)
    draw_sleeping_cat(stage, 262, -86)
    _menu(stage)
    _bottles(stage)
    _bar(stage)
    for x, paint in ((180, "#E58A5A"), (470, "#2F8F83"), (600, "#2F8F83"), (730, "#2F8F83")):
        draw_pendant(stage, x, -340, paint, 0.8)
    _table_for_two(stage)
    draw_pot(stage, 872, 10, 1.1)


def _table_for_two(stage: Stage) -> None:
    draw_chair(stage, 60, 20, "#E2A04A")
    draw_chair(stage, 262, 20, "#E2A04A", facing=-1)
    draw_sitter(stage, 88, -36, Figure(top="#C2578B", hair="#4A3328", skin="#C98A5B"))
    draw_table(stage, 128, 24, 118, "#C08A5E", 78)
    draw_cup(stage, 162, -60)
    draw_cup(stage, 218, -60, "#F2B84B")


def _menu(stage: Stage) -> None:
    pen = stage.pen
    pen.rect(372, -310, 150, 110, stage.tone("#7A4B3A"), radius=6)
    pen.rect(380, -302, 134, 94, stage.tone("#2F3A44"), radius=3)
    chalk = fade("#FFF8EA", 210)
    pen.line([(398, -284), (446, -284)], 4, chalk)
    for row, length in enumerate((52, 40, 60)):
        pen.line([(398, -264 + row * 17), (398 + length, -264 + row * 17)], 2.6, fade("#FFF8EA", 150))
        pen.line([(478, -264 + row * 17), (496, -264 + row * 17)], 2.6, fade("#F2C45A", 200))
    pen.line([(484, -288), (490, -294), (497, -288), (490, -281), (484, -288)], 2, chalk)


def _bottles(stage: Stage) -> None:
    for row, y in enumerate((-252, -196)):
        draw_shelf(stage, 556, y, 230, "#7A4B3A")
        for item in range(9):
            x = 566 + item * 24
            paint = ("#E7B84F", "#4E8C7A", "#C4553F", "#F3E3D3", "#8A6AA8")[(item * 2 + row) % 5]
            if (item + row) % 3 == 0:
                stage.pen.rect(x, y - 22, 17, 22, stage.tone(paint), radius=4)
                stage.pen.rect(x - 1, y - 26, 19, 6, stage.tone("#B9835A"), radius=2)
            else:
                stage.pen.rect(x + 2, y - 30, 12, 30, stage.tone(paint), radius=4)
                stage.pen.rect(x + 5.5, y - 39, 5, 12, stage.tone(mix(paint, "#2A1A34", 0.3)), radius=2)


def _bar(stage: Stage) -> None:
    pen = stage.pen
    draw_walker(stage, 640, -22, Figure(top="#F4EADF", hair="#2B2430", skin="#6E4530", facing=-1, size=1.35), stride=0)
    pen.rect(386, -98, 430, 108, stage.tone(COUNTER), radius=6)
    for panel in range(6):
        pen.rect(398 + panel * 69, -82, 60, 78, stage.tone(mix(COUNTER, "#1E1836", 0.16)), radius=4)
    pen.rect(374, -108, 454, 16, stage.tone("#C99A6E"), radius=5)
    _cakes(stage)
    _machine(stage)
    draw_cup(stage, 673, -108, "#F2694B")
    _beside_the_till(stage)


def _beside_the_till(stage: Stage) -> None:
    """Put out a jar for tips and some flowers or, from then on, a screen that asks how it was."""
    pen = stage.pen
    draw_sticker(stage, 756, -44, 17)
    draw_sticker(stage, 290, -118, 12)
    if stage.era is not Era.BEFORE:
        pen.rect(578, -116, 8, 9, stage.tone("#2E2746"))
        draw_tablet(stage, 562, -162, 40, 48)
        return
    pen.rect(562, -132, 22, 25, fade(stage.tone("#D8EEF6"), 190), radius=5)
    for coin in range(5):
        pen.ellipse(568 + coin % 2 * 9, -112 - coin * 3, 5, 2.4, stage.tone("#E7B84F"))
    pen.rect(593, -126, 16, 19, stage.tone("#BFE0E4"), radius=4)
    for stem, paint in ((592, "#F7A6B0"), (601, "#F2694B"), (610, "#F2B84B")):
        pen.line([(601, -122), (stem, -142)], 2, stage.leaf("#4E8C5B"))
        pen.dot(stem, -145, 6, stage.tone(paint))


def _cakes(stage: Stage) -> None:
    pen = stage.pen
    stage.shine(474, -140, 120, "#FFE6B0", 150)
    pen.rect(404, -178, 150, 72, fade("#FFFFFF", 60), radius=10)
    for shelf, y in enumerate((-146, -110)):
        pen.rect(408, y, 142, 4, stage.tone("#EAF4F4"))
        for cake in range(4):
            x = 418 + cake * 33
            paint = ("#F7A6B0", "#8A5A44", "#F2C45A", "#E9DCC6")[(cake + shelf) % 4]
            pen.rect(x, y - 15, 25, 15, stage.tone(paint), radius=4)
            pen.rect(x, y - 18, 25, 6, stage.tone("#FFF8EE"), radius=3)
            pen.dot(x + 12, y - 20, 3.4, stage.tone("#C4324A"))
    pen.line([(414, -172), (430, -172)], 3, fade("#FFFFFF", 190))


def _machine(stage: Stage) -> None:
    pen = stage.pen
    pen.rect(690, -186, 108, 80, stage.tone("#B8434A"), radius=10)
    pen.rect(690, -140, 108, 34, stage.tone("#3A2D3E"), radius=4)
    pen.rect(684, -194, 120, 14, stage.tone("#E4E0E8"), radius=5)
    for knob in (712, 776):
        pen.dot(knob, -162, 8, stage.tone("#F4EEE6"))
        pen.dot(knob, -162, 3, stage.tone("#B8434A"))
    for head in (718, 756):
        pen.rect(head, -144, 18, 9, stage.tone("#E4E0E8"), radius=2)
        pen.rect(head + 2, -122, 14, 14, stage.tone("#FFFDFA"), radius=3)
    for cup in range(4):
        pen.rect(698 + cup * 25, -208, 18, 14, stage.tone("#FFFDFA"), radius=4)
    pen.line([(806, -150), (818, -172), (808, -190), (820, -212)], 4, fade("#FFFFFF", 90))
