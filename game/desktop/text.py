"""Words become lines and lines become pictures: fonts by role, wrapping, fallback fonts, crisp small type."""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import pygame

from game.content.breaks import pieces
from game.content.shipped import shipped
from game.desktop.theme import Colour, Theme

_FINE_BELOW = 30  # pixels; SDL_ttf puts glyphs on whole pixels, which shows in small type: draw it twice as big
_NO_SIGN = "\uffff"  # no character, in no font
_STRONG = 700
_WEIGHTS = {
    False: {400: "nunito/Nunito-500", **{w: f"nunito/Nunito-{w}" for w in (500, 600, 700, 800, 900)}},
    True: {w: f"atkinson/AtkinsonHyperlegibleNext-{use}" for w, use in
           {400: 400, 500: 400, 600: 600, 700: 700, 800: 800, 900: 800}.items()},
}  # fmt: skip


class Face(NamedTuple):
    """One cut of one font at one size in pixels."""

    weight: int
    pixels: int
    tracking: int
    readable: bool


def _fonts() -> Path:
    return shipped("assets") / "fonts"


@lru_cache(maxsize=96)
def _font(weight: int, pixels: int, readable: bool) -> pygame.font.Font:  # noqa: FBT001 - a cache key
    path = _fonts() / f"{_WEIGHTS[readable][weight]}.ttf"
    return pygame.font.Font(str(path) if path.is_file() else None, pixels)


@lru_cache(maxsize=32)
def _wide_font(pixels: int, strong: bool = False) -> pygame.font.Font | None:  # noqa: FBT001, FBT002 - a cache key
    """Return the font for the signs that the first one lacks, if the game carries one; two weights serve all."""
    path = _fonts() / "noto-sans-sc" / f"NotoSansSC-{_STRONG if strong else 500}.ttf"
    return pygame.font.Font(str(path), pixels) if path.is_file() else None


@lru_cache(maxsize=4096)
def _lacks(sign: str, weight: int, readable: bool) -> bool:  # noqa: FBT001 - a cache key
    return not has_sign(_font(weight, 20, readable), sign)


def has_sign(font: pygame.font.Font, sign: str) -> bool:
    """Tell whether a font has a sign of its own; for one that it lacks it says nothing and draws a box."""
    if font.metrics(sign) != font.metrics(_NO_SIGN):
        return True
    drawn, box = (font.render(each, False, "black", "white") for each in (sign, _NO_SIGN))  # noqa: FBT003 - pygame's
    return pygame.image.tobytes(drawn, "RGB") != pygame.image.tobytes(box, "RGB")


def _runs(text: str, face: Face) -> list[tuple[str, bool]]:
    """Split words where the font has to change: (words, needs the fallback font)."""
    if text.isascii():
        return [(text, False)]
    runs: list[tuple[str, bool]] = []
    for sign in text:
        wide = _lacks(sign, face.weight, face.readable)
        if runs and runs[-1][1] is wide:
            runs[-1] = (runs[-1][0] + sign, wide)
        else:
            runs.append((sign, wide))
    return runs


def _drawn_at(pixels: int) -> int:
    return 2 if pixels < _FINE_BELOW else 1


@lru_cache(maxsize=8192)
def width(text: str, face: Face) -> float:
    """Return how many pixels these words take on one line."""
    times = _drawn_at(face.pixels)
    total = 0
    for words, wide in _runs(text, face):
        font = (_wide_font(face.pixels * times, face.weight >= _STRONG) if wide else None) or _font(
            face.weight, face.pixels * times, face.readable
        )
        total += font.size(words)[0]
    return total / times + face.tracking * len(text)


@lru_cache(maxsize=2048)
def wrap(text: str, face: Face, room: float) -> tuple[str, ...]:
    """Return the lines of a text in so many pixels; line breaks in the text stay."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for piece in pieces(paragraph.strip()):
            if line and width((line + piece).rstrip(), face) > room:
                lines.append(line.rstrip())
                line = piece
            else:
                line += piece
        lines.append(line.rstrip())
    return tuple(lines)


def picture(text: str, face: Face, colour: Colour) -> pygame.Surface:
    """Draw one line of words."""
    times = _drawn_at(face.pixels)
    plain = face._replace(pixels=face.pixels * times, tracking=face.tracking * times)
    parts = [(sign, wide) for words, wide in _runs(text, face) for sign in (words if face.tracking else [words])]
    drawn = []
    for words, wide in parts:
        font = (_wide_font(plain.pixels, plain.weight >= _STRONG) if wide else None) or _font(
            plain.weight, plain.pixels, plain.readable
        )
        drawn.append(font.render(words, True, colour[:3]))  # noqa: FBT003 - pygame's own signature
    if len(drawn) == 1:
        whole = drawn[0]
    else:
        tall = max(part.get_height() for part in drawn)
        whole = pygame.Surface((sum(part.get_width() + plain.tracking for part in drawn), tall), pygame.SRCALPHA)
        whole.fill((*colour[:3], 0))
        left = 0
        for part in drawn:
            whole.blit(part, (left, (tall - part.get_height()) // 2), special_flags=pygame.BLEND_RGBA_MAX)
            left += part.get_width() + plain.tracking
    if times > 1:
        small = (max(1, round(whole.get_width() / times)), max(1, round(whole.get_height() / times)))
        whole = pygame.transform.smoothscale(whole.convert_alpha() if pygame.display.get_init() else whole, small)
    if colour[3] < 255:  # noqa: PLR2004 - fully opaque
        whole.set_alpha(colour[3])
    return whole


class Typesetter:
    """Sets words by role at one scale; `enlarge` is the player's text size (1.0 to 2.0)."""

    def __init__(self, theme: Theme, *, scale: float, enlarge: float, readable: bool) -> None:
        self._theme = theme
        self._scale = scale
        self._enlarge = enlarge
        self._readable = readable

    def _grown(self, role: str) -> float:
        # A heading that doubles with the text pushes the text off the screen; half the growth keeps the order of sizes.
        return 1 + (self._enlarge - 1) * (0.4 if self._theme.roles[role].heading else 1)

    def face(self, role: str) -> Face:
        """Return the font of a role in pixels."""
        how = self._theme.roles[role]
        pixels = max(8, round(how.size * self._grown(role) * self._scale))
        return Face(how.weight, pixels, round(how.tracking * self._scale), self._readable)

    def line(self, role: str) -> float:
        """Return the height of one line in logical units."""
        return self._theme.roles[role].line * self._grown(role)

    def width(self, text: str, role: str) -> float:
        """Return the width of one line in logical units."""
        return width(text, self.face(role)) / self._scale

    def wrap(self, text: str, role: str, room: float) -> tuple[str, ...]:
        """Return the lines of a text in so many logical units (half a unit of mercy for rounding)."""
        return wrap(text, self.face(role), round((room + 0.5) * self._scale, 1))


@lru_cache(maxsize=256)
def height(face: Face) -> int:
    """Return how many pixels a drawn line is high, accents and descenders included."""
    times = _drawn_at(face.pixels)
    return max(1, round(_font(face.weight, face.pixels * times, face.readable).get_height() / times))


def forget_fonts() -> None:
    """Drop all open fonts: they do not outlive the font module that opened them."""
    _font.cache_clear()
    _wide_font.cache_clear()
