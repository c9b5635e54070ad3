"""The phone's wallpaper for the time before the app: dusk over quiet hills."""

from pygame import Surface

from game.desktop.art.palette import fade
from game.desktop.art.pen import Pen, Point, glow, picture, speckle, spline

WIDTH = 360
SKY = ("#2E2A63", "#664A96", "#C97A96", "#F0A58E", "#FFD0A4")
HILLS = (
    ("#A8689A", 0.60, 26, 1),
    ("#7F4F92", 0.68, 34, 2),
    ("#573B80", 0.77, 30, 3),
    ("#372B66", 0.87, 24, 4),
)


def wallpaper(size: tuple[int, int]) -> Surface:
    """Paint the wallpaper for a screen of this size."""
    pen = Pen(size, units=WIDTH, fine=2)
    height = WIDTH * size[1] / size[0]
    pen.shade(0, 0, WIDTH, height * 0.72, SKY)
    pen.shade(0, height * 0.72, WIDTH, height * 0.28 + 1, (SKY[-1], SKY[-1]))
    for star in range(34):
        x, y = speckle(star, 1) * WIDTH, speckle(star, 2) * height * 0.34
        pen.dot(x, y, 0.6 + speckle(star, 3) * 0.8, fade("#FFFFFF", 80 + int(speckle(star, 4) * 140)))
    glow(pen, 236, height * 0.56, 190, "#FFE2B8", 200)
    pen.dot(236, height * 0.56, 42, "#FFF0D2")
    for x, y, width in ((30, 0.30, 110), (210, 0.24, 120), (120, 0.40, 90)):
        pen.rect(x, height * y, width, 8, fade("#FFD7C2", 66), radius=4)
        pen.rect(x + width * 0.3, height * y + 13, width * 0.5, 5, fade("#FFD7C2", 50), radius=2.5)
    for hill in HILLS[:-1]:
        _hill(pen, height, hill)
    _houses(pen, height)
    _hill(pen, height, HILLS[-1])
    return picture(pen)


def _hill(pen: Pen, height: float, hill: tuple[str, float, float, int]) -> None:
    paint, level, swing, seed = hill
    crest: list[Point] = [
        (x, height * level + (speckle(seed, x + 60) - 0.5) * 2 * swing) for x in range(-60, WIDTH + 61, 60)
    ]
    pen.poly([*spline(crest, closed=False), (WIDTH + 60, height + 4), (-60, height + 4)], paint)


def _houses(pen: Pen, height: float) -> None:
    """Set a handful of houses with a light in each between the last two hills."""
    for house, x in enumerate((48, 74, 104, 250, 282)):
        base = height * 0.875
        tall = 26 + speckle(house, 9) * 20
        pen.rect(x, base - tall, 22, tall + 20, "#2E2459")
        pen.poly([(x - 3, base - tall + 1), (x + 11, base - tall - 12), (x + 25, base - tall + 1)], "#241A4C")
        glow(pen, x + 11, base - tall + 11, 16, "#FFD48A", 130)
        pen.rect(x + 8, base - tall + 7, 6, 8, "#FFD48A", radius=1)
