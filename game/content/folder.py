"""The files of a pack folder: what is there, what may be read, and what is not ours."""

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

from game.content.kinds import KINDS, Kind, kind_of_file
from game.content.limits import MAX_FILES, MAX_PACK_BYTES, MAX_SIGNS
from game.content.near import did_you_mean
from game.content.problem import Problem, problem
from game.content.source import Source, open_source, read_bytes, unreadable
from game.model.where import Where

__all__ = ["Folder", "Raw", "read_bytes", "read_folder", "read_source"]

SUFFIXES: Final = frozenset({".yaml", ".yml"})
SIGNS: Final = (b"\n", b",", b":", b"[", b"{", b"- ")
"""Before every entry of a file stands one of these; counting them costs nothing."""


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
        names = [name for name in source.names() if PurePosixPath(name).suffix in SUFFIXES]
    except OSError as error:
        folder.problems.append(unreadable(".", error))
        return folder
    if len(names) > MAX_FILES:
        message = f"the folder holds more than {MAX_FILES} YAML files"
        folder.problems.append(_at("E102", ".", message, "is this the folder of a pack?"))
        return folder
    if "pack.yaml" not in names:
        hint = "a pack is a folder, or a zip of it, with a file pack.yaml"
        folder.problems.append(_at("E314", "pack.yaml", "the file pack.yaml is missing", hint))
    total = signs = 0
    for name in names:
        kind = kind_of_file(name)
        if kind is None:
            folder.problems.append(_stranger(name))
            continue
        content = _read(source, name, folder)
        total += len(content or b"")
        signs += sum(content.count(sign) for sign in SIGNS) if content else 0
        if total > MAX_PACK_BYTES or signs > MAX_SIGNS:
            return _too_large(source, name, total)
        if content is None:
            folder.unread.append(kind)
        else:
            folder.files.append(Raw(name=name, kind=kind, content=content))
    return folder


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


def _stranger(name: str) -> Problem:
    fixed = [kind.pattern for kind in KINDS if "*" not in kind.pattern]
    folder, _, file = name.rpartition("/")
    if file.endswith(".yml"):
        hint = f"rename it to {file.removesuffix('.yml')}.yaml"
    elif folder:
        hint = did_you_mean(folder, ["levels", "pairs"]) or "files belong into the folders levels and pairs"
    else:
        hint = did_you_mean(file, fixed) or f"a pack has {', '.join(fixed)} and the folders levels and pairs"
    return _at("W505", name, f"the file {name} is not read", hint)


def _at(code: str, name: str, message: str, hint: str) -> Problem:
    return problem(code, Where(file=name, line=1, column=1), message, hint=hint)
