"""The files of a pack folder: what is there, what may be read, and what is not ours."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from game.content.kinds import KINDS, Kind, kind_of_file
from game.content.limits import MAX_FILE_BYTES, MAX_FILES, MAX_PACK_BYTES
from game.content.near import did_you_mean
from game.content.problem import Problem, problem
from game.model.where import Where

SUFFIXES: Final = frozenset({".yaml", ".yml"})
ASIDE: Final = frozenset({"locale", "golden", "schema"})
"""Folders of a pack whose files belong to other readers."""


@dataclass(slots=True, kw_only=True)
class Raw:
    """One file of the pack, as bytes."""

    name: str
    kind: Kind
    content: bytes


@dataclass(slots=True, kw_only=True)
class Folder:
    """What a pack folder holds; `unread` are files of a known kind that could not be read."""

    files: list[Raw] = field(default_factory=list)
    unread: list[Kind] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_folder(root: Path) -> Folder:
    """Read every file of a pack, within the limits; never raises."""
    folder = Folder()
    try:
        paths = sorted(_yaml_files(root))
    except OSError as error:
        folder.problems.append(_unreadable(".", error))
        return folder
    if len(paths) > MAX_FILES:
        message = f"the folder holds more than {MAX_FILES} YAML files"
        folder.problems.append(_at("E102", ".", message, "is this the folder of a pack?"))
        return folder
    if root / "pack.yaml" not in paths:
        hint = "a pack is a folder with a file pack.yaml"
        folder.problems.append(_at("E314", "pack.yaml", "the file pack.yaml is missing", hint))
    total = 0
    for path in paths:
        name = path.relative_to(root).as_posix()
        kind = kind_of_file(name)
        if kind is None:
            folder.problems.append(_stranger(name))
            continue
        content = _read(root, path, name, folder)
        total += len(content or b"")
        if total > MAX_PACK_BYTES:
            folder.problems.append(_at("E102", name, f"the pack has more than {MAX_PACK_BYTES:,} bytes", ""))
            content = None
        if content is None:
            folder.unread.append(kind)
        else:
            folder.files.append(Raw(name=name, kind=kind, content=content))
        if total > MAX_PACK_BYTES:
            break
    return folder


def read_bytes(path: Path, name: str) -> bytes | Problem:
    """Read one file as far as the limit, or say why not; a pipe or a device is not a file."""
    try:
        if not path.is_file():
            return _at("E101", name, "this is not an ordinary file", "")
        with path.open("rb") as stream:
            return stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        return _unreadable(name, error)


def _read(root: Path, path: Path, name: str, folder: Folder) -> bytes | None:
    if not path.resolve().is_relative_to(root.resolve()):
        folder.problems.append(_at("E101", name, "this file is a link to a place outside the pack", "copy it instead"))
        return None
    content = read_bytes(path, name)
    if isinstance(content, Problem):
        folder.problems.append(content)
        return None
    return content


def _yaml_files(root: Path) -> Iterator[Path]:
    """List a pack's files: its own folder and one below; hidden ones and other readers' are passed over."""
    for path in root.iterdir():
        if path.name.startswith("."):
            continue
        if path.is_dir():
            if path.name not in ASIDE:
                yield from (one for one in path.iterdir() if one.suffix in SUFFIXES and not one.name.startswith("."))
        elif path.suffix in SUFFIXES:
            yield path


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


def _unreadable(name: str, error: OSError) -> Problem:
    return _at("E101", name, f"this cannot be read: {error.strerror or 'the system refuses'}", "check its permissions")


def _at(code: str, name: str, message: str, hint: str) -> Problem:
    return problem(code, Where(file=name, line=1, column=1), message, hint=hint)
