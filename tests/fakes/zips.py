"""Zips made on purpose: sound ones, and those that a hostile or a careless hand makes."""

import io
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from fakes.mistakes import TINY

LINK, PIPE = 0o120777 << 16, 0o010644 << 16
WHOLE = {path.relative_to(TINY).as_posix(): path.read_bytes() for path in sorted(TINY.rglob("*.yaml"))}


def zipped(files: Mapping[str, bytes], *, how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Zip files under exactly these names."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as archive:
        for name, content in files.items():
            archive.writestr(named(name), content, how)
    return made.getvalue()


def named(name: str, *, attributes: int = 0) -> zipfile.ZipInfo:
    """Return an entry whose name the library has not put right."""
    entry = zipfile.ZipInfo("x")
    entry.filename = entry.orig_filename = name
    entry.external_attr = attributes
    return entry


def sound(prefix: str = "") -> bytes:
    """Zip the tiny pack."""
    return zipped({prefix + name: content for name, content in WHOLE.items()})


def with_entry(name: str, content: bytes = b"format: 1\n", *, attributes: int = 0) -> bytes:
    """Zip the tiny pack and one entry more."""
    return added(sound(), name, content, attributes=attributes)


def added(zip_: bytes, name: str, content: bytes, *, attributes: int = 0) -> bytes:
    """Put one entry more into a zip."""
    made = io.BytesIO()
    made.write(zip_)
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(named(name, attributes=attributes), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def with_extra(extra: bytes, entries: int) -> bytes:
    """Zip entries that all have the same extra field."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for at in range(entries):
            entry = named(f"n{at}.md")
            entry.extra = extra
            archive.writestr(entry, b"")
    return made.getvalue()


def patched(content: bytes, name: str, change: Callable[[bytearray, int, int], None]) -> bytes:
    """Change the two headers of an entry: the one before its bytes, and the one in the list at the end."""
    made = bytearray(content)
    wanted = name.encode()
    local = made.index(b"PK\x03\x04", made.index(wanted) - 30)
    listed = made.rindex(wanted) - 46
    change(made, local, listed)
    return bytes(made)


def encrypted(content: bytes, name: str) -> bytes:
    """Say of an entry that it has a password."""

    def change(made: bytearray, local: int, listed: int) -> None:
        made[local + 6] |= 1
        made[listed + 8] |= 1

    return patched(content, name, change)


def claiming(content: bytes, name: str, size: int) -> bytes:
    """Say of an entry that it unpacks to so many bytes, whatever it really does."""

    def change(made: bytearray, local: int, listed: int) -> None:
        struct.pack_into("<L", made, local + 22, size)
        struct.pack_into("<L", made, listed + 24, size)

    return patched(content, name, change)


def overlapping(content: bytes, name: str, other: str) -> bytes:
    """Let an entry point to the bytes of another one."""
    made = bytearray(content)
    at = made.rindex(name.encode()) - 46
    target = made.rindex(other.encode()) - 46
    made[at + 42 : at + 46] = made[target + 42 : target + 46]
    made[at + 16 : at + 28] = made[target + 16 : target + 28]
    return bytes(made)


def bomb(size: int) -> bytes:
    """Zip the tiny pack with a level that bursts."""
    return with_entry("levels/bomb.yaml", b"a" * size)


def damaged(content: bytes, name: str) -> bytes:
    """Turn over some bits of an entry's packed bytes."""
    made = bytearray(content)
    at = made.index(name.encode()) + len(name) + 8
    made[at] ^= 0xFF
    return bytes(made)


def written(folder: Path, content: bytes, name: str = "tiny.zip") -> Path:
    """Put a zip on the disk."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path
