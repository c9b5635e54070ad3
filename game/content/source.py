"""Where a pack's files lie: one door to a folder and to a zip, so that both are read by the same code."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from game.content.limits import MAX_FILE_BYTES
from game.content.problem import Problem, problem
from game.content.zipped import ZIP, Zipped, examine
from game.model.where import Where

_FIRST: Final = 65_536

ASIDE: Final = frozenset({"locale", "golden", "schema", "assets"})
"""Folders of a pack whose files belong to other readers."""


class Source(Protocol):
    """What a reader of packs asks for; names are paths inside the pack, with slashes."""

    def names(self, under: str = "") -> list[str]:
        """List the files at the top and one folder below, or those of one of the folders that others read."""
        ...

    def read(self, name: str, most: int = MAX_FILE_BYTES) -> bytes | Problem:
        """Read a file as far as one byte more than allowed, or say why not."""
        ...


def open_source(path: Path) -> "Source | tuple[Problem, ...]":
    """Open a pack's folder or zip; of a zip with anything odd in it nothing is read."""
    if not is_zip(path):
        return FolderSource(root=path)
    found = examine(path)
    return found if isinstance(found, tuple) else ZipSource(zipped=found)


def is_zip(path: Path) -> bool:
    """Tell whether a path means a zip; a folder may be called what it likes."""
    return path.suffix.lower() == ZIP and not path.is_dir()


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderSource:
    """A pack in a folder."""

    root: Path

    def names(self, under: str = "") -> list[str]:
        """Pass over hidden files, and where nothing is named over the folders of other readers."""
        start = self.root / under
        if under and not start.is_dir():
            return []
        return sorted(path.relative_to(self.root).as_posix() for path in self._walk(start, aside=not under))

    def _walk(self, start: Path, *, aside: bool) -> Iterator[Path]:
        for path in start.iterdir():
            if path.name.startswith("."):
                continue
            if not path.is_dir():
                yield path
            elif not aside or path.name not in ASIDE:
                yield from (one for one in path.iterdir() if not one.name.startswith(".") and not one.is_dir())

    def read(self, name: str, most: int = MAX_FILE_BYTES) -> bytes | Problem:
        """Refuse a link that leads out of the pack; a teacher's whole disk is no part of it."""
        path = self.root / name
        try:
            inside = path.resolve().is_relative_to(self.root.resolve())
        except (OSError, RuntimeError):  # links that lead in a circle
            inside = False
        if not inside:
            return refused(name, "this file is a link to a place outside the pack", "copy it instead")
        return read_bytes(path, name, most)


@dataclass(frozen=True, slots=True, kw_only=True)
class ZipSource:
    """A pack in a zip that was examined; it is read in memory, and nothing of it is ever written to a disk."""

    zipped: Zipped

    def names(self, under: str = "") -> list[str]:
        """List what the same folder, unpacked, would list."""
        depth = under.count("/") + 1 if under else 0
        found: list[str] = []
        for name in self.zipped.names:
            parts = name.split("/")
            if any(part.startswith(".") for part in parts) or (under and not name.startswith(f"{under}/")):
                continue
            deep = len(parts) - 1 - depth
            if deep == 0 or (deep == 1 and (under or parts[0] not in ASIDE)):
                found.append(name)
        return sorted(found)

    def read(self, name: str, most: int = MAX_FILE_BYTES) -> bytes | Problem:
        """Unpack one file in memory, as far as is allowed."""
        return self.zipped.read(name, most)


def read_bytes(path: Path, name: str, most: int = MAX_FILE_BYTES) -> bytes | Problem:
    """Read one file as far as the limit, or say why not; a pipe or a device is not a file."""
    try:
        if not path.is_file():
            return refused(name, "this is not an ordinary file", "")
        with path.open("rb") as stream:
            # a read sets aside as many bytes as it is asked for, and most files are small
            content = stream.read(_FIRST)
            return (content + (stream.read(most) if len(content) == _FIRST else b""))[: most + 1]
    except OSError as error:
        return unreadable(name, error)


def unreadable(name: str, error: OSError) -> Problem:
    """Say that the system refuses a file."""
    return refused(name, f"this cannot be read: {error.strerror or 'the system refuses'}", "check its permissions")


def refused(name: str, message: str, hint: str) -> Problem:
    """Say why a file is not read."""
    return problem("E101", Where(file=name, line=1, column=1), message, hint=hint)
