"""What rooms are made of: walls, floors, windows to the hour outside, furniture."""

import math

from game.desktop.art.lamplight import Lamp
from game.desktop.art.palette import Paint, fade, mix
from game.desktop.art.pen import Point, glow, speckle
from game.desktop.art.stage import WIDTH, Stage
from game.model.event import Light

BOOKS = ("#C4553F", "#E7B84F", "#3F7E86", "#6F5AA8", "#D98A6A", "#4E7A58", "#8A4A6E", "#4A6FA5", "#EAD9BE")


def draw_walls(stage: Stage, wall: str, *, dado: str = "", dado_height: float = 96) -> None:
    """Paint the wall, lighter towards the floor, with an optional darker lower part."""
    low = mix(wall, "#FFFFFF", 0.10)
    stage.pen.shade(0, stage.top, WIDTH, -stage.top + 2, (stage.tone(mix(wall, "#3A2A5A", 0.10)), stage.tone(low)))
    _mouldings(stage, wall, -dado_height if dado else -20)
    if dado:
        stage.pen.rect(0, -dado_height, WIDTH, dado_height, stage.tone(dado))
        stage.pen.rect(0, -dado_height - 5, WIDTH, 7, stage.tone(mix(dado, "#FFFFFF", 0.3)))
    stage.pen.rect(0, -12, WIDTH, 13, stage.tone(mix(dado or wall, "#FFFFFF", 0.35)))


def _mouldings(stage: Stage, wall: str, foot: float) -> None:
    """Divide the calm part of the wall into panels, so that it is a wall even when nobody stands there."""
    dark, bright = stage.tone(mix(wall, "#3A2A5A", 0.16)), stage.tone(mix(wall, "#FFFFFF", 0.22))
    for x in (936, 1122):
        for shift, tone in ((2.5, bright), (0, dark)):
            corners = [(x, foot - 22), (x, -296), (x + 150, -296), (x + 150, foot - 22), (x, foot - 22)]
            stage.pen.line([(cx + shift, cy + shift) for cx, cy in corners], 2.4, tone, smooth=False)
    stage.pen.rect(0, -336, WIDTH, 5, bright)
    stage.pen.rect(0, -331, WIDTH, 3, dark)


def draw_planks(stage: Stage, wood: str) -> None:
    """Lay a wooden floor whose boards run to the viewer."""
    stage.pen.shade(0, 0, WIDTH, stage.bottom + 2, (stage.tone(mix(wood, "#2A1A34", 0.18)), stage.tone(wood)))
    seam = stage.tone(mix(wood, "#2A1A34", 0.34))
    for board in range(-9, 20):
        x = 640 + (board - 5) * 96
        lean = (x - 640) * 0.5
        stage.pen.line([(x, 2), (x + lean, stage.bottom + 2)], 1.8, seam)


def draw_tiles(stage: Stage, light: str, dark: str) -> None:
    """Lay a tiled floor in two tones."""
    stage.pen.shade(0, 0, WIDTH, stage.bottom + 2, (stage.tone(mix(light, dark, 0.6)), stage.tone(light)))
    rows = (0, 12, 30, 56, 92, 140, 204, 290, 400, 540)
    for row, (near, far) in enumerate(zip(rows[1:], rows, strict=False)):
        if far > stage.bottom:
            break
        for column in range(-8, 24):
            if (row + column) % 2 == 0:
                corners = [_tile(column, far), _tile(column + 1, far), _tile(column + 1, near), _tile(column, near)]
                stage.pen.poly(corners, fade(stage.tone(dark), 120))


def _tile(column: int, y: float) -> tuple[float, float]:
    return 640 + (column - 8) * 84 * (1 + y / 300), y


def draw_view(
    stage: Stage, x: float, y: float, w: float, h: float, *, frame: str = "#F4EADF", bars: int = 2, arched: bool = False
) -> None:
    """Cut a window into the wall: the hour outside, roofs, a frame and a sill."""
    pen = stage.pen
    pane = (x, y, w, h)
    sky = stage.air.sky[1:] if stage.light is not Light.NIGHT else stage.air.sky
    outline = _opening(pane, 0, arched=arched)
    pen.poly(_opening(pane, 10, arched=arched), stage.tone(frame))
    pen.inside(outline, lambda: pen.shade(x, y, w, h, sky))
    pen.inside(outline, lambda: _outside(stage, pane))
    if stage.lamps_on:
        pale = stage.pick("#000000", "#3A2A20", "#34386A")
        stage.lamps.append(Lamp(x=x + w / 2, y=y + h / 2, reach=h * 1.1, paint=pale))
    for bar in range(1, bars):
        pen.rect(x + w * bar / bars - 3, y, 6, h, stage.tone(frame))
    pen.rect(x, y + h * 0.34, w, 5, stage.tone(frame))
    pen.rect(x - 18, y + h + 8, w + 36, 11, stage.tone(mix(frame, "#4A3550", 0.15)), radius=4)
    if stage.light is Light.DAY:
        pen.inside(outline, lambda: _glare(stage, pane))


def _opening(pane: tuple[float, float, float, float], grow: float, *, arched: bool) -> list[Point]:
    x, y, w, h = pane
    left, right, top, low = x - grow, x + w + grow, y - grow, y + h + grow
    if not arched:
        return [(left, top), (right, top), (right, low), (left, low)]
    middle, half, rise = (left + right) / 2, (right - left) / 2, h * 0.34
    turns = [math.pi * step / 20 for step in range(21)]
    arch = [(middle - half * math.cos(turn), top + rise * (1 - math.sin(turn))) for turn in turns]
    return [(left, low), *arch, (right, low)]


def _outside(stage: Stage, pane: tuple[float, float, float, float]) -> None:
    x, y, w, h = pane
    pen = stage.pen
    match stage.light:
        case Light.DAY:
            for dx, dy, radius in ((0.62, 0.24, 13), (0.7, 0.2, 18), (0.8, 0.25, 13)):
                pen.dot(x + w * dx, y + h * dy, radius, fade("#FFFFFF", 230))
        case Light.DUSK:
            glow(pen, x + w * 0.7, y + h * 0.66, h * 0.7, "#FFE2B8", 200)
            pen.dot(x + w * 0.7, y + h * 0.66, h * 0.13, "#FFF0D2")
        case Light.NIGHT:
            for star in range(int(w * h / 1600)):
                pen.dot(x + speckle(star, 21) * w, y + speckle(star, 22) * h * 0.7, 1.3, fade("#FFFFFF", 190))
            pen.dot(x + w * 0.74, y + h * 0.2, 15, "#F3EEDB")
            pen.dot(x + w * 0.74 + 7, y + h * 0.2 - 4, 13, stage.air.sky[1])
    tone = stage.pick("#8FB4D2", "#74508F", "#22215A")
    left, house = x - 6.0, 0
    while left < x + w:
        width, height = 34 + speckle(house, int(x), 1) * 34, h * (0.18 + speckle(house, int(x), 2) * 0.24)
        pen.rect(left, y + h - height, width, height, tone)
        _panes(stage, (left, y + h - height, width, height), house)
        left, house = left + width, house + 1


def _panes(stage: Stage, house: tuple[float, float, float, float], seed: int) -> None:
    x, y, w, h = house
    shine = stage.pick(fade("#FFFFFF", 110), "#FFD9A0", "#FFD486")
    for row in range(int((h - 6) // 16)):
        for column in range(int((w - 8) // 14)):
            if speckle(seed, row, column, 4) < 0.4:  # noqa: PLR2004 - two windows of five
                stage.pen.rect(x + 7 + column * 14, y + 8 + row * 16, 5.5, 8, shine)


def _glare(stage: Stage, pane: tuple[float, float, float, float]) -> None:
    x, y, w, h = pane
    for start, width in ((0.12, 0.12), (0.30, 0.05)):
        left = x + w * start
        corners = [(left, y + h), (left + w * 0.26, y), (left + w * (0.26 + width), y), (left + w * width, y + h)]
        stage.pen.poly(corners, fade("#FFFFFF", 60))


def draw_light_pool(stage: Stage, x: float, w: float) -> None:
    """Let the window's light lie on the floor."""
    pool = stage.pick(fade("#FFFFFF", 70), fade("#FFB98A", 70), fade("#8E92E8", 36))
    lean = 70
    for part in (0, 1):
        left = x + part * (w / 2 + 3)
        right = left + w / 2 - 6
        corners = [(left + lean, 16), (right + lean, 16), (right + lean * 2, 96), (left + lean * 2, 96)]
        stage.pen.poly(corners, pool)


def draw_pendant(stage: Stage, x: float, y: float, paint: str = "#E58A5A", size: float = 1) -> None:
    """Hang a lamp from the ceiling."""
    pen = stage.pen
    pen.rect(x - 1.5, stage.top, 3, y - stage.top, stage.tone("#4A3A5A"))
    if stage.lamps_on:
        below = stage.pick("#000000", "#3E3220", "#6A5634")
        stage.lamps.append(Lamp(x=x, y=y + 110 * size, reach=400 * size, paint=below))
    stage.shine(x, y + 44 * size, 130 * size, "#FFE0A4", stage.air.glow, reach=1.2)
    pen.dot(x, y + 34 * size, 11 * size, "#FFF4D0" if stage.lamps_on else stage.tone("#F4EEE6"))
    shade = [(x - 12 * size, y), (x + 12 * size, y), (x + 40 * size, y + 34 * size), (x - 40 * size, y + 34 * size)]
    pen.poly(shade, stage.tone(paint) if not stage.lamps_on else mix(stage.tone(paint), "#FFD08A", 0.25))
    pen.rect(
        x - 42 * size, y + 31 * size, 84 * size, 6 * size, stage.tone(mix(paint, "#FFFFFF", 0.25)), radius=3 * size
    )


def draw_books(stage: Stage, x: float, base: float, width: float, *, tall: float = 44, seed: int = 0) -> None:
    """Fill a shelf with books, some of them leaning."""
    left, book = x, 0
    while left < x + width - 8:
        thick = 8 + speckle(book, seed, int(x)) * 9
        height = tall * (0.68 + speckle(book, seed, 7) * 0.32)
        paint: Paint = stage.tone(BOOKS[int(speckle(book, seed, 9) * len(BOOKS))])
        if speckle(book, seed, 11) < 0.08 and left + 30 < x + width:  # noqa: PLR2004 - a few lean
            stage.pen.poly(
                [(left + 12, base - height), (left + 22, base - height + 5), (left + 12, base), (left + 2, base)], paint
            )
            left += 24
        else:
            stage.pen.rect(left, base - height, thick, height, paint, radius=1.5)
            stage.pen.rect(left + thick * 0.25, base - height + 7, thick * 0.5, 3, fade("#FFF4E0", 130))
            left += thick + 1.4
        book += 1


def draw_shelf(stage: Stage, x: float, y: float, width: float, wood: str = "#A8744E") -> None:
    """Fix a board to the wall."""
    stage.pen.rect(x, y, width, 8, stage.tone(wood), radius=3)
    for bracket in (x + 18, x + width - 24):
        stage.pen.poly(
            [(bracket, y + 8), (bracket + 6, y + 8), (bracket + 6, y + 24)], stage.tone(mix(wood, "#2A1A34", 0.35))
        )


def draw_frame(stage: Stage, x: float, y: float, w: float, h: float, motif: str) -> None:
    """Hang a small picture: hills, a heart or a sun."""
    pen = stage.pen
    pen.rect(x, y, w, h, stage.tone("#8E5F4A"), radius=3)
    pen.rect(x + 5, y + 5, w - 10, h - 10, stage.tone("#FBF3E6"))
    match motif:
        case "hills":
            pen.dot(x + w * 0.68, y + h * 0.38, h * 0.11, stage.tone("#F2B134"))
            pen.poly(
                [(x + 8, y + h - 8), (x + w * 0.42, y + h * 0.44), (x + w * 0.76, y + h - 8)], stage.tone("#6FA090")
            )
            pen.poly(
                [(x + w * 0.4, y + h - 8), (x + w * 0.72, y + h * 0.56), (x + w - 8, y + h - 8)], stage.tone("#4E8C7A")
            )
        case "heart":
            for dx in (-1, 1):
                pen.dot(x + w / 2 + dx * h * 0.1, y + h * 0.42, h * 0.13, stage.tone("#F2694B"))
            middle, top = x + w / 2, y + h * 0.47
            pen.poly(
                [(middle - h * 0.22, top), (middle + h * 0.22, top), (middle, y + h * 0.74)], stage.tone("#F2694B")
            )
        case _:
            pen.dot(x + w / 2, y + h / 2, h * 0.2, stage.tone("#E58A5A"))
            pen.rect(x + 10, y + h * 0.62, w - 20, 4, stage.tone("#3F7E86"))


def draw_table(stage: Stage, x: float, base: float, width: float, wood: str = "#B9835A", tall: float = 84) -> None:
    """Set a table."""
    for leg in (x + 14, x + width - 24):
        stage.pen.rect(leg, base - tall, 10, tall, stage.tone(mix(wood, "#2A1A34", 0.28)), radius=2)
    stage.pen.rect(x, base - tall - 6, width, 13, stage.tone(wood), radius=5)


def draw_chair(stage: Stage, x: float, base: float, paint: str = "#C9694F", *, facing: int = 1) -> None:
    """Set a chair whose back is away from the side it faces."""
    pen, wood = stage.pen, stage.tone(mix(paint, "#2A1A34", 0.3))
    back = x if facing > 0 else x + 42
    for leg in (x + 2, x + 40):
        pen.rect(leg, base - 50, 6, 50, wood, radius=2)
    pen.rect(back - 1, base - 112, 8, 66, wood, radius=3)
    pen.rect(back - 4, base - 112, 14, 40, stage.tone(paint), radius=6)
    pen.rect(x - 3, base - 54, 54, 10, stage.tone(paint), radius=5)


def draw_cup(stage: Stage, x: float, base: float, paint: str = "#FFFDFA") -> None:
    """Put down a cup that still steams."""
    pen, tone = stage.pen, stage.tone(paint)
    pen.dot(x + 9, base - 8, 5, tone)
    pen.dot(x + 9, base - 8, 2.4, stage.tone("#B9A6B6"))
    pen.rect(x - 9, base - 16, 18, 16, tone, radius=4)
    pen.line([(x - 2, base - 21), (x + 2, base - 27), (x - 2, base - 33)], 2, fade("#FFFFFF", 130))


def draw_rug(stage: Stage, x: float, y: float, width: float, paint: str = "#C9694F") -> None:
    """Lay a rug on the floor."""
    for inset, tone in ((0, paint), (14, mix(paint, "#FFF0DC", 0.5)), (24, paint)):
        stage.pen.ellipse(x + width / 2, y, width / 2 - inset, (width / 2 - inset) * 0.17, stage.tone(tone))
