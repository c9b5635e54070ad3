"""Why a run cannot be kept, read or found: one plain sentence for a person."""

from pathlib import Path


class JournalError(Exception):
    """A journal could not be written or read; its text says what, where and what to do.

    `path` is the file, `line` (from 1) the place in it, or None where the whole file is meant.
    """

    def __init__(self, message: str, *, path: Path | None = None, line: int | None = None) -> None:
        super().__init__(message)
        self.path = path
        self.line = line
