"""Lies in the headers of a zip, and bytes torn out of it: what no library writes, and what travelling does to files."""

import struct
from collections.abc import Callable
from random import Random
from typing import Final

from game.cli.fuzzed.mutants import torn

Lie = Callable[[bytes, Random], bytes]

HEADS: Final = ((b"PK\x03\x04", 30), (b"PK\x01\x02", 46), (b"PK\x05\x06", 22))
"""How the header before an entry, its line in the list at the end, and the end itself begin, and their lengths."""

VALUES: Final = (0, 1, 8, 9, 12, 14, 93, 99, 0x7F, 0xFF, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFE, 0xFFFF_FFFF)


def _heads(made: bytes, mark: bytes) -> list[int]:
    found, at = [], made.find(mark)
    while at >= 0:
        found.append(at)
        at = made.find(mark, at + 1)
    return found


def _field(made: bytes, dice: Random) -> bytes:
    """Let a header say something else: a size, a sum, a flag, a way of packing, a place."""
    mark, length = dice.choice(HEADS)
    heads = _heads(made, mark)
    if not heads:
        return made
    form = dice.choice(("<B", "<H", "<L"))
    at = dice.choice(heads) + dice.randrange(4, length)
    value = dice.choice((*VALUES, dice.randrange(1 << 32))) & ((1 << 8 * struct.calcsize(form)) - 1)
    return made[:at] + struct.pack(form, value) + made[at + struct.calcsize(form) :]


def _both(made: bytes, dice: Random) -> bytes:
    """Let both headers of an entry tell the same lie about its flags, its packing or its sizes."""
    local, listed = _heads(made, HEADS[0][0]), _heads(made, HEADS[1][0])
    if not local or len(local) != len(listed):
        return made
    at = dice.randrange(len(local))
    offset, form = dice.choice(((6, "<H"), (8, "<H"), (14, "<L"), (18, "<L"), (22, "<L"), (26, "<H"), (28, "<H")))
    value = dice.choice((*VALUES, 50, 4_000_000, 9_000_000)) & ((1 << 8 * struct.calcsize(form)) - 1)
    torn_ = bytearray(made)
    for head in (local[at] + offset, listed[at] + offset + 2):
        torn_[head : head + struct.calcsize(form)] = struct.pack(form, value)
    return bytes(torn_)


def _overlap(made: bytes, dice: Random) -> bytes:
    """Let one entry lie where another one lies."""
    listed = _heads(made, HEADS[1][0])
    if len(listed) < 2:  # noqa: PLR2004 - it takes two
        return made
    one, other = dice.sample(listed, 2)
    torn_ = bytearray(made)
    for start, end in ((42, 46), (16, 28)):
        torn_[one + start : one + end] = torn_[other + start : other + end]
    return bytes(torn_)


def _rename(made: bytes, dice: Random) -> bytes:
    """Write any bytes over a name, in one of its two places or in both."""
    listed = _heads(made, HEADS[1][0])
    if not listed:
        return made
    at = dice.choice(listed)
    (length,) = struct.unpack_from("<H", made, at + 28)
    name = made[at + 46 : at + 46 + length]
    other = dice.randbytes(length) if dice.random() < 0.5 else name.swapcase()  # noqa: PLR2004 - by turns
    if not name or dice.random() < 0.5:  # noqa: PLR2004 - by turns
        return made[: at + 46] + other + made[at + 46 + length :]
    return made.replace(name, other)


LIES: Final[tuple[Callable[[bytes, Random], bytes], ...]] = (_field, _field, _field, _both, _both, _overlap, _rename)


def _cut(made: bytes, dice: Random) -> bytes:
    return made[: dice.randrange(len(made) + 1)]


def _around(made: bytes, dice: Random) -> bytes:
    extra = dice.choice((b"MZ", b"\x00" * 70_000, made, b"PK\x05\x06" + b"\x00" * 18, dice.randbytes(99)))
    return extra + made if dice.random() < 0.5 else made + extra  # noqa: PLR2004 - by turns


TEARS: Final[tuple[Callable[[bytes, Random], bytes], ...]] = (torn, torn, _cut, _around)
