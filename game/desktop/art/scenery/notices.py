"""Boards where people read things: first what neighbours pin up, then what the app shows, then what is left."""

from game.desktop.art.era import Era
from game.desktop.art.palette import GOLD, INDIGO, fade, mix
from game.desktop.art.pen import glow
from game.desktop.art.scenery.street import IRON, draw_star
from game.desktop.art.scenery.traces import draw_chalk_star, draw_clean_patch, draw_sticker
from game.desktop.art.stage import Stage

CORK = "#D2A06C"
PANEL = "#B08A72"
ROWS = (5, 4, 4, 2)


def draw_board(stage: Stage, x: float, base: float = 0, rows: tuple[int, ...] = ROWS) -> None:
    """Put up the board of the house, 200 units wide; what hangs on it is a matter of the era."""
    pen, iron = stage.pen, stage.tone(IRON)
    for post in (x + 22, x + 168):
        pen.rect(post, base - 150, 10, 150, iron)
    if stage.lamps_on:
        glow(pen, x + 100, base - 170, 150, "#FFE3B8", stage.air.glow // 2)
    match stage.era:
        case Era.BEFORE:
            _cork_board(stage, x, base - 240)
        case Era.ON:
            _star_board(stage, x, base - 240, rows)
        case Era.OFF:
            _bare_board(stage, x, base - 240)


def _star_board(stage: Stage, x: float, y: float, rows: tuple[int, ...]) -> None:
    """Show the neighbours as lines, and their stars for everyone to see."""
    pen = stage.pen
    pen.rect(x, y, 200, 142, stage.tone(IRON), radius=12)
    pen.rect(x + 9, y + 9, 182, 124, stage.pick("#FFF8EA", "#FFF3DF", "#F3DFC4"), radius=8)
    pen.rect(x + 9, y + 9, 182, 27, INDIGO, radius=8)
    pen.rect(x + 9, y + 24, 182, 12, INDIGO)
    draw_star(pen, x + 28, y + 23, 8, GOLD)
    pen.rect(x + 44, y + 19, 92, 8, fade("#FFFFFF", 220), radius=4)
    for row, stars in enumerate(rows):
        down = y + 50 + row * 22
        pen.dot(x + 26, down + 2, 6.5, ("#E58A6B", "#6FA8A0", "#B58AD0", "#E7B84F")[row % 4])
        pen.rect(x + 39, down - 1, 34 + (row * 13) % 20, 6, "#8A7A9A", radius=3)
        for star in range(5):
            draw_star(pen, x + 104 + star * 18, down + 2, 8, GOLD if star < stars else "#DECDB4")


def _cork_board(stage: Stage, x: float, y: float) -> None:
    """Pin up what a house has to say: a cat that is lost, a party, a piano, a recipe, a child's drawing."""
    pen = stage.pen
    pen.poly([(x - 14, y + 6), (x + 100, y - 30), (x + 214, y + 6)], stage.tone("#8A4A50"))
    pen.line([(x - 14, y + 6), (x + 100, y - 30), (x + 214, y + 6)], 5, stage.tone("#6B3844"), smooth=False)
    pen.rect(x, y, 200, 142, stage.tone("#7A5040"), radius=6)
    pen.rect(x + 9, y + 9, 182, 124, stage.tone(CORK), radius=3)
    for crumb in range(26):
        across, down = x + 14 + (crumb * 67) % 172, y + 14 + (crumb * 41) % 114
        pen.dot(across, down, 1.5, fade(stage.tone("#8E6041"), 150))
    draw_lost_cat(stage, x + 18, y + 17, 1.0)
    draw_poster(stage, x + 82, y + 20, 46, 60)
    _tear_offs(stage, x + 138, y + 16)
    _drawing(stage, x + 134, y + 84)
    pen.rect(x + 84, y + 90, 40, 30, stage.tone("#F7E08A"), radius=1)
    for line in (98, 105, 112):
        pen.rect(x + 90, y + line, 28 - line % 7 * 2, 2.2, stage.tone("#A8843E"), radius=1)
    pen.dot(x + 104, y + 91, 3, stage.tone("#3F7E86"))
    if stage.lamps_on:
        glow(pen, x + 100, y + 62, 128, "#FFE3B8", stage.air.glow // 2)
        pen.dot(x + 100, y + 2, 4.5, "#FFF4D0")


def draw_lost_cat(stage: Stage, x: float, y: float, size: float) -> None:
    """Pin up the note about the lost cat, who is in plain sight elsewhere."""
    pen, fur = stage.pen, stage.tone("#4A3B58")
    pen.rect(x, y, 54 * size, 74 * size, stage.tone("#FFFDF6"), radius=1)
    pen.rect(x + 7 * size, y + 8 * size, 40 * size, 6 * size, stage.tone("#E2674A"), radius=2)
    middle, low = x + 27 * size, y + 50 * size
    pen.blob([(middle - 13 * size, low), (middle - 12 * size, low - 14 * size), (middle, low - 20 * size),
              (middle + 12 * size, low - 14 * size), (middle + 13 * size, low)], fur)  # fmt: skip
    pen.dot(middle, low - 19 * size, 10 * size, fur)
    for side in (-1, 1):
        pen.poly([(middle + side * 10 * size, low - 20 * size), (middle + side * 9 * size, low - 33 * size),
                  (middle + side * 2 * size, low - 27 * size)], fur)  # fmt: skip
        pen.ellipse(middle + side * 4 * size, low - 19 * size, 1.7 * size, 2.4 * size, stage.tone("#F6D27A"))
    for line, length in ((56, 40), (62, 30), (68, 36)):
        pen.rect(x + 7 * size, y + line * size, length * size, 2.4 * size, stage.tone("#A79FB4"), radius=1)
    pen.dot(middle, y + 3 * size, 3.2 * size, stage.tone("#C4324A"))


def draw_poster(stage: Stage, x: float, y: float, w: float, h: float) -> None:
    """Hang the poster of the summer party: bunting, a sun, a table."""
    pen = stage.pen
    pen.rect(x, y, w, h, stage.tone("#2F8F83"), radius=1)
    pen.dot(x + w / 2, y + h * 0.46, w * 0.26, stage.tone("#F7CE6B"))
    for flag in range(4):
        left = x + w * (0.06 + flag * 0.23)
        paint = ("#F2694B", "#FFF4DE", "#F7A6B0", "#FFF4DE")[flag]
        pen.poly([(left, y + h * 0.08), (left + w * 0.18, y + h * 0.08), (left + w * 0.09, y + h * 0.22)],
                 stage.tone(paint))  # fmt: skip
    pen.rect(x + w * 0.12, y + h * 0.66, w * 0.76, h * 0.06, stage.tone("#FFF4DE"))
    for leg in (0.2, 0.74):
        pen.rect(x + w * leg, y + h * 0.7, w * 0.06, h * 0.14, stage.tone("#FFF4DE"))
    pen.rect(x + w * 0.2, y + h * 0.89, w * 0.6, h * 0.045, fade(stage.tone("#FFFFFF"), 190), radius=1)
    pen.dot(x + w / 2, y + 2.5, 3, stage.tone("#F2B84B"))


def _tear_offs(stage: Stage, x: float, y: float) -> None:
    pen = stage.pen
    pen.rect(x, y, 44, 36, stage.tone("#FFFDF6"), radius=1)
    pen.rect(x + 6, y + 9, 32, 4, stage.tone("#4A6FA5"), radius=1)
    for line in (18, 24):
        pen.rect(x + 6, y + line, 30 - line % 5 * 3, 2.2, stage.tone("#A79FB4"), radius=1)
    for strip in range(6):
        if strip not in {1, 4}:
            pen.rect(x + strip * 7.4, y + 35, 6.6, 17, stage.tone("#F4EEE2"))
    pen.dot(x + 22, y + 3, 3, stage.tone("#5546A0"))


def _drawing(stage: Stage, x: float, y: float) -> None:
    pen = stage.pen
    pen.poly([(x, y + 2), (x + 48, y - 3), (x + 51, y + 35), (x + 3, y + 40)], stage.tone("#FFFDF6"))
    pen.poly([(x + 10, y + 22), (x + 21, y + 11), (x + 32, y + 20)], stage.tone("#E2674A"))
    pen.rect(x + 13, y + 21, 17, 13, stage.tone("#F2B84B"))
    pen.dot(x + 40, y + 8, 5, stage.tone("#F7CE6B"))
    pen.line([(x + 6, y + 35), (x + 46, y + 31)], 3, stage.tone("#6A994E"))
    pen.dot(x + 24, y + 1, 3, stage.tone("#C4324A"))


def _bare_board(stage: Stage, x: float, y: float) -> None:
    """Leave the frame without its face: weathered wood, a clean square, four holes, and somebody's chalk."""
    pen = stage.pen
    pen.rect(x, y, 200, 142, stage.tone(IRON), radius=12)
    pen.rect(x + 9, y + 9, 182, 124, stage.tone(PANEL), radius=6)
    for plank in (31, 62, 93):
        pen.rect(x + 9, y + 9 + plank, 182, 2, fade(stage.tone("#5A3D3A"), 120))
    for knot, down in ((22, 30), (176, 56), (18, 104), (182, 118)):
        pen.ellipse(x + knot, y + down, 4, 2.4, fade(stage.tone("#5A3D3A"), 130))
    draw_clean_patch(stage, x + 44, y + 20, 112, 102, "#C09A7E")
    draw_chalk_star(pen, x + 100, y + 74, 30, 235)
    draw_sticker(stage, x + 172, y + 28, 12)


def draw_pin_board(stage: Stage, x: float, y: float, w: float, h: float) -> None:
    """Hang a small cork board on a wall, with the lost cat and whatever else there is room for."""
    pen = stage.pen
    pen.rect(x - 4, y - 4, w + 8, h + 8, stage.tone("#7A5040"), radius=3)
    pen.rect(x, y, w, h, stage.tone(CORK), radius=1)
    size = (h - 10) / 76
    draw_lost_cat(stage, x + 6, y + 5, size)
    note = x + 14 + 54 * size
    draw_poster(stage, note, y + 6, 42 * size, 58 * size)
    if note + 92 * size < x + w:
        pen.rect(note + 50 * size, y + 8, 38 * size, 32 * size, stage.tone("#F7E08A"), radius=1)
        pen.rect(note + 50 * size, y + 14 + 32 * size, 38 * size, 24 * size, stage.tone("#FFFDF6"), radius=1)
        pen.dot(note + 69 * size, y + 9, 2.4, stage.tone(mix("#3F7E86", "#1E1836", 0.1)))
