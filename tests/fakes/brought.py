"""Pictures and sounds as packs bring them: small sound ones, and ways to spoil them."""

import io
import struct
import wave
import zlib
from pathlib import Path

from game.content.shipped import shipped

RED = (200, 30, 40)


def chunk(name: bytes, data: bytes) -> bytes:
    """Write one part of a PNG."""
    return struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data))


def png(width: int = 8, height: int = 6, *, rows: int | None = None, interlace: int = 0, more: bytes = b"") -> bytes:
    """Write a red picture; `rows` are how many there really are."""
    head = struct.pack(">LLBBBBB", width, height, 8, 2, 0, 0, interlace)
    row = b"\x00" + bytes(RED) * min(width, 4_000)
    pixels = zlib.compress(row * (height if rows is None else rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + more + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def svg(inside: str = '<path d="M0 0h256v256H0z"/>', head: str = "") -> bytes:
    """Write an icon."""
    top = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" fill="currentColor">'
    return f"{head}{top}{inside}</svg>".encode()


def wav(seconds: float = 0.1, rate: int = 8_000) -> bytes:
    """Write silence."""
    made = io.BytesIO()
    with wave.open(made, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(rate)
        sound.writeframes(b"\x80" * int(seconds * rate))
    return made.getvalue()


def ogg() -> bytes:
    """Take one of the game's own sounds."""
    return min((shipped("assets") / "sounds" / "cues").glob("*.ogg")).read_bytes()


def bring(root: Path, files: dict[str, bytes]) -> Path:
    """Let the tiny pack bring files."""
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    pack = root / "pack.yaml"
    text = pack.read_text(encoding="utf-8")
    pack.write_text(text.replace("licence:", f"overrides: [{', '.join(files)}]\n  licence:"), encoding="utf-8")
    return root
