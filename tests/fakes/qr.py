"""Reads a QR code from a picture, by ISO/IEC 18004: small ones without a fault, as they stand on a screen."""

import io
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PIL import Image

Modules = Sequence[Sequence[bool]]

LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_MASKS: Final[tuple[Callable[[int, int], bool], ...]] = (
    lambda y, x: (y + x) % 2 == 0,
    lambda y, _: y % 2 == 0,
    lambda _, x: x % 3 == 0,
    lambda y, x: (y + x) % 3 == 0,
    lambda y, x: (y // 2 + x // 3) % 2 == 0,
    lambda y, x: y * x % 2 + y * x % 3 == 0,
    lambda y, x: (y * x % 2 + y * x % 3) % 2 == 0,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2 == 0,
)
_FORMAT_MASK, _FORMAT_AT = 0x5412, ((8, 0), (8, 1), (8, 2), (8, 3), (8, 4))
_SMALLEST, _LARGEST = 21, 25
"""Versions 1 and 2, whose codewords are one block."""


def read_qr(png: bytes) -> str:
    """Return what the code on a picture says."""
    modules = _modules(Image.open(io.BytesIO(png)).convert("L"))
    size = len(modules)
    assert _SMALLEST <= size <= _LARGEST, f"{size} modules are not read here"
    five = 0
    for y, x in _FORMAT_AT:
        five = five * 2 + modules[y][x]
    mask = _MASKS[(five ^ (_FORMAT_MASK >> 10)) & 7]
    bits = "".join("01"[modules[y][x] ^ mask(y, x)] for y, x in _way(size))
    return _text(bits)


def _modules(picture: Image.Image) -> Modules:
    """Find the code's dark square, and the width of a module by the finder in its corner, which is seven of them."""
    dark = picture.point([255 * (level < 128) for level in range(256)])
    box = dark.getbbox()
    assert box is not None, "there is nothing dark"
    dark = dark.crop(box)
    run = next(x for x in range(dark.width) if not dark.getpixel((x, 2)))
    size = round(dark.width / (run / 7))
    step = dark.width / size
    return [
        [bool(dark.getpixel((int((x + 0.5) * step), int((y + 0.5) * step)))) for x in range(size)] for y in range(size)
    ]


def _way(size: int) -> Iterator[tuple[int, int]]:
    """Walk the data's places: two columns at a time from the right, up and down, around what is not data."""
    columns = [*range(size - 1, 6, -2), 5, 3, 1]
    for turn, right in enumerate(columns):
        rows = range(size) if turn % 2 else range(size - 1, -1, -1)
        for y in rows:
            for x in (right, right - 1):
                if not _is_fixed(size, y, x):
                    yield y, x


def _is_fixed(size: int, y: int, x: int) -> bool:
    finder = (y < 9 and x < 9) or (y < 9 and x >= size - 8) or (y >= size - 8 and x < 9)
    aligned = size > _SMALLEST and abs(y - (size - 7)) < 3 and abs(x - (size - 7)) < 3
    return finder or aligned or 6 in (y, x)


def _text(bits: str) -> str:
    mode, bits = bits[:4], bits[4:]
    if mode == "0100":
        length, bits = int(bits[:8], 2), bits[8:]
        return bytes(int(bits[8 * at : 8 * at + 8], 2) for at in range(length)).decode()
    assert mode == "0010", f"mode {mode} is not read here"
    length, bits = int(bits[:9], 2), bits[9:]
    said = ""
    while len(said) < length - 1:
        pair, bits = int(bits[:11], 2), bits[11:]
        said += LETTERS[pair // 45] + LETTERS[pair % 45]
    return said + (LETTERS[int(bits[:6], 2)] if len(said) < length else "")
