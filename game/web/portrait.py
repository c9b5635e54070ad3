"""A face as a small drawing inside the page, from the same traits as everywhere; it needs no request and no script."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from markupsafe import Markup

from game.model.person import Face, Mood
from game.web.hair import BEHIND, FRONT, HALF_BEHIND, HIJAB_FRONT, Points

_SKIN: Final = (
    ("#FFE0C7", "#F2BE9B"), ("#F7CBA4", "#E5A67A"), ("#E8AE80", "#CF8C5E"), ("#C98A5B", "#AD6E43"),
    ("#9C6440", "#82502F"), ("#6E4530", "#573423"),
)  # fmt: skip
_HAIR: Final = {
    "black": ("#2B2430", "#221B26"), "dark_brown": ("#4A3328", "#3A2720"), "brown": ("#7A4B2B", "#5E3921"),
    "copper": ("#B9763C", "#925B2C"), "blond": ("#E0B15E", "#B88C45"), "red": ("#A9433A", "#82332C"),
    "grey": ("#9B98A6", "#7C7988"), "white": ("#D9D6DE", "#B1AEB9"),
}  # fmt: skip
_CLOTH: Final = {
    "indigo": "#5B5BD6", "teal": "#2A9D8F", "coral": "#E76F51", "gold": "#F2B84B", "navy": "#3D5A80",
    "pink": "#C2578B", "green": "#6A994E", "violet": "#8D6CC4",
}  # fmt: skip
_MOUTH: Final = {
    Mood.SMILE: ((88, 115), (94, 119.5), (100, 121), (106, 119.5), (112, 115)),
    Mood.CALM: ((91, 117), (100, 118), (109, 117)),
    Mood.SMIRK: ((90, 118), (101, 119.5), (111, 114)),
    Mood.SAD: ((89, 121), (100, 116.5), (111, 121)),
    Mood.WORRY: ((90, 119), (95, 117), (101, 119), (106, 117), (111, 119)),
    Mood.ANGRY: ((90, 119), (100, 117.5), (110, 119)),
}
_TILT: Final = {Mood.WORRY: -3.0, Mood.SAD: -3.0, Mood.ANGRY: 3.5}
_INK, _MIDDLE, _COVERED = "#2A2230", 100.0, "hijab"


@lru_cache(maxsize=256)
def portrait(face: Face, mood: Mood = Mood.CALM) -> Markup:
    """Return a face as SVG; what it shows is said in words beside it."""
    parts = "".join((*_behind(face), *_body(face), *_head(face, mood), *_front(face)))
    start = '<svg viewBox="0 0 200 200" aria-hidden="true"><g stroke-linecap="round" fill="none">'
    return Markup(f"{start}{parts}</g></svg>")  # noqa: S704 - numbers and our own colours


def _behind(face: Face) -> Iterator[str]:
    dark = _CLOTH[face.clothes] if face.hair == _COVERED else _HAIR[face.hair_colour][1]
    if face.hair in HALF_BEHIND:
        yield _fill(_mirrored(HALF_BEHIND[face.hair]), dark)
    if face.hair in BEHIND:
        yield _fill(BEHIND[face.hair], dark)


def _body(face: Face) -> Iterator[str]:
    skin, shade = _SKIN[face.skin]
    yield _fill(_mirrored(((100, 143), (74, 146), (44, 156), (26, 178), (20, 206), (100, 206))), _CLOTH[face.clothes])
    yield _fill(_mirrored(((100, 172), (84, 162), (80, 146), (82, 118), (100, 118))), shade)
    if face.top in {"collar", "blazer"}:
        yield '<path d="M82 150 100 176 118 150 122 164 100 188 78 164z" fill="#FFF"/>'
    if face.hair != _COVERED:
        for side in (-1, 1):
            yield f'<ellipse cx="{_n(100 + side * (35 + face.width))}" cy="92" rx="8" ry="11" fill="{skin}"/>'


def _head(face: Face, mood: Mood) -> Iterator[str]:
    skin, shade = _SKIN[face.skin]
    wide, jaw = 34 + face.width, face.jaw
    half = (
        (100.0, 35.0), (81.0, 38.5), (105.0 - wide, 53.0), (100.0 - wide, 84.0), (105.0 - wide, 110 + jaw / 2),
        (82.0, 128.0 + jaw), (100.0, 134.0 + jaw),
    )  # fmt: skip
    yield _fill(_mirrored(half), skin)
    yield from _beard(face)
    for side in (-1, 1):
        yield f'<ellipse cx="{100 + side * 21}" cy="106" rx="8" ry="6" fill="#F2685E" opacity=".22"/>'
        yield from _eye(face, mood, side)
    yield _line(((99, 92), (96, 101), (101, 103)), shade, 2.6)
    if mood is Mood.GRIN:
        yield '<path d="M87 113q13 4 26 0-2 13-13 13t-13-13z" fill="#7A2E38"/>'
        yield '<path d="M89 114q11 3 22 0l-2 4H91z" fill="#FFF"/>'
    else:
        yield _line(_MOUTH[mood], "#8E3B40", 3.2)
    if face.glasses != "none":
        yield from _glasses(face)


def _eye(face: Face, mood: Mood, side: int) -> Iterator[str]:
    x = _MIDDLE + side * 15.5
    if mood is Mood.GRIN:
        yield _line(((x - 6, 90), (x, 86), (x + 6, 90)), _INK, 3)
    else:
        big = face.eyes == "big"
        if big:
            yield f'<ellipse cx="{_n(x)}" cy="88" rx="6.4" ry="7.2" fill="#FFF"/>'
        yield f'<ellipse cx="{_n(x)}" cy="88" rx="4" ry="5" fill="{_INK}"/>'
    tilt = _TILT.get(mood, 0.0)
    brow = ((x - side * 6.5, 76 + tilt), (x, 73.5), (x + side * 7.5, 76 - tilt * 0.6))
    yield _line(brow, _HAIR[face.hair_colour][1], 3.2)


def _beard(face: Face) -> Iterator[str]:
    dark = _HAIR[face.hair_colour][1]
    if face.beard in {"full", "stubble"}:
        faint = ' opacity=".3"' if face.beard == "stubble" else ""
        shape = ((100, 110), (86, 109), (72, 104), (68, 98), (70, 114), (82, 129), (100, 136 + face.jaw))
        yield _fill(_mirrored(shape), dark, faint)
    if face.beard in {"full", "moustache"}:
        yield _fill(((100, 107), (88, 109), (82, 115), (92, 114), (100, 112), (108, 114), (118, 115), (112, 109)), dark)


def _glasses(face: Face) -> Iterator[str]:
    corner = 12 if face.glasses == "round" else 4
    for x in (71.5, 103.5):
        yield (
            f'<rect x="{x}" y="77" width="25" height="24" rx="{corner}" fill="#FFF" fill-opacity=".2" '
            'stroke="#2F2A44" stroke-width="2.6"/>'
        )
    yield _line(((96.5, 87), (100, 85), (103.5, 87)), "#2F2A44", 2.6)


def _front(face: Face) -> Iterator[str]:
    if face.hair == _COVERED:
        yield _fill(_mirrored(HIJAB_FRONT), _CLOTH[face.clothes])
    if face.hair in FRONT:
        stretch = (37.5 + face.width) / 41
        shape = tuple((_MIDDLE + (x - _MIDDLE) * stretch, y) for x, y in FRONT[face.hair])
        yield _fill(shape, _HAIR[face.hair_colour][0])
        if face.hair == "long":
            yield _fill(tuple((200 - x, y) for x, y in shape), _HAIR[face.hair_colour][0])


def _mirrored(half: Points) -> Points:
    return (*half, *((200 - x, y) for x, y in reversed(half) if x != _MIDDLE))


def _fill(points: Points, colour: str, more: str = "") -> str:
    """Draw a closed soft shape through its points."""
    count = len(points)
    start = f"M{_n(points[0][0])} {_n(points[0][1])}"
    curves = "".join(_curve([points[(at + by) % count] for by in (-1, 0, 1, 2)]) for at in range(count))
    return f'<path d="{start}{curves}z" fill="{colour}"{more}/>'


def _line(points: Points, colour: str, width: float) -> str:
    """Draw an open soft line through its points."""
    last = len(points) - 1
    start = f"M{_n(points[0][0])} {_n(points[0][1])}"
    curves = "".join(_curve([points[max(0, min(last, at + by))] for by in (-1, 0, 1, 2)]) for at in range(last))
    return f'<path d="{start}{curves}" stroke="{colour}" stroke-width="{_n(width)}"/>'


def _curve(around: list[tuple[float, float]]) -> str:
    """Return one piece of a curve that passes through all points (a Catmull-Rom spline as a cubic)."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = around
    numbers = (bx + (cx - ax) / 6, by + (cy - ay) / 6, cx - (dx - bx) / 6, cy - (dy - by) / 6, cx, cy)
    return "C" + " ".join(_n(number) for number in numbers)


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
