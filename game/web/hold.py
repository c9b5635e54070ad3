"""One program for one room: a second one on the same file would know only half of what is answered there.

The lock lies beside the file, not on it: on some systems a lock of ours would keep SQLite out as well.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

BESIDE: Final = "-open"


class HeldError(OSError):
    """Another program has the room open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A room that is ours; the system lets go of it when the process ends, however it ends."""

    path: Path
    descriptor: int

    def let_go(self) -> None:
        """Let others open the room again."""
        if sys.platform == "win32":  # where an open file cannot be removed
            os.close(self.descriptor)
            self.path.unlink(missing_ok=True)
        else:
            self.path.unlink(missing_ok=True)
            os.close(self.descriptor)


def hold(room: Path) -> Hold:
    """Keep every other program out of a room."""
    path = room.with_name(room.name + BESIDE)
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        _lock(descriptor)
    except BlockingIOError as error:
        os.close(descriptor)
        raise HeldError(f"{room.stem} is open") from error
    return Hold(path=path, descriptor=descriptor)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - exists only there

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
        return
    import fcntl  # noqa: PLC0415 - exists only where this line is reached

    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
