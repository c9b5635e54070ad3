"""A changed file beside the version before it: what stands between two entries that stayed is read, the rest is kept.

A level is a long list, and a save changes one of its entries. What a YAML reader does with a line depends only on what
is above it. So entries above a change stay as they are; and where a list goes on after a change with the lines it had
before, at the depth it had before, all that follows says what it said, some lines further down. Whatever is not plainly
so is not decided here: then the whole file is read.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from game.content.limits import MAX_COLLECTIONS, MAX_NODES
from game.content.nodes import read_tree
from game.content.text import Text
from game.content.tree import Marks, Tree

AT_THE_EDGE: Final = re.compile(r"^[^ #\n]", re.MULTILINE)
"""What begins a line at its edge is a key of the file itself, or the end of a document: no part of a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Splice:
    """The tree of the new version, and how many entries the list under `key` kept at its beginning and at its end."""

    tree: Tree
    key: str
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cut:
    """Which list is cut, the number of its key, from which of its entries up to which, and from which line up to which.

    Lines and entries are those of the old version; `moved` is by how many lines all below stands further down now.
    """

    key: str
    at: int
    start: int
    end: int
    line: int
    until: int
    moved: int


class _Spot(NamedTuple):
    """A place that has moved."""

    line: int
    column: int


def splice(old: Tree, source: Text) -> Splice | None:
    """Read only what changed since a version that was whole; None if all of the file has to be read.

    Mistakes in the new version are taken out of what was read now, so that the old one stays as it is.
    """
    cut = _cut(old, source)
    middle = _middle(cut, source) if cut else None
    if cut is None or middle is None:
        return None
    kept, read = old.data[cut.key], middle.data[cut.key]
    entries = [*kept[: cut.start], *read, *kept[cut.end :]]
    tree = Tree(
        source=source,
        data={**old.data, cut.key: entries},
        marks=_marks(old.marks, middle.marks[2], cut),
        nodes=old.nodes + middle.nodes,
        collections=old.collections + middle.collections,
    )
    if tree.nodes > MAX_NODES or tree.collections > MAX_COLLECTIONS:
        return None
    return Splice(tree=tree, key=cut.key, first=cut.start, last=len(kept) - cut.end)


def _cut(old: Tree, source: Text) -> _Cut | None:
    """Find the list in which everything that changed lies, and the entries of it that stand clear of the change."""
    before, after = old.source.lines(), source.lines()
    top, bottom = _alike(before, after)
    if top == len(before) == len(after) or not _plain(old):
        return None
    keys = [*(mark.line for mark in old.marks[1::2]), len(before)]
    at = next(number for number, line in enumerate(keys) if line >= top or number == len(keys) - 1) - 1
    clear = len(before) - bottom
    if at < 0 or keys[at + 1] < clear:
        return None
    key, marks = list(old.data)[at], old.marks[2 + 2 * at]
    lines = _starts(old.data[key], marks)
    start = sum(line < top for line in lines) - 1
    if start < 0:
        return None
    end = next((number for number in range(start + 1, len(lines)) if lines[number] >= clear), len(lines))
    ends = [start, end] if end < len(lines) else [start]
    dashes = {_dash(before[lines[number]], marks[1 + number][0].column) for number in ends}
    if 0 in dashes or len(dashes) > 1:
        return None
    until = lines[end] if end < len(lines) else keys[at + 1]
    moved = len(after) - len(before)
    return _Cut(key=key, at=at, start=start, end=end, line=lines[start], until=until, moved=moved)


def _alike(before: Sequence[str], after: Sequence[str]) -> tuple[int, int]:
    """Count the lines that are the same at the top, and of the others those that are the same at the bottom."""
    most = min(len(before), len(after))
    top = next((at for at in range(most) if before[at] != after[at]), most)
    most -= top
    return top, next((at for at in range(most) if before[-1 - at] != after[-1 - at]), most)


def _plain(old: Tree) -> bool:
    """Tell whether a file is a mapping whose keys stand at the edge, as everybody writes it."""
    return isinstance(old.data, dict) and all(mark.column == 0 for mark in old.marks[1::2])


def _starts(entries: Any, marks: Marks) -> list[int]:
    """List the lines on which the entries of a list of mappings begin; none for anything else."""
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        return []
    return [mark[0].line for mark in marks[1:]]


def _dash(line: str, column: int) -> int:
    """Return the column of the dash that alone goes before an entry; 0 if there is none, or none that is indented."""
    before = line[:column]
    return before.index("-") if before.strip(" ") == "-" else 0


def _middle(cut: _Cut, source: Text) -> Tree | None:
    """Read the lines between two entries that stayed, at the places where they stand; None if they are no plain list.

    The empty lines above them are there for the places alone.
    """
    lines = source.lines()
    until = cut.until + cut.moved
    text = "\n".join(lines[cut.line : until]) + ("\n" if until < len(lines) else "")
    if AT_THE_EDGE.search(text):
        return None
    tree = read_tree(Text(file=source.file, text=f"{cut.key}:" + "\n" * cut.line + text))
    sound = tree.whole and not tree.problems and isinstance(tree.data, dict) and isinstance(tree.data[cut.key], list)
    return tree if sound else None


def _marks(old: Marks, middle: Marks, cut: _Cut) -> Marks:
    """Put the places together as the data were; what stands below has moved."""
    own = 2 + 2 * cut.at
    entries = old[own]
    return [
        *old[:own],
        [*entries[: 1 + cut.start], *middle[1:], *_moved(entries[1 + cut.end :], cut.moved)],
        *_moved(old[own + 1 :], cut.moved),
    ]


def _moved(marks: list[Any], lines: int) -> list[Any]:
    """Move places down; most changes leave every line where it was."""
    if not lines:
        return marks
    return [_moved(one, lines) if type(one) is list else _Spot(one.line + lines, one.column) for one in marks]
