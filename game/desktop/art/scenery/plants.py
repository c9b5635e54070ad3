"""Trees, bushes, flower beds and pots."""

from game.desktop.art.palette import Paint, mix
from game.desktop.art.pen import speckle
from game.desktop.art.stage import Stage

TRUNK = "#5A3D3A"
LEAVES = "#4E8C5B"
CROWN = (
    (-30, -96, 46, 0.0),
    (36, -112, 54, 0.0),
    (-46, -68, 34, -0.2),
    (50, -78, 38, -0.2),
    (2, -150, 50, 0.12),
    (-16, -160, 28, 0.3),
    (26, -144, 26, 0.3),
)
BLOOMS = ("#F7B6A0", "#F2D16B", "#E57FA4", "#FFFFFF", "#C9A3F0")


def _leaf(stage: Stage, leaves: str, shade: float) -> Paint:
    other = "#FFE9A8" if shade > 0 else "#173A4A"
    return stage.leaf(mix(leaves, other, abs(shade)))


def draw_tree(stage: Stage, x: float, base: float = 0, size: float = 1, leaves: str = LEAVES) -> None:
    """Grow a round tree."""
    pen, trunk = stage.pen, stage.tone(TRUNK)
    pen.line([(x, base), (x - 5 * size, base - 62 * size), (x + 6 * size, base - 130 * size)], 14 * size, trunk)
    pen.line([(x - 3 * size, base - 64 * size), (x - 34 * size, base - 108 * size)], 8 * size, trunk)
    pen.line([(x, base - 74 * size), (x + 32 * size, base - 112 * size)], 7 * size, trunk)
    for dx, dy, radius, shade in CROWN:
        pen.dot(x + dx * size, base + (dy - 20) * size, radius * size, _leaf(stage, leaves, shade))
    for leaf in range(14):
        left, up = (speckle(leaf, 5) - 0.5) * 130 * size, -(70 + speckle(leaf, 6) * 110) * size
        pen.ellipse(x + left, base + up - 16 * size, 5 * size, 3 * size, _leaf(stage, leaves, 0.22))


def draw_bush(stage: Stage, x: float, width: float, base: float = 0, leaves: str = LEAVES) -> None:
    """Grow a low hedge of round bushes."""
    count = int(max(2, width // 26))
    for bush in range(count):
        across = x + width * (bush + 0.5) / count
        radius = 19 + speckle(bush, int(x)) * 9
        stage.pen.dot(across, base - radius * 0.6, radius, _leaf(stage, leaves, -0.16))
        stage.pen.dot(across - 5, base - radius * 0.85, radius * 0.6, _leaf(stage, leaves, 0.08))


def draw_bed(stage: Stage, x: float, width: float, base: float = 0) -> None:
    """Build a raised garden bed: planks, soil, young plants and a few flowers."""
    pen = stage.pen
    pen.rect(x + 5, base - 42, width - 10, 16, stage.tone("#4A342E"), radius=6)
    for plant in range(int(width // 22)):
        stem = x + 18 + plant * 22
        height = 20 + speckle(plant, int(x), 3) * 20
        pen.line([(stem, base - 36), (stem + 2, base - 36 - height)], 2.6, stage.leaf("#55934F"))
        for side in (-1, 1):
            pen.ellipse(stem + side * 6, base - 34 - height * 0.7, 6, 3.4, stage.leaf("#6CB062"))
        if speckle(plant, 8) < 0.7:  # noqa: PLR2004 - most of them bloom
            pen.dot(stem + 2, base - 38 - height, 5, stage.tone(BLOOMS[plant % len(BLOOMS)]))
            pen.dot(stem + 2, base - 38 - height, 1.8, stage.tone("#FFF2C0"))
    pen.rect(x, base - 32, width, 32, stage.tone("#B9835A"), radius=4)
    pen.rect(x, base - 17, width, 2.5, stage.tone("#8E6041"))
    for post in (x + 5, x + width - 14):
        pen.rect(post, base - 37, 9, 37, stage.tone("#9C6B49"), radius=2)


def draw_pot(stage: Stage, x: float, base: float = 0, size: float = 1, pot: str = "#D9795A") -> None:
    """Set a house plant with big leaves."""
    pen = stage.pen
    for turn, (dx, dy) in enumerate(((-34, -58), (-18, -86), (4, -100), (24, -82), (38, -54), (-8, -64), (14, -60))):
        green = stage.leaf(mix("#3F8F66", "#D8F0A0", 0.12 * (turn % 3)))
        tip = (x + dx * size, base + (dy - 34) * size)
        middle = (x + dx * size * 0.42, base + (dy * 0.66 - 30) * size)
        wide = 9 * size
        pen.blob(
            [(x, base - 36 * size), (middle[0] - wide, middle[1]), tip, (middle[0] + wide, middle[1] + 4 * size)], green
        )
    pen.poly([(x - 25 * size, base - 40 * size), (x + 25 * size, base - 40 * size), (x + 18 * size, base),
              (x - 18 * size, base)], stage.tone(pot))  # fmt: skip
    pen.rect(
        x - 28 * size, base - 44 * size, 56 * size, 11 * size, stage.tone(mix(pot, "#FFFFFF", 0.14)), radius=3 * size
    )
