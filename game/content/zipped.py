"""A pack in a zip, believed in nothing: everything that it says of itself is examined before anything is unpacked."""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from game.content.characters import harmless
from game.content.limits import MAX_FILE_BYTES, MAX_PROBLEMS
from game.content.problem import Problem, problem
from game.content.zip_names import clashes, fault, is_archive
from game.model.where import Where

ZIP: Final = ".zip"
MAX_ZIP_BYTES: Final = 48_000_000
"""The zip itself; a pack has at most 32 MB of text, which packs small, and a few pictures and sounds."""

MAX_ENTRIES: Final = 1_000
MAX_LIST: Final = 1_000_000
"""Bytes of all names, comments and extra fields together; they are read before an entry can be looked at."""

MAX_UNPACKED: Final = 64_000_000
MAX_RATIO: Final = 100
"""Text packs to a tenth of its size; what packs to less than a hundredth is made to burst."""

SMALL: Final = 100_000
"""Below so many bytes no ratio matters."""

LOCAL: Final = b"PK\x03\x04"
_LISTED: Final = b"PK\x01\x02"
_LENGTHS: Final = struct.Struct("<HHH")
_TO_LENGTHS: Final = 28
_HEADER: Final = 30
_ENCRYPTED: Final = 0x1 | 0x40 | 0x2000
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_DAMAGED: Final = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError, KeyError,
    OSError,
)  # fmt: skip
_REST: Final = frozenset({"__MACOSX"})
"""What one kind of computer adds to every zip that it makes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Zipped:
    """A zip that holds nothing odd; `top` is the one folder in which some computers put everything."""

    archive: zipfile.ZipFile
    top: str
    names: tuple[str, ...]

    def read(self, name: str, most: int = MAX_FILE_BYTES) -> bytes | Problem:
        """Unpack one file in memory, never further than one byte beyond what is allowed."""
        try:
            with self.archive.open(self.top + name) as stream:
                content = stream.read(most + 1)
        except _DAMAGED:
            return _problem("E120", name, "this file of the zip is damaged", "zip the pack again")
        if content.startswith(LOCAL):
            return _problem("E125", name, "this is a zip inside the zip", "leave it out")
        return content


def examine(path: Path) -> Zipped | tuple[Problem, ...]:
    """Read a zip into memory and look at all its entries; return what is wrong if anything is."""
    try:
        if not path.is_file():
            return (_problem("E101", ".", "this is not an ordinary file", ""),)
        with path.open("rb") as stream:
            content = stream.read(MAX_ZIP_BYTES + 1)
    except OSError as error:
        message = f"this cannot be read: {error.strerror or 'the system refuses'}"
        return (_problem("E101", ".", message, "check its permissions"),)
    return examine_bytes(content)


def examine_bytes(content: bytes) -> Zipped | tuple[Problem, ...]:
    """Look at a zip that is in memory, where nobody can change it any more."""
    if at_once := _refused_at_once(content):
        return (at_once,)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        entries = archive.infolist()
    except _DAMAGED:
        return (_problem("E120", ".", "the zip is damaged", "zip the pack again"),)
    wrong = list(islice(_oddities(entries), MAX_PROBLEMS))
    if wrong:
        return tuple(wrong)
    files = [one.filename for one in entries if not one.is_dir() and one.filename.split("/")[0] not in _REST]
    top = _top(files)
    return Zipped(archive=archive, top=top, names=tuple(name.removeprefix(top) for name in files))


def _refused_at_once(content: bytes) -> Problem | None:
    """Look at what costs nothing to see, before any library reads the list of entries."""
    if len(content) > MAX_ZIP_BYTES:
        return _problem("E126", ".", f"the zip has more than {MAX_ZIP_BYTES:,} bytes", "is this the zip of a pack?")
    if not content.startswith(LOCAL):
        return _problem("E120", ".", "this is no zip, or something stands before it", "zip the pack again")
    if content.count(_LISTED) > MAX_ENTRIES:
        return _problem("E126", ".", f"the zip has more than {MAX_ENTRIES:,} entries", "")
    if sum(_told_of(content)) > MAX_LIST:
        return _problem("E126", ".", f"the list of the zip's entries has more than {MAX_LIST:,} bytes", "")
    return None


def _told_of(content: bytes) -> Iterator[int]:
    """Yield how many bytes each line of the list announces for its name, its extra fields and its comment."""
    at = content.find(_LISTED)
    while 0 <= at <= len(content) - _LENGTHS.size - _TO_LENGTHS:
        yield sum(_LENGTHS.unpack_from(content, at + _TO_LENGTHS))
        at = content.find(_LISTED, at + 1)


def _top(files: Sequence[str]) -> str:
    """Find the one folder that holds the whole pack, if pack.yaml does not lie at the top."""
    first = {name.split("/")[0] for name in files}
    if "pack.yaml" not in files and len(first) == 1 and f"{next(iter(first))}/pack.yaml" in files:
        return f"{next(iter(first))}/"
    return ""


def _oddities(entries: Sequence[zipfile.ZipInfo]) -> Iterator[Problem]:
    """Yield everything for which a zip is not opened."""
    if len(entries) > MAX_ENTRIES:
        yield _problem("E126", ".", f"the zip has more than {MAX_ENTRIES:,} entries", "")
        return
    for entry in entries:
        yield from _odd(entry)
    names = (entry.orig_filename for entry in entries)
    for name, earlier in clashes(name for name in names if not fault(name)):
        message = f"on some computers this is the same name as '{harmless(earlier)}'"
        yield _problem("E123", name, message, "give one of them another name")
    if sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        yield _problem("E126", ".", f"unpacked, the zip has more than {MAX_UNPACKED:,} bytes", "")
    yield from _overlapping(entries)


def _odd(entry: zipfile.ZipInfo) -> Iterator[Problem]:
    name = entry.orig_filename
    wrong = fault(name)
    if wrong:
        yield _problem("E121", name, f"this name is not allowed: {wrong}", "rename the file and zip the pack again")
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR} or (kind == stat.S_IFDIR and not entry.is_dir()):
        what = "a link" if kind == stat.S_IFLNK else "no ordinary file"
        yield _problem("E122", name, f"this entry is {what}", "put a copy of the file into the zip")
    if entry.flag_bits & _ENCRYPTED:
        yield _problem("E124", name, "this entry is encrypted", "zip the pack without a password")
    elif entry.compress_type not in _METHODS:
        message = "this entry is packed in a way that is not read"
        yield _problem("E124", name, message, "use the ordinary way (deflate)")
    if is_archive(name):
        yield _problem("E125", name, "an archive inside the zip is not opened", "leave it out")
    if entry.file_size > SMALL and entry.file_size > MAX_RATIO * max(1, entry.compress_size):
        message = f"this entry says that it unpacks to {entry.file_size:,} bytes, more than {MAX_RATIO} times its size"
        yield _problem("E126", name, message, "")
    elif entry.file_size > MAX_FILE_BYTES:
        yield _problem("E126", name, f"this entry has more than {MAX_FILE_BYTES:,} bytes", "")


def _overlapping(entries: Sequence[zipfile.ZipInfo]) -> Iterator[Problem]:
    """Refuse entries that share their bytes: so few bytes burst into many without any odd ratio."""
    end, before = 0, ""
    for entry in sorted(entries, key=lambda one: one.header_offset):
        if entry.header_offset < end:
            message = f"this entry lies on top of '{harmless(before)}'"
            yield _problem("E126", entry.orig_filename, message, "zip the pack again")
        end = entry.header_offset + _HEADER + entry.compress_size
        before = entry.orig_filename


def _problem(code: str, name: str, message: str, hint: str) -> Problem:
    shown = harmless(name)[:MAX_PROBLEMS] or "."
    return problem(code, Where(file=shown, line=1, column=1), message, hint=hint)
