"""The library: an arched window, a ladder, a reading lamp, and somebody deep in a book."""

from game.desktop.art.era import Era
from game.desktop.art.palette import fade, mix
from game.desktop.art.scenery.beings import Figure, draw_sitter, draw_sleeping_cat
from game.desktop.art.scenery.plants import draw_pot
from game.desktop.art.scenery.room import (
    draw_books,
    draw_chair,
    draw_frame,
    draw_light_pool,
    draw_planks,
    draw_rug,
    draw_table,
    draw_view,
    draw_walls,
)
from game.desktop.art.scenery.street import draw_clock
from game.desktop.art.scenery.traces import draw_banner, draw_camera
from game.desktop.art.stage import Stage

OAK = "#8E5F41"


def paint_library(stage: Stage) -> None:
    """Paint the cases, the window between them, then the reading table."""
    draw_walls(stage, "#E3D3BC")
    draw_planks(stage, "#A06E4C")
    _case(stage, 28, 262, 1)
    _window(stage)
    _case(stage, 560, 250, 5)
    draw_rug(stage, 296, 46, 440, "#3F6E7A")
    draw_light_pool(stage, 330, 170)
    _ladder(stage)
    draw_camera(stage, 816, -262)
    if stage.era is Era.BEFORE:
        draw_frame(stage, 836, -250, 66, 84, "hills")
    draw_chair(stage, 330, 24, "#B8434A")
    draw_sitter(stage, 360, -32, Figure(top="#F2B84B", hair="#A9433A", skin="#FFE0C7"))
    draw_table(stage, 402, 28, 190, "#B07A4E", 74)
    _on_the_table(stage)
    draw_pot(stage, 872, 10, 1.0, "#3F7E6E")


def _case(stage: Stage, x: float, width: float, seed: int) -> None:
    pen = stage.pen
    top = max(stage.top - 10, -380.0)
    pen.rect(x, top, width, 8 - top, stage.tone(OAK), radius=4)
    pen.rect(x + 12, top + 14, width - 24, -20 - top, stage.tone(mix(OAK, "#2A1A34", 0.5)))
    pen.rect(x - 8, top - 10, width + 16, 18, stage.tone(mix(OAK, "#FFFFFF", 0.12)), radius=4)
    row = 0
    base = -12.0
    while base - 52 > top:
        draw_books(stage, x + 15, base, width - 34, tall=50, seed=seed + row)
        pen.rect(x + 8, base, width - 16, 8, stage.tone(mix(OAK, "#FFFFFF", 0.08)), radius=2)
        row, base = row + 1, base - 66
    _plaque(stage, x + width / 2, seed)


def _plaque(stage: Stage, middle: float, seed: int) -> None:
    """Say what stands on a case: with a picture at first, later with how well its readers are doing."""
    pen = stage.pen
    pen.rect(middle - 80, -306, 160, 38, stage.tone(mix(OAK, "#2A1A34", 0.25)), radius=6)
    pen.rect(middle - 76, -302, 152, 30, stage.tone(mix(OAK, "#FFFFFF", 0.2)), radius=4)
    draw_banner(stage, middle - 70, -299, 140, 24, stars=5 - seed // 2, wall=OAK)
    if stage.era is Era.BEFORE:
        paper = stage.tone("#FFF4DE")
        pen.poly([(middle - 16, -295), (middle, -291), (middle + 16, -295), (middle + 16, -280), (middle, -276),
                  (middle - 16, -280)], paper)  # fmt: skip
        pen.line([(middle, -291), (middle, -277)], 1.6, stage.tone(OAK))
        for side in (-1, 1):
            pen.line([(middle + side * 28, -287), (middle + side * 58, -287)], 2.4, fade(paper, 170))


def _window(stage: Stage) -> None:
    draw_view(stage, 342, -316, 166, 220, frame="#F4EADF", bars=2, arched=True)
    draw_sleeping_cat(stage, 462, -88, "#8A84A6")
    draw_clock(stage, 425, -352, 22)


def _ladder(stage: Stage) -> None:
    pen, wood = stage.pen, stage.tone("#D9A46A")
    for foot, head in ((756, 716), (800, 760)):
        pen.line([(foot, 16), (head, -330)], 8, wood)
    for rung in range(8):
        share = (rung + 0.6) / 8.4
        x, y = 756 - 40 * share, 16 - 346 * share
        pen.line([(x, y), (x + 44, y)], 6, stage.tone("#B9835A"))


def _on_the_table(stage: Stage) -> None:
    pen = stage.pen
    stage.shine(540, -96, 190, "#FFE6A0", stage.air.glow + 20)
    pen.rect(537, -112, 6, 66, stage.tone("#C9A45A"))
    pen.rect(522, -50, 36, 7, stage.tone("#C9A45A"), radius=3)
    pen.poly(
        [(518, -138), (562, -138), (574, -108), (506, -108)], "#4FA88A" if stage.lamps_on else stage.tone("#2F8F73")
    )
    pen.rect(510, -110, 60, 5, "#FFF4D0" if stage.lamps_on else stage.tone("#F4EEE6"), radius=2)
    for index, paint in enumerate(("#C4553F", "#3F7E86", "#E7B84F")):
        pen.rect(466 + index * 3, -56 - index * 10, 40 - index * 5, 10, stage.tone(paint), radius=2)
    pen.poly([(398, -58), (420, -66), (442, -58), (442, -48), (398, -48)], stage.tone("#FFFDF6"))
    pen.line([(420, -65), (420, -48)], 1.6, fade(stage.tone("#8A7A86"), 200))
