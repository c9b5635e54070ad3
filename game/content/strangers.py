"""Files that lie where none is looked for: what they are, where they belong, and one message for each mistake."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from game.content.kinds import KINDS, Kind, kind_of_file
from game.content.near import did_you_mean
from game.content.problem import Problem, problem
from game.model.where import Where

FIXED: Final = tuple(kind.pattern for kind in KINDS if "*" not in kind.pattern)
FOLDERS: Final = tuple(kind.pattern.partition("/")[0] for kind in KINDS if "*" in kind.pattern)
LIKE: Final = re.compile(r"\.ya?ml(\.txt)?$", re.IGNORECASE)
"""Endings of what was meant as a file of a pack; some editors add .txt, and some systems hide it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """A file that is not read, and the kind of file that it was meant to be."""

    name: str
    kind: Kind | None
    hint: str

    def problem(self) -> Problem:
        """Refuse a pack without a file that belongs to it; only warn of one that has no place in it."""
        at = Where(file=self.name, line=1, column=1)
        code = "E318" if self.kind else "W505"
        return problem(code, at, f"the file {self.name} is not read", hint=self.hint)


def stranger(name: str, content: bytes) -> Stranger:
    """Find out what a file in the wrong place, or of the wrong name, was meant to be."""
    path = PurePosixPath(name)
    better = path.with_name(LIKE.sub(".yaml", path.name))
    renamed = kind_of_file(str(better))
    if better.name != path.name:
        return Stranger(name=name, kind=renamed, hint=f"rename it to {better.name}")
    kind = meant(content)
    folder = str(path.parent)
    if folder != "." and folder not in FOLDERS and (near := did_you_mean(folder.lower(), FOLDERS)):
        return Stranger(name=name, kind=kind, hint=f"rename the folder {folder}: {near}")
    if folder == "." and (near := did_you_mean(path.name.lower(), FIXED)) and _fits(kind, near):
        return Stranger(name=name, kind=kind, hint=near)
    return Stranger(name=name, kind=kind, hint=_place(kind) if kind else _places(folder))


def misplaced(name: str, kind: Kind, content: bytes) -> Stranger | None:
    """Tell a file that has the keys of another kind than its place is for."""
    other = meant(content)
    if other is None or other is kind:
        return None
    return Stranger(name=name, kind=other, hint=f"it has the key {other.key}: {_place(other)}")


def meant(content: bytes) -> Kind | None:
    """Tell by its keys at the start of a line what kind of file this is; nothing if it could be several."""
    keys = [f"\n{kind.key}:".encode() for kind in KINDS]
    kinds = [kind for kind, key in zip(KINDS, keys, strict=True) if key in content or content.startswith(key[1:])]
    return kinds[0] if len(kinds) == 1 else None


def told(found: Sequence[Stranger]) -> Iterator[Problem]:
    """Tell each mistake once; a folder of the wrong name is one mistake, whatever lies in it."""
    hints: set[str] = set()
    for one in found:
        if one.hint not in hints or not one.hint.startswith("rename the folder"):
            hints.add(one.hint)
            yield one.problem()


def _fits(kind: Kind | None, near: str) -> bool:
    return kind is None or kind.pattern in near


def _place(kind: Kind) -> str:
    folder, _, name = kind.pattern.rpartition("/")
    return f"move it to the folder {folder}" if folder else f"rename it to {name}"


def _places(folder: str) -> str:
    if folder != ".":
        return f"files belong into the folders {' and '.join(FOLDERS)}"
    return f"a pack has {', '.join(FIXED)} and the folders {' and '.join(FOLDERS)}"
