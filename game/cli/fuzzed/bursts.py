"""Small zips of large packs: each takes something to where it was seen to cost seconds or hundreds of megabytes."""

import struct
import zlib
from collections.abc import Callable
from random import Random
from typing import Final

from game.cli.fuzzed.mutants import Files

Burst = Callable[[Files, Random], Files]

LEVEL: Final = b"format: 1\nlevel: {id: x%d, title: X, rule: X.}\nevents:\n"
COUNTS: Final = (3, 30, 480)
SIDE: Final = 2_048


def _levels(files: Files, dice: Random, events: bytes, most: int) -> Files:
    """Add many levels that all say the same."""
    made = LEVEL + events * dice.choice((10, most))
    return files | {f"levels/x{at}.yaml": made % at for at in range(dice.choice(COUNTS))}


def _mistakes(files: Files, dice: Random) -> Files:
    """Let every level have more mistakes than anybody reads."""
    return _levels(files, dice, b"  - {b: 1, ix: e, txet: a}\n", 2_400)


def _lists(files: Files, dice: Random) -> Files:
    """Let every level be a list of nothing."""
    return _levels(files, dice, b"  - [[], []]\n", 5_000)


def _events(files: Files, dice: Random) -> Files:
    """Let every level be sound and long."""
    events = b"".join(b"  - {id: e%d, text: Some words number %d here.}\n" % (at, at) for at in range(1_000))
    return files | {f"levels/x{at}.yaml": LEVEL % at + events for at in range(dice.choice((3, 480)))}


def _warnings(files: Files, dice: Random) -> Files:
    """Let every line be one that is warned of."""
    return _levels(files, dice, b"  - text: a #b\n", 2_000)


def _names(files: Files, dice: Random) -> Files:
    """Let every event lead to one that is not there, whose name is near to many."""
    events = b"".join(b"  - {id: a%d, text: a, goto: b%d}\n" % (at, at) for at in range(1_000))
    return files | {f"levels/x{at}.yaml": LEVEL % at + events for at in range(dice.choice(COUNTS))}


def _translation(files: Files, dice: Random) -> Files:
    """Let a translation be long: of lines that are none, of empty quotes, of texts without end."""
    piece = dice.choice(
        (
            b"x\n\n",
            b'""\n',
            b'msgid "a"\nmsgstr "{n}"\n\n',
            b"#: a\n",
            b'msgid "a"\nmsgstr "aaaa"\n' + b'"aaaaaaaaaaaaaaaaaaaa"\n' * 4_000 + b"\n",
            b'msgctxt "a"\nmsgid "a"\n\n',
        )
    )
    if dice.random() < 0.2:  # noqa: PLR2004 - one in five is one line
        return files | {
            "locale/de.po": b'msgid "' + dice.choice((b"a", b"{n}", b"\\n")) * 2_000_000 + b'"\nmsgstr "b"\n'
        }
    head = b'msgid ""\nmsgstr ""\n' if dice.random() < 0.5 else b""  # noqa: PLR2004 - by turns
    return files | {"locale/de.po": head + piece * dice.choice((100, 7_000_000 // len(piece)))}


def _pictures(files: Files, dice: Random) -> Files:
    """Bring many large pictures of one colour."""
    picture = flat(dice.choice((8, SIDE)), SIDE)
    names = [f"assets/faces/x{at}.png" for at in range(dice.choice((3, 90)))]
    return _listed(files, names) | dict.fromkeys(names, picture)


def _sounds(files: Files, dice: Random) -> Files:
    """Bring a sound of nothing but heads of pages."""
    name = dice.choice(("assets/sounds/confirm.ogg", "assets/sounds/card.ogg"))
    page = b"OggS" + bytes(22) + b"\x00"
    return _listed(files, [name]) | {name: page * dice.choice((3, 900_000 // len(page)))}


def _listed(files: Files, names: list[str]) -> Files:
    """List pictures and sounds in the head of the pack, and give each picture its person."""
    people = b"".join(
        b"  - {id: %s, name: X, role: x}\n" % name.removeprefix("assets/faces/").removesuffix(".png").encode()
        for name in names
        if name.startswith("assets/faces/")
    )
    head = files.get("pack.yaml", b"").replace(
        b"  licence:", b"  overrides: [%s]\n  licence:" % ", ".join(names).encode(), 1
    )
    more = {"people.yaml": b"format: 1\npeople:\n" + people} if people else {}
    return files | {"pack.yaml": head} | more


def _long(files: Files, dice: Random) -> Files:
    """Let one file be long and pack to nothing, or be many files that do."""
    size, many = dice.choice(((99_000, 300), (99_000, 900), (900_000, 1), (9_000_000, 1)))
    pattern = dice.choice(("levels/x{}.yaml", "notes{}.md", "golden/x{}.txt", "locale/d{}.po"))
    return files | {pattern.format(at): dice.choice((b"a", b"\n", b"- a\n", b"[")) * (size // 4) for at in range(many)}


def flat(width: int, height: int) -> bytes:
    """Paint a picture of one colour: large to look at, and nothing on a disk."""
    head = struct.pack(">LLBBBBB", width, height, 8, 6, 0, 0, 0)
    pixels = zlib.compress(bytes((1 + 4 * width) * height), 9)
    parts = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    framed = (struct.pack(">L", len(data)) + name + data + _sum(name + data) for name, data in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


def _sum(data: bytes) -> bytes:
    return struct.pack(">L", zlib.crc32(data))


BURSTS: Final[tuple[Burst, ...]] = (
    _mistakes, _lists, _events, _warnings, _names, _translation, _translation, _pictures, _sounds, _long, _long,
)  # fmt: skip
