"""Mina's flat: a piano that had to come up the stairs, a sofa, a cat at the window."""

from game.desktop.art.era import Era
from game.desktop.art.palette import fade, mix
from game.desktop.art.scenery.beings import draw_cat
from game.desktop.art.scenery.plants import draw_pot
from game.desktop.art.scenery.room import (
    draw_books,
    draw_cup,
    draw_frame,
    draw_light_pool,
    draw_pendant,
    draw_planks,
    draw_rug,
    draw_shelf,
    draw_view,
    draw_walls,
)
from game.desktop.art.scenery.traces import draw_sticker, draw_tablet
from game.desktop.art.stage import Stage

WOOD = "#7A4B3A"
SOFA = "#3F7E86"


def paint_home(stage: Stage) -> None:
    """Paint the living room from the wall forwards."""
    draw_walls(stage, "#F3D9C0", dado="#E2B89A", dado_height=84)
    draw_planks(stage, "#C08A5E")
    draw_view(stage, 372, -292, 210, 176)
    _curtains(stage)
    draw_cat(stage, 538, -106, "#4A3B58", 0.9)
    draw_shelf(stage, 66, -236, 226)
    draw_books(stage, 76, -236, 122, seed=3)
    draw_frame(stage, 214, -292, 64, 54, "hills")
    _piano(stage)
    _sofa(stage)
    draw_rug(stage, 330, 44, 430)
    draw_light_pool(stage, 372, 210)
    draw_pot(stage, 330, 8, 0.95)
    _boxes(stage)
    draw_pendant(stage, 326, -338)
    draw_frame(stage, 650, -262, 70, 84, "heart")
    if stage.era is Era.BEFORE:
        draw_frame(stage, 734, -244, 54, 54, "sun")
    else:
        draw_tablet(stage, 734, -246, 58, 72)
    draw_sticker(stage, 818, -34, 13)


def _curtains(stage: Stage) -> None:
    pen = stage.pen
    pen.rect(336, -318, 282, 7, stage.tone("#8A5A50"), radius=3)
    for x, way in ((344, 1), (610, -1)):
        tone = stage.tone("#E58A6B")
        pen.poly([(x, -314), (x + way * 58, -314), (x + way * 40, -220), (x + way * 26, -104), (x, -104)], tone)
        for fold in (14, 30):
            pen.line([(x + way * fold, -310), (x + way * fold * 0.7, -110)], 2, stage.tone("#C9694F"))


def _piano(stage: Stage) -> None:
    pen, wood, dark = stage.pen, stage.tone(WOOD), stage.tone(mix(WOOD, "#2A1A34", 0.35))
    pen.rect(72, -170, 214, 178, wood, radius=6)
    pen.rect(64, -178, 230, 14, stage.tone(mix(WOOD, "#FFFFFF", 0.12)), radius=4)
    pen.rect(86, -152, 186, 50, dark, radius=4)
    for sheet in (138, 182):
        pen.rect(sheet, -150, 40, 46, stage.tone("#FFF6E6"), radius=2)
        for line in range(4):
            pen.rect(sheet + 6, -142 + line * 9, 28, 1.6, stage.tone("#B9A6A0"))
    pen.rect(60, -92, 238, 16, wood, radius=3)
    pen.rect(70, -100, 218, 10, stage.tone("#FFFDF6"))
    for key in range(24):
        pen.rect(70 + key * 9.1, -100, 1, 10, stage.tone("#9A8A90"))
        if key % 7 not in {2, 6}:
            pen.rect(76 + key * 9.1, -100, 5, 6, stage.tone("#2A2146"))
    for leg in (70, 276):
        pen.rect(leg, -78, 14, 86, dark, radius=3)
    pen.rect(120, -28, 96, 12, stage.tone("#C9694F"), radius=5)
    for leg in (128, 200):
        pen.rect(leg, -18, 8, 42, dark, radius=2)
    _metronome_and_photo(stage)


def _metronome_and_photo(stage: Stage) -> None:
    pen = stage.pen
    pen.poly([(92, -178), (116, -178), (109, -214), (99, -214)], stage.tone("#B9763C"))
    pen.line([(104, -184), (112, -208)], 2, stage.tone("#FFF1D1"))
    pen.rect(236, -212, 40, 34, stage.tone("#F0C36A"), radius=3)
    pen.rect(240, -208, 32, 26, stage.tone("#BFE0E4"))
    for x, tone in ((250, "#8A4A5E"), (262, "#4A5A80")):
        pen.dot(x, -195, 5, stage.tone(tone))
        pen.rect(x - 6, -190, 12, 8, stage.tone(tone), radius=4)


def _sofa(stage: Stage) -> None:
    pen, cloth = stage.pen, stage.tone(SOFA)
    shade, bright = stage.tone(mix(SOFA, "#1E1836", 0.25)), stage.tone(mix(SOFA, "#FFFFFF", 0.14))
    pen.rect(420, -100, 330, 88, shade, radius=22)
    for seat in (446, 586):
        pen.rect(seat, -62, 138, 46, bright, radius=14)
    pen.rect(404, -70, 46, 78, cloth, radius=18)
    pen.rect(720, -70, 46, 78, cloth, radius=18)
    pen.rect(430, -26, 310, 34, cloth, radius=8)
    for leg in (424, 736):
        pen.rect(leg, 6, 10, 16, stage.tone("#5A3D3A"), radius=2)
    pen.blob([(470, -60), (478, -100), (520, -106), (528, -64)], stage.tone("#F2B84B"))
    pen.blob([(652, -62), (664, -98), (704, -94), (706, -58)], stage.tone("#E58A6B"))
    pen.blob([(560, -104), (606, -104), (618, -30), (598, -8), (566, -12), (552, -40)], stage.tone("#F3E3D3"))
    for stripe in (-84, -58, -32):
        pen.line([(558, stripe), (610, stripe)], 3.4, stage.tone("#C2578B"))


def _boxes(stage: Stage) -> None:
    """Keep the last boxes unpacked; a lamp stands on them meanwhile."""
    pen, card = stage.pen, stage.tone("#D3A06A")
    pen.rect(792, -66, 92, 74, card, radius=3)
    pen.rect(832, -66, 14, 74, stage.tone("#E8C290"))
    pen.rect(800, -122, 72, 58, stage.tone("#C48F5A"), radius=3)
    pen.rect(829, -122, 12, 58, stage.tone("#E8C290"))
    stage.shine(836, -166, 170, "#FFE0A0", stage.air.glow)
    pen.rect(833, -152, 6, 30, stage.tone("#8A5A50"))
    pen.poly(
        [(820, -188), (852, -188), (866, -150), (806, -150)], "#FFE3A8" if stage.lamps_on else stage.tone("#F4DDBE")
    )
    draw_cup(stage, 888 - 28, -122, "#F2694B")
    pen.rect(796, -4, 84, 3, fade("#1E1836", 40))
