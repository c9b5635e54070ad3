"""The corner shop: full shelves, crates of fruit, a till, flour on the upper board."""

from game.desktop.art.era import Era
from game.desktop.art.palette import mix
from game.desktop.art.pen import speckle
from game.desktop.art.scenery.beings import Figure, draw_cat, draw_walker
from game.desktop.art.scenery.room import draw_light_pool, draw_pendant, draw_tiles, draw_view, draw_walls
from game.desktop.art.scenery.traces import draw_banner, draw_sticker
from game.desktop.art.stage import Stage

GOODS = ("#E2674A", "#F2B84B", "#6A994E", "#3F7E86", "#C2578B", "#F3E3D3", "#8D6CC4", "#D98A6A")


def paint_shop(stage: Stage) -> None:
    """Paint window and shelves, then till, crates and the cat that owns the place."""
    draw_walls(stage, "#F6E3BE", dado="#6FA08E", dado_height=60)
    draw_tiles(stage, "#EFE3D2", "#B98A70")
    draw_view(stage, 44, -306, 190, 190, frame="#4E7A6E", bars=2)
    draw_light_pool(stage, 44, 190)
    _shelves(stage)
    for x in (150, 420, 690):
        draw_pendant(stage, x, -344, "#6A994E", 0.8)
    _crates(stage)
    _till(stage)
    draw_walker(stage, 300, 30, Figure(top="#5B5BD6", hair="#7A4B2B", skin="#FFE0C7", size=1.3), stride=0.5)
    _basket(stage, 326, -30)


def _shelves(stage: Stage) -> None:
    pen = stage.pen
    pen.rect(270, -300, 300, 304, stage.tone("#8E6041"), radius=6)
    pen.rect(278, -292, 284, 296, stage.tone("#6B4638"))
    for row in range(4):
        base = -222 + row * 70
        _goods(stage, base, row)
        pen.rect(274, base, 292, 10, stage.tone("#B9835A"), radius=2)
        for tag in range(5):
            pen.rect(288 + tag * 56, base + 1, 22, 8, stage.tone("#FFF8EA"), radius=2)


def _goods(stage: Stage, base: float, row: int) -> None:
    pen = stage.pen
    for item in range(11):
        x = 286 + item * 25
        paint = GOODS[(item // 2 + row * 3) % len(GOODS)]
        tall = 30 + speckle(item // 2, row, 4) * 18
        match (item // 2 + row) % 3:
            case 0:
                pen.rect(x, base - tall, 20, tall, stage.tone(paint), radius=3)
                pen.rect(x, base - tall * 0.66, 20, tall * 0.3, stage.tone(mix(paint, "#FFFFFF", 0.55)))
            case 1:
                pen.rect(x + 2, base - tall + 6, 16, tall - 6, stage.tone(paint), radius=6)
                pen.rect(x + 6, base - tall - 2, 8, 10, stage.tone(mix(paint, "#2A1A34", 0.3)), radius=2)
            case _:
                pen.blob([(x, base), (x + 1, base - tall * 0.8), (x + 10, base - tall), (x + 19, base - tall * 0.8),
                          (x + 20, base)], stage.tone("#F4EADF"))  # fmt: skip
                pen.dot(x + 10, base - tall * 0.42, 5, stage.tone(paint))


def _crates(stage: Stage) -> None:
    pen = stage.pen
    for x, y, fruit in ((52, 16, "#E2674A"), (148, 18, "#6A994E"), (100, -46, "#F2A23A")):
        for item in range(5):
            pen.dot(x + 12 + item * 16, y - 54 - (item % 2) * 6, 11, stage.tone(fruit))
            pen.dot(x + 9 + item * 16, y - 58 - (item % 2) * 6, 3, stage.tone(mix(fruit, "#FFFFFF", 0.45)))
        pen.rect(x, y - 50, 88, 50, stage.tone("#C99A6E"), radius=3)
        for slat in (-32, -15):
            pen.rect(x, y + slat, 88, 3, stage.tone("#8E6041"))


def _till(stage: Stage) -> None:
    pen = stage.pen
    draw_walker(stage, 716, -20, Figure(top="#6A994E", hair="#9B98A6", skin="#9C6440", facing=-1, size=1.35), stride=0)
    pen.rect(604, -92, 226, 104, stage.tone("#3F7E6E"), radius=6)
    pen.rect(594, -102, 246, 16, stage.tone("#D9B48A"), radius=5)
    for stripe in range(5):
        pen.rect(622 + stripe * 40, -74, 24, 72, stage.tone(mix("#3F7E6E", "#FFFFFF", 0.12)), radius=4)
    pen.rect(754, -142, 62, 42, stage.tone("#E4E0E8"), radius=6)
    pen.rect(762, -136, 46, 15, "#BFF0DC" if stage.lamps_on else stage.tone("#A8D8C4"), radius=3)
    for key in range(8):
        pen.rect(764 + (key % 4) * 11, -117 + (key // 4) * 8, 8, 5, stage.tone("#8A84A6"), radius=1.5)
    pen.rect(628, -128, 14, 26, stage.tone("#BFE0E4"), radius=4)
    for sweet in range(4):
        pen.dot(632 + (sweet % 2) * 6, -108 - sweet * 5, 3, stage.tone(GOODS[sweet]))
    draw_cat(stage, 658, -102, "#E0A05E", 0.8)
    _star_sign(stage)


def _star_sign(stage: Stage) -> None:
    """Hang a wooden apple; under the app a sign that takes stars, and then the chains are all that is left."""
    pen = stage.pen
    draw_sticker(stage, 716, -42, 17)
    draw_sticker(stage, 210, -142, 14)
    if stage.era is Era.OFF:
        _loose_chains(stage)
        return
    for chain in (636, 772):
        pen.rect(chain, stage.top, 2.5, -stage.top - 296, stage.tone("#4A3A5A"))
    draw_banner(stage, 620, -298, 170, 46, stars=4)
    if stage.era is Era.BEFORE:
        _wooden_sign(stage)


def _loose_chains(stage: Stage) -> None:
    pen = stage.pen
    for chain, low in ((636, -286), (772, -300)):
        pen.rect(chain, stage.top, 2.5, low - stage.top, stage.tone("#4A3A5A"))
        pen.line([(chain + 1, low), (chain + 6, low + 6), (chain + 1, low + 9)], 2.2, stage.tone("#4A3A5A"))


def _wooden_sign(stage: Stage) -> None:
    """Carve what the shop sells, for people who come for apples and flour."""
    pen = stage.pen
    pen.rect(620, -298, 170, 48, stage.tone("#8E6041"), radius=10)
    pen.rect(626, -292, 158, 36, stage.tone("#D9B48A"), radius=7)
    pen.dot(660, -272, 10, stage.tone("#E2674A"))
    pen.dot(669, -272, 10, stage.tone("#E2674A"))
    pen.line([(664, -280), (667, -288)], 2.4, stage.tone("#5A3D3A"))
    pen.ellipse(672, -286, 6, 3, stage.leaf("#6A994E"))
    pen.rect(696, -286, 22, 25, stage.tone("#FFF8EA"), radius=4)
    pen.rect(696, -277, 22, 8, stage.tone("#4A6FA5"))
    pen.blob([(734, -264), (736, -276), (752, -282), (768, -276), (770, -264)], stage.tone("#B9763C"))
    for cut in (744, 752, 760):
        pen.line([(cut - 2, -276), (cut + 2, -270)], 1.8, stage.tone("#F3D9A8"))


def _basket(stage: Stage, x: float, base: float) -> None:
    pen = stage.pen
    pen.line([(x - 14, base - 18), (x, base - 38), (x + 14, base - 18)], 3, stage.tone("#8E6041"))
    pen.rect(x + 2, base - 40, 7, 26, stage.tone("#E7C98A"), radius=3)
    pen.dot(x - 6, base - 20, 8, stage.tone("#6A994E"))
    pen.poly([(x - 20, base - 20), (x + 20, base - 20), (x + 15, base + 4), (x - 15, base + 4)], stage.tone("#C99A6E"))
