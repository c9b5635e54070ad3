"""Heads, ears, eyes, brows, noses, mouths: the parts of a face that a mood moves."""

import math
from dataclasses import dataclass
from typing import Literal

from game.desktop.art.look import Look
from game.desktop.art.palette import fade, mix
from game.desktop.art.pen import Pen, Point, spline
from game.model.person import Mood

SIDES = (-1, 1)
PUPIL = "#2A2230"

Lids = Literal["open", "wide", "happy", "half", "low", "narrow"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """How a mood moves the face: brow ends up (-) or down (+), the lids, and where the eyes look."""

    brow_in: float = 0
    brow_out: float = 0
    lifted_brow: float = 0
    lids: Lids = "open"
    glance: Point = (0, 0)
    blush: int = 60


EXPRESSIONS: dict[Mood, Expression] = {
    Mood.SMILE: Expression(brow_in=-2, brow_out=-0.5, blush=72),
    Mood.GRIN: Expression(brow_in=-3, brow_out=-2, lids="happy", blush=92),
    Mood.CALM: Expression(brow_in=2.4, brow_out=1.4, blush=30),
    Mood.SMIRK: Expression(brow_in=2.5, brow_out=1, lifted_brow=-6, lids="half", glance=(2, 0)),
    Mood.WORRY: Expression(brow_in=-6.5, brow_out=2.5, lids="wide", glance=(0, -0.6), blush=44),
    Mood.SAD: Expression(brow_in=-4.5, brow_out=4, lids="low", glance=(0, 1.6), blush=40),
    Mood.ANGRY: Expression(brow_in=7, brow_out=-3.5, lids="narrow", blush=110),
}


def draw_head(pen: Pen, look: Look) -> None:
    """Draw ears and head, with a soft shade on one side so that the face is round."""
    wide = look.half_width
    for side in SIDES:
        ear = look.build.eye_y + 4
        pen.ellipse(100 + side * (wide + 1), ear, 8, 11, look.skin)
        pen.ellipse(100 + side * (wide + 1), ear + 1, 4, 6.5, look.skin_shade)
        if look.face.earrings:
            pen.dot(100 + side * (wide + 2.5), 106, 3.6, "#F6C453")
            pen.dot(100 + side * (wide + 1.6), 105, 1.1, "#FFF0C2")
    outline = look.head()
    pen.blob(outline, look.skin)
    pen.inside(spline(outline), lambda: _shade_head(pen, look))


def _shade_head(pen: Pen, look: Look) -> None:
    wide, jaw = look.half_width, look.face.jaw
    edge = fade(look.skin_shade, 95)
    pen.blob([(100 - wide - 6, 60), (100 - wide + 5, 84), (100 - wide + 12, 114), (86, 134 + jaw), (50, 140)], edge)
    pen.ellipse(116, 62, 26, 22, fade(look.skin_light, 70))
    strength, build = EXPRESSIONS[look.mood].blush, look.build
    blush = fade("#F2685E", strength if not look.dark else strength * 3 // 4)
    for side in SIDES:
        pen.ellipse(100 + side * 22, build.cheek_y, 8.5 * build.cheek_size, 6.5 * build.cheek_size, blush)
    if build.lines:
        _lines(pen, look)


def _lines(pen: Pen, look: Look) -> None:
    """Draw what years of smiling and of looking at weather leave: few lines, and calm ones."""
    tone = fade(mix(look.skin_shade, look.line, 0.45), 150)
    pen.line([(84, 58), (94, 56.5), (106, 56.5), (116, 58)], 1.7, tone)
    pen.line([(88, 64.5), (96, 63.4), (104, 63.4), (112, 64.5)], 1.5, tone)
    for side in SIDES:
        outer = 100 + side * (look.build.eye_x + 11)
        for rise in (-2.5, 2.5):
            pen.line([(outer, 88 + rise * 0.5), (outer + side * 4.6, 88 + rise * 1.6)], 1.5, tone)
        pen.line([(100 + side * 9.5, 97.5), (100 + side * 15, 99.3), (100 + side * 20.5, 97.8)], 1.6, tone)
        pen.line([(100 + side * 11, 103), (100 + side * 16.5, 108.5), (100 + side * 18.5, 115)], 1.8, tone)


def draw_eyes(pen: Pen, look: Look) -> None:
    """Draw both eyes and brows as the mood wants them."""
    expression = EXPRESSIONS[look.mood]
    for side in SIDES:
        _eye(pen, look, expression, side)
        _brow(pen, look, expression, side)


def _eye(pen: Pen, look: Look, expression: Expression, side: int) -> None:
    x, y, size = 100 + side * look.build.eye_x, look.build.eye_y, look.build.eye_size
    lash = PUPIL if not look.dark else "#1A1218"
    match expression.lids:
        case "happy":
            pen.line(
                [(x - 6.8, y + 2.6), (x - 3, y - 1.4), (x, y - 2.2), (x + 3, y - 1.4), (x + 6.8, y + 2.6)], 3.2, lash
            )
        case "wide":
            _open_eye(pen, look, (x, y), expression.glance, 1.1 * size, white=True)
        case "half" | "low" | "narrow":
            _open_eye(pen, look, (x, y), expression.glance, size, white=True)
            _lid(pen, look, (x, y), expression.lids, side)
        case "open":
            _open_eye(pen, look, (x, y), expression.glance, size, white=look.face.eyes == "big" or look.dark)


def _open_eye(pen: Pen, look: Look, at: Point, glance: Point, size: float, *, white: bool) -> None:
    x, y = at
    big = 1.08 if look.face.eyes == "big" else 0.94
    if white:
        pen.ellipse(x, y, 6.3 * size * big, 6.6 * size * big, "#FFFBF6")
    pupil_x, pupil_y = x + glance[0], y + glance[1] + 0.5
    young = look.build.eye_size
    small = (0.88 if size > young else 1.08 if white else 1) * young
    pen.ellipse(pupil_x, pupil_y, 4.1 * small, 5 * small, PUPIL)
    pen.dot(pupil_x + 1.4 * young, pupil_y - 1.8 * young, 1.45 * young, "#FFFFFF")
    if look.face.eyes == "big":
        lid = [(x - 6 * young, y - 4.6 * young), (x, y - 7.2 * young), (x + 6 * young, y - 4.6 * young)]
        pen.line(lid, 2, PUPIL)


def _lid(pen: Pen, look: Look, at: Point, lids: Lids, side: int) -> None:
    x, y = at
    inner, outer = {"half": (-0.8, -0.8), "low": (-3.2, 0.6), "narrow": (0.6, -4)}[lids]
    left, right = (outer, inner) if side < 0 else (inner, outer)
    size = look.build.eye_size
    half, high, left, right = 8 * size, 9 * size, left * size, right * size
    pen.poly([(x - half, y - high), (x + half, y - high), (x + half, y + right), (x - half, y + left)], look.skin)
    pen.line([(x - half * 0.85, y + left), (x + half * 0.85, y + right)], 2.6, PUPIL if not look.dark else "#1A1218")


def _brow(pen: Pen, look: Look, expression: Expression, side: int) -> None:
    build = look.build
    x, y = 100 + side * build.eye_x, build.brow_y + (expression.lifted_brow if side > 0 else 0)
    heavy = (4 if look.mood is Mood.ANGRY else 3.5) * build.brow_weight
    inner, outer = (x - side * 7, y + expression.brow_in), (x + side * 8, y + expression.brow_out + 0.6)
    arch = -2.6 if look.mood is not Mood.ANGRY else 0.4
    middle = (x + side * 0.5, (inner[1] + outer[1]) / 2 + arch)
    pen.line([inner, middle, outer], heavy, mix(look.brow, look.skin, build.brow_soft))


def draw_nose(pen: Pen, look: Look) -> None:
    """Draw one of three noses."""
    noses: dict[str, list[Point]] = {
        "straight": [(99.5, 92), (96, 101), (101, 103.5)],
        "round": [(95, 100.5), (100, 104.5), (105, 100.5)],
        "hooked": [(101, 90), (105.5, 99), (103.5, 104), (98, 103)],
    }
    low, size = look.build.nose_y, look.build.nose_size
    placed = [(100 + (x - 100) * size, low + (y - 101) * size) for x, y in noses[look.face.nose]]
    pen.line(placed, 2.7 * max(size, 0.85), look.line)


def draw_mouth(pen: Pen, look: Look) -> None:
    """Draw the mouth: it carries most of a mood, so it is a little larger than life."""
    y = look.build.mouth_y + look.face.jaw * 0.4 + (2.5 if look.face.beard in {"full", "moustache"} else 0)
    if look.mood is Mood.GRIN:
        _laugh(pen, y, look.build.mouth_size)
        return
    lips = mix("#8E3B40", look.line, 0.35) if not look.dark else mix("#4A161C", look.line, 0.2)
    if look.face.beard == "full":
        lips = mix(look.skin_light, "#E58F86", 0.55)
    size = look.build.mouth_size
    pen.line([(100 + (x - 100) * size, y + dy * size) for x, dy in MOUTHS[look.mood]], 3.5 * size, lips)
    if look.mood is Mood.SMIRK:
        corner = [(15.5, -5.0), (17.5, -1.5), (16.0, 2.0)]
        pen.line([(100 + dx * size, y + dy * size) for dx, dy in corner], 2.2, fade(look.line, 190))
    if look.mood in {Mood.SAD, Mood.ANGRY, Mood.CALM}:
        pen.line([(96, y + 9.5), (100, y + 10.2), (104, y + 9.5)], 2.2, fade(look.skin_shade, 200))


MOUTHS: dict[Mood, list[Point]] = {
    Mood.SMILE: [(86, -1.5), (92, 4.6), (100, 7), (108, 4.6), (114, -1.5)],
    Mood.CALM: [(91, 2.6), (100, 3.2), (109, 2.6)],
    Mood.SMIRK: [(89, 3.6), (97, 5), (106, 3), (113, -2.4)],
    Mood.WORRY: [(87.5, 5.2), (91.5, 2), (96, 5), (100, 2), (104, 5), (108.5, 2), (112.5, 5.2)],
    Mood.SAD: [(88, 8), (93, 3), (100, 1.2), (107, 3), (112, 8)],
    Mood.ANGRY: [(88, 5.4), (94, 2.4), (100, 2), (106, 2.4), (112, 5.4)],
}


def _laugh(pen: Pen, y: float, size: float) -> None:
    corners = ((-15, -3), (0, -0.5), (15, -3), (11.5, 7.5), (0, 12.5), (-11.5, 7.5))
    outer: list[Point] = [(100 + dx * size, y + dy * size) for dx, dy in corners]
    pen.blob(outer, "#7A2E38")
    pen.inside(spline(outer), lambda: _teeth_and_tongue(pen, y))


def _teeth_and_tongue(pen: Pen, y: float) -> None:
    pen.blob([(84, y - 6), (116, y - 6), (113, y + 2.6), (100, y + 4.2), (87, y + 2.6)], "#FFFFFF")
    pen.ellipse(100, y + 13, 8.5, 5.5, "#E0717B")


def draw_tells(pen: Pen, look: Look) -> None:
    """Draw what a mood adds on top: a drop of sweat for worry, a knot between angry brows."""
    if look.mood is Mood.WORRY:
        x = 100 + look.half_width - 7
        pen.blob([(x, 60), (x + 4, 67.5), (x + 2.6, 72), (x, 73), (x - 2.6, 72), (x - 4, 67.5)], "#8FD3F2")
        pen.ellipse(x - 1.3, 68.6, 1, 1.9, "#EAF8FF")
    if look.mood is Mood.ANGRY:
        for side in SIDES:
            knot = look.build.brow_y - 1.5
            pen.line([(100 + side * 2.6, knot), (100 + side * 2, knot + 5.5)], 1.9, fade(look.line, 200))


def draw_freckles(pen: Pen, look: Look) -> None:
    """Sprinkle freckles on both cheeks."""
    if not look.face.freckles:
        return
    tone = mix(look.skin_shade, "#8A3F22", 0.3)
    for side in SIDES:
        for x, y in ((14, -7), (19.5, -3.5), (25, -7.5), (18.5, -10), (23, -2)):
            pen.dot(100 + side * x, look.build.cheek_y + y, 1.35, tone)


def draw_glasses(pen: Pen, look: Look) -> None:
    """Put glasses on, with a hint of light in the lenses."""
    if look.face.glasses == "none":
        return
    rim, wide, low = "#2F2A44", look.half_width, look.build.eye_y - 88
    for side in SIDES:
        x = 100 + side * (look.build.eye_x + 0.7)
        lens = [(lx, ly + low) for lx, ly in (_round_lens(x) if look.face.glasses == "round" else _square_lens(x))]
        pen.poly(lens, fade("#FFFFFF", 44))
        pen.line([(x - 5, 95 + low), (x + 3, 82 + low)], 2.4, fade("#FFFFFF", 70))
        pen.line([*lens, lens[0]], 2.8, rim, smooth=False)
        pen.line([(100 + side * 29, 86 + low), (100 + side * (wide + 1), 84 + low)], 2.8, rim)
    pen.line([(94.5, 87 + low), (100, 85 + low), (105.5, 87 + low)], 2.8, rim)


def _round_lens(x: float) -> list[Point]:
    return [
        (x + 12.8 * math.cos(turn * math.tau / 28), 89 + 12.8 * math.sin(turn * math.tau / 28)) for turn in range(28)
    ]


def _square_lens(x: float) -> list[Point]:
    corners = [(-13, 80), (0, 79), (13, 80), (13.5, 90), (10, 98.5), (0, 99.5), (-10, 98.5), (-13.5, 90)]
    return spline([(x + dx, y) for dx, y in corners])
