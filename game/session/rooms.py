"""Where the files of rooms live on this computer, and how they are taken away; none stays longer than a day."""

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from game.content.home import home

SUFFIX: Final = ".room"
BESIDE: Final = ("-wal", "-shm", "-journal", "-open")
"""What SQLite and the program that has it open keep beside a file."""

LIFETIME: Final = 24 * 60 * 60
"""Seconds after its last change for which a room that nobody ended is kept."""


def rooms_folder() -> Path:
    """Return the folder of rooms."""
    return home() / "rooms"


def room_path(code: str) -> Path:
    """Return the place of a room's file."""
    return rooms_folder() / f"{code}{SUFFIX}"


def list_rooms() -> tuple[Path, ...]:
    """Return the files of all rooms, the newest first."""
    folder = rooms_folder()
    found = folder.glob(f"*{SUFFIX}") if folder.is_dir() else ()
    return tuple(sorted(found, key=lambda path: -path.stat().st_mtime))


def delete_room(path: Path) -> tuple[Path, ...]:
    """Remove a room's file and all that lies beside it; return what is gone."""
    gone = [path, *(path.with_name(path.name + ending) for ending in BESIDE)]
    return tuple(one for one in gone if _unlinked(one))


def delete_rooms() -> tuple[Path, ...]:
    """Remove every room."""
    gone = tuple(one for path in list_rooms() for one in delete_room(path))
    with suppress(OSError):
        rooms_folder().rmdir()
    return gone


def sweep(now: float | None = None) -> tuple[Path, ...]:
    """Remove rooms that nobody ended and that are older than a day; return what is gone.

    A room from the future, which a clock that was set back leaves behind, has a day from now like any other.
    """
    at = time.time() if now is None else now  # noqa: TID251 - files' times are of this clock
    for path in list_rooms():
        if seconds_left(path, at) > LIFETIME:
            _date(path, at)
    return tuple(one for path in _old(at) for one in delete_room(path))


def seconds_left(path: Path, now: float | None = None) -> float:
    """Return for how long a room is still kept."""
    at = time.time() if now is None else now  # noqa: TID251 - files' times are of this clock
    return kept_until(path, at) - at


def kept_until(path: Path, now: float | None = None) -> float:
    """Return when a room goes, in Unix time: a day after its last change, which SQLite may have put beside it."""
    at = time.time() if now is None else now  # noqa: TID251 - files' times are of this clock
    beside = (path, *(path.with_name(path.name + ending) for ending in BESIDE))
    return LIFETIME + max((each.stat().st_mtime for each in beside if each.exists()), default=at)


def _old(now: float) -> Iterator[Path]:
    for path in list_rooms():
        if seconds_left(path, now) < 0:
            yield path


def _date(path: Path, at: float) -> None:
    """Give a room and all beside it this time of their last change."""
    for each in (path, *(path.with_name(path.name + ending) for ending in BESIDE)):
        with suppress(FileNotFoundError):
            os.utime(each, (at, at))


def _unlinked(path: Path) -> bool:
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    return True
