"""The files of a pack folder: what is there, what may be read, and what is not ours."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from game.content.kinds import KINDS, Kind, kind_of_file
from game.content.limits import MAX_FILES, MAX_PACK_BYTES, MAX_SIGNS
from game.content.problem import Problem, problem
from game.content.source import Source, open_source, read_bytes, unreadable
from game.content.strangers import LIKE, Stranger, misplaced, stranger, told
from game.model.where import Where

__all__ = ["Folder", "Raw", "read_bytes", "read_folder", "read_source"]

COVER: Final = "pack.yaml"
SIGNS: Final = b"\n,:[{"
DASH: Final = b"- "
"""Before every entry of a file stands a dash or one of the signs; counting them costs nothing."""


@dataclass(slots=True, kw_only=True)
class Raw:
    """One file of the pack, as bytes."""

    name: str
    kind: Kind
    content: bytes


@dataclass(slots=True, kw_only=True)
class Folder:
    """What a pack holds; `unread` are files of a known kind that could not be read."""

    source: Source | None = None
    files: list[Raw] = field(default_factory=list)
    unread: list[Kind] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_folder(root: Path) -> Folder:
    """Read every file of a pack, a folder or a zip, within the limits; never raises."""
    source = open_source(root)
    if isinstance(source, tuple):
        return Folder(problems=list(source), unread=list(KINDS))
    return read_source(source)


def read_source(source: Source) -> Folder:
    """Read every file of a pack through its door."""
    folder = Folder(source=source)
    try:
        names = [name for name in source.names() if LIKE.search(name)]
    except OSError as error:
        folder.problems.append(unreadable(".", error))
        return folder
    if len(names) > MAX_FILES:
        message = f"the folder holds more than {MAX_FILES} YAML files"
        folder.problems.append(_at("E102", ".", message, "is this the folder of a pack?"))
        return folder
    return _read_all(folder, source, names)


def _read_all(folder: Folder, source: Source, names: Sequence[str]) -> Folder:
    total = signs = 0
    strange: list[Stranger] = []
    for name in names:
        kind = kind_of_file(name)
        content = _read(source, name, folder)
        total += len(content or b"")
        signs += _signs(content or b"")
        if total > MAX_PACK_BYTES or signs > MAX_SIGNS:
            return _too_large(source, name, total)
        odd = misplaced(name, kind, content or b"") if kind else stranger(name, content or b"")
        if odd:
            strange.append(odd)
        elif content is not None and kind:
            folder.files.append(Raw(name=name, kind=kind, content=content))
        folder.unread += [one for one in (kind, odd.kind if odd else None) if one and (odd or content is None)]
    if COVER not in names and not any(one.kind and one.kind.pattern == COVER for one in strange):
        hint = "a pack is a folder, or a zip of it, with a file pack.yaml"
        folder.problems.append(_at("E314", COVER, "the file pack.yaml is missing", hint))
    folder.unread += [kind for kind in KINDS if kind.pattern == COVER and COVER not in names]
    folder.problems.extend(told(strange))
    return folder


def _signs(content: bytes) -> int:
    """Count what goes before entries, all signs in one pass."""
    return len(content) - len(content.translate(None, delete=SIGNS)) + content.count(DASH)


def _too_large(source: Source, name: str, total: int) -> Folder:
    """Read nothing of a pack that is too large, for reading it would take the time that the limit is to save."""
    signs = f"{MAX_SIGNS:,} lines, commas, colons and brackets"
    what = f"{MAX_PACK_BYTES:,} bytes" if total > MAX_PACK_BYTES else signs
    told = _at("E102", name, f"up to this file the pack has more than {what}", "split it into several packs")
    return Folder(source=source, unread=list(KINDS), problems=[told])


def _read(source: Source, name: str, folder: Folder) -> bytes | None:
    content = source.read(name)
    if isinstance(content, Problem):
        folder.problems.append(content)
        return None
    return content


def _at(code: str, name: str, message: str, hint: str) -> Problem:
    return problem(code, Where(file=name, line=1, column=1), message, hint=hint)
