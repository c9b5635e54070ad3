"""Journals on disk: append-only, flushed to the disk before a choice counts, repaired at the tail, never rewritten."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from game.journal.codec import (
    CodecError,
    NewerFormatError,
    decode_header,
    decode_turn,
    encode_header,
    encode_turn,
)
from game.journal.problem import JournalError
from game.model.record import Header, Record, Turn

_BINARY = getattr(os, "O_BINARY", 0)  # only Windows tells text from bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """What was cut off a torn tail: the one choice that was in flight, `lost_bytes` of it had reached the disk."""

    lost_bytes: int


class Journal:
    """An open journal; only `create` and `reopen` make one. A second window cannot open it at the same time."""

    def __init__(self, path: Path, descriptor: int, size: int) -> None:
        self.path = path
        self._descriptor: int | None = descriptor
        self._size = size

    def append(self, turn: Turn) -> None:
        """Write one turn and return when it is on the disk; a turn that does not fit leaves nothing behind."""
        if self._descriptor is None:
            raise JournalError(f"{self.path.name} is closed; open the run again to go on.", path=self.path)
        line = encode_turn(turn) + b"\n"
        try:
            _write(self._descriptor, line)
        except OSError as error:
            _cut(self._descriptor, self._size)
            raise JournalError(
                f"{self.path.name} could not be saved: {_reason(error)}. "
                "Everything before this choice is safe; make room on the disk and choose again.",
                path=self.path,
            ) from error
        self._size += len(line)

    def close(self) -> None:
        """Give the file back; closing twice is harmless."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def create(path: Path, header: Header) -> Journal:
    """Begin a journal that nobody else can read, under a name that must be free."""
    descriptor = None
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_APPEND | _BINARY, 0o600)
        _lock(descriptor, path)
        line = encode_header(header) + b"\n"
        _write(descriptor, line)
        _flush_folder(path.parent)
    except FileExistsError as error:
        raise JournalError(f"{path.name} exists already; it was left as it is.", path=path) from error
    except OSError as error:
        if descriptor is not None:
            os.close(descriptor)
            path.unlink(missing_ok=True)
        raise JournalError(
            f"{path} could not be created: {_reason(error)}. Set SINCERELY_HOME to a folder that can be written.",
            path=path,
        ) from error
    return Journal(path, descriptor, len(line))


def reopen(path: Path) -> tuple[Journal, Record, Repair | None]:
    """Open a journal to go on with it, and cut off a torn tail."""
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_APPEND | _BINARY)
    except OSError as error:
        raise _unreadable(path, error) from error
    try:
        _lock(descriptor, path)
        text = path.read_bytes()
        record, good = _parse(path, text)
        if good < len(text):
            _cut(descriptor, good)
    except OSError as error:
        os.close(descriptor)
        raise _unreadable(path, error) from error
    except JournalError:
        os.close(descriptor)
        raise
    return Journal(path, descriptor, good), record, _repair(good, text)


def read(path: Path) -> tuple[Record, Repair | None]:
    """Read a journal without touching it; the repair says what reopening would cut off."""
    try:
        text = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error
    record, good = _parse(path, text)
    return record, _repair(good, text)


def _parse(path: Path, text: bytes) -> tuple[Record, int]:
    """Read all whole lines, and return how many bytes of the file are good.

    Only the last line can be torn, by a power cut or a kill while it was written: it has no line break, or holds what
    no turn is. The same damage further up has another cause, so it is refused, and the file is left for a person.
    """
    first, *rest = text.split(b"\n")
    header = _header(path, first, whole=bool(rest))
    unended = rest.pop() if rest else b""
    turns: list[Turn] = []
    good = len(first) + 1
    for number, line in enumerate(rest, start=2):
        try:
            turns.append(decode_turn(line))
        except CodecError as error:
            if number == len(rest) + 1 and not unended:
                break
            raise JournalError(
                f"{path.name}, line {number} is damaged: {error}. Nothing was changed or deleted; "
                "put back a copy of the file, or begin a new run.",
                path=path,
                line=number,
            ) from error
        good += len(line) + 1
    return Record(header=header, turns=tuple(turns)), good


def _header(path: Path, line: bytes, *, whole: bool) -> Header:
    if not whole:
        raise JournalError(
            f"{path.name} ends before its first line does: no choice was recorded. It can be deleted.",
            path=path,
            line=1,
        )
    try:
        return decode_header(line)
    except NewerFormatError as error:
        raise JournalError(
            f"{path.name} comes from a later version of the game: {error}. Update the game to open it.",
            path=path,
            line=1,
        ) from error
    except CodecError as error:
        raise JournalError(
            f"{path.name}, line 1 is no journal's first line: {error}. Nothing was changed or deleted.",
            path=path,
            line=1,
        ) from error


def _repair(good: int, text: bytes) -> Repair | None:
    return Repair(lost_bytes=len(text) - good) if good < len(text) else None


def _write(descriptor: int, line: bytes) -> None:
    """Write all of a line and wait for the disk; systems may take a write in parts."""
    rest = memoryview(line)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
    os.fsync(descriptor)


def _cut(descriptor: int, size: int) -> None:
    os.ftruncate(descriptor, size)
    os.fsync(descriptor)


def _lock(descriptor: int, path: Path) -> None:
    """Keep a second window out, whose turns would fall between ours; the system lets go when the process ends."""
    if sys.platform == "win32":
        return  # other systems lock the whole file; here a locked region could not be read by the mirror
    import fcntl  # noqa: PLC0415  exists only where this line is reached

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise JournalError(f"{path.name} is being played in another window; go on there.", path=path) from error


def _flush_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut; Windows cannot open folders and does this by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _unreadable(path: Path, error: OSError) -> JournalError:
    if isinstance(error, FileNotFoundError):
        return JournalError(f"There is no run at {path}.", path=path)
    return JournalError(f"{path} could not be read: {_reason(error)}.", path=path)


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
