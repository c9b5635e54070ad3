"""Skies: gradient, stars, sun or moon, clouds, birds, and the town far away."""

from game.desktop.art.palette import fade
from game.desktop.art.pen import glow, speckle
from game.desktop.art.stage import WIDTH, Stage
from game.model.event import Light

STARS = {Light.DAY: 0, Light.DUSK: 26, Light.NIGHT: 110}
CLOUDS = ((860, -300, 170), (1010, -262, 210), (470, -318, 150), (180, -280, 190), (1120, -372, 150), (640, -420, 200))


def draw_sky(stage: Stage, sun_x: float = 900, horizon: float = 0) -> None:
    """Paint the sky down to the horizon, with what shines in it at this hour."""
    pen = stage.pen
    pen.shade(0, stage.top, WIDTH, horizon - stage.top + 2, stage.air.sky)
    for star in range(STARS[stage.light]):
        x, y = speckle(star, 1) * WIDTH, stage.top + speckle(star, 2) ** 1.4 * (-stage.top * 0.72)
        pen.dot(x, y, 0.8 + speckle(star, 3) * 1.1, fade("#FFFFFF", 70 + int(speckle(star, 4) * 150)))
    match stage.light:
        case Light.DAY:
            glow(pen, sun_x, -318, 190, "#FFF6D8", 210)
            pen.dot(sun_x, -318, 34, "#FFF8E0")
        case Light.DUSK:
            glow(pen, sun_x, -96, 300, "#FFE2B8", 190)
            pen.dot(sun_x, -96, 66, "#FFF0D2")
        case Light.NIGHT:
            _moon(stage, sun_x)
    _clouds(stage)


def _moon(stage: Stage, x: float) -> None:
    glow(stage.pen, x, -268, 170, "#C9CCFF", 150)
    stage.pen.dot(x, -268, 36, "#F3EEDB")
    for dx, dy, radius in ((-12, -8, 8), (10, 6, 6), (-4, 14, 4.5), (14, -14, 3.5)):
        stage.pen.dot(x + dx, -268 + dy, radius, "#DDD6C8")


def _clouds(stage: Stage) -> None:
    for x, y, width in CLOUDS:
        if stage.light is Light.DAY:
            _puff(stage, x, y, width)
        else:
            veil = "#FFD7C2" if stage.light is Light.DUSK else "#7E7BC4"
            alpha = 72 if stage.light is Light.DUSK else 34
            stage.pen.rect(x, y, width, 11, fade(veil, alpha), radius=5.5)
            stage.pen.rect(x + width * 0.2, y + 16, width * 0.6, 8, fade(veil, alpha * 3 // 4), radius=4)


def _puff(stage: Stage, x: float, y: float, width: float) -> None:
    for share, lift, radius in ((0.22, 0, 17), (0.45, -10, 24), (0.68, -4, 19)):
        stage.pen.dot(x + width * share, y + lift, radius, "#FFFFFF")
    stage.pen.rect(x, y, width, 19, "#FFFFFF", radius=9.5)
    stage.pen.rect(x + 8, y + 12, width - 16, 7, "#E6F1F8", radius=3.5)


def draw_birds(stage: Stage, x: float, y: float) -> None:
    """Let a few birds pass by day."""
    if stage.light is not Light.DAY:
        return
    for dx, dy, size in ((0, 0, 9), (26, -12, 7), (48, 4, 6)):
        left, right = x + dx - size, x + dx + size
        pen_y = y + dy
        stage.pen.line([(left, pen_y - 4), (x + dx, pen_y), (right, pen_y - 4)], 2, "#5C7A99")


def draw_skyline(stage: Stage) -> None:
    """Stand two rows of houses at the horizon, the farther the paler."""
    far = stage.pick("#B9D3E8", "#9A6A9E", "#2B2A6A")
    near = stage.pick("#98B9D8", "#74508F", "#22215A")
    _row(stage, str(far), 11, -60, (60, 165))
    _row(stage, str(near), 37, -36, (40, 124))


def _row(stage: Stage, tone: str, seed: int, base: float, heights: tuple[float, float]) -> None:
    x, house = -20.0, 0
    while x < WIDTH:
        width = 54 + speckle(seed, house, 1) * 60
        height = heights[0] + speckle(seed, house, 2) * (heights[1] - heights[0])
        stage.pen.rect(x, base - height, width, height - base, tone)
        _roof(stage, tone, (x, base - height, width), speckle(seed, house, 3))
        _far_windows(stage, (x, base - height, width, height), seed + house)
        x += width + speckle(seed, house, 4) * 12 - 4
        house += 1


def _roof(stage: Stage, tone: str, top: tuple[float, float, float], kind: float) -> None:
    x, y, width = top
    if kind < 0.3:  # noqa: PLR2004 - the share of gables
        stage.pen.poly([(x, y + 1), (x + width / 2, y - 24), (x + width, y + 1)], tone)
    elif kind < 0.55:  # noqa: PLR2004 - the share of masts
        stage.pen.rect(x + width * 0.4, y - 18, 3, 18, tone)
        stage.pen.rect(x + width * 0.7, y - 9, 12, 10, tone)


def _far_windows(stage: Stage, house: tuple[float, float, float, float], seed: int) -> None:
    x, y, width, height = house
    share = {Light.DAY: 0.30, Light.DUSK: 0.17, Light.NIGHT: 0.30}[stage.light]
    shine = stage.pick(fade("#FFFFFF", 70), fade("#FFD9A0", 150), fade("#FFD486", 190))
    for row in range(int((height - 16) // 20)):
        for column in range(int((width - 12) // 18)):
            if speckle(seed, row, column) < share:
                stage.pen.rect(x + 9 + column * 18, y + 12 + row * 20, 6, 9, shine, radius=1)


def draw_ground(stage: Stage, near: str, far: str, *, lawn: bool = False) -> None:
    """Lay the ground from the horizon to the lower edge."""
    stops = (stage.leaf(far), stage.leaf(near)) if lawn else (stage.tone(far), stage.tone(near))
    stage.pen.shade(0, -2, WIDTH, stage.bottom + 4, stops)
