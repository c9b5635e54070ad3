"""PNG pictures: small enough, whole, and of the plain kind."""

import struct
import zlib
from typing import Final

MAX_BYTES: Final = 2_000_000
MAX_SIDE: Final = 2_048
_START: Final = 24
"""So many bytes of a picture tell its size."""

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_CHANNELS: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS: Final = {0: {1, 2, 4, 8}, 2: {8}, 3: {1, 2, 4, 8}, 4: {8}, 6: {8}}
_CRITICAL: Final = {b"IHDR", b"PLTE", b"IDAT", b"IEND"}
_FRAME: Final = 12
_HEAD: Final = 13


class WrongError(Exception):
    """What is wrong with a picture or a sound, as a part of a sentence."""


def examine_png(content: bytes) -> None:
    """Raise what is wrong with a picture; every size is known before anything is unpacked."""
    if not content.startswith(_SIGNATURE):
        raise WrongError("it is no PNG picture, whatever its name says")
    chunks = _chunks(content[len(_SIGNATURE) :])
    if not chunks or chunks[0][0] != b"IHDR" or len(chunks[0][1]) != _HEAD or chunks[-1][0] != b"IEND":
        raise WrongError("it is damaged")
    width, height, depth, colour, packing, _, interlace = struct.unpack(">LLBBBBB", chunks[0][1])
    if not (0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE):
        raise WrongError(f"it has {width} x {height} pixels; at most {MAX_SIDE} x {MAX_SIDE} are allowed")
    if packing or interlace or depth not in _DEPTHS.get(colour, ()):
        raise WrongError("it is of a rare kind; save it as an ordinary PNG with 8 bits, not interlaced")
    names = [name for name, _ in chunks]
    if names.count(b"IHDR") > 1 or (colour == 3) != (b"PLTE" in names):  # noqa: PLR2004 - PNG's number for a palette
        raise WrongError("it is damaged")
    row = (width * depth * _CHANNELS[colour] + 7) // 8 + 1
    _unpack(b"".join(data for name, data in chunks if name == b"IDAT"), row * height)


def area(content: bytes) -> int:
    """Return how many pixels a picture says it has; none if it is no picture."""
    if not content.startswith(_SIGNATURE) or len(content) < _START:
        return 0
    width, height = struct.unpack_from(">LL", content, 16)
    return int(width * height)


def _chunks(rest: bytes) -> list[tuple[bytes, bytes]]:
    """Split a picture into its parts, each of which carries a sum to check it by."""
    found: list[tuple[bytes, bytes]] = []
    while rest:
        if len(rest) < _FRAME:
            raise WrongError("it is damaged")
        (length,), name = struct.unpack(">L", rest[:4]), rest[4:8]
        data = rest[8 : 8 + length]
        check = rest[8 + length : _FRAME + length]
        if len(data) != length or check != struct.pack(">L", zlib.crc32(name + data)):
            raise WrongError("it is damaged")
        if name[:1].isupper() and name not in _CRITICAL:
            raise WrongError("it has parts that no plain picture has")
        found.append((name, data))
        rest = rest[_FRAME + length :]
        if name == b"IEND":
            break
    return found


def _unpack(packed: bytes, size: int) -> None:
    """Unpack the pixels as far as the size that was announced, and no further."""
    reader = zlib.decompressobj()
    try:
        pixels = reader.decompress(packed, size + 1)
    except zlib.error as error:
        raise WrongError("it is damaged") from error
    if len(pixels) != size:
        raise WrongError("it does not hold as many pixels as it says")
