"""From older formats to the present one: steps that rewrite an author's file and keep its comments.

A step changes as little text as it can, and its result counts only if it says what the step promises.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from game.content.kinds import Kind, kind_of_data
from game.content.nodes import read_tree
from game.content.places import mark_at
from game.content.schema.record import FORMAT
from game.content.text import decode
from game.content.tree import Tree

KEY: Final = "format"
NUMBER: Final = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """From one format to the next: the words that name it, and what it does to a file's text."""

    words: str
    change: Callable[[str, Tree], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Migrated:
    """A file in the present format, and the words for each step that it took."""

    before: str
    after: str
    steps: tuple[str, ...]


def migrated(content: bytes, kind: Kind | None = None) -> Migrated | int | None:
    """Bring a file to the present format; a number is a format that is newer than this game.

    None if it is no file of a pack, or its YAML has mistakes, or a step did not do what it promised.
    """
    tree, text = _read(content)
    if tree is None or (kind or kind_of_data(tree.data)) is None:
        return None
    version = _version(tree.data)
    if version is None or version > FORMAT:
        return version
    before, steps = text, []
    for number in range(version, FORMAT):
        step = STEPS[number]
        text = step.change(text, tree)
        steps.append(step.words)
        tree, text = _read(text.encode())
        if tree is None or _version(tree.data) != number + 1:
            return None
    return Migrated(before=before, after=text, steps=tuple(steps))


def _read(content: bytes) -> tuple[Tree | None, str]:
    source, problems = decode(content, "")
    tree = read_tree(source)
    sound = not problems and tree.whole and not tree.problems and isinstance(tree.data, dict)
    return (tree if sound else None), source.text


def _version(data: dict[str, Any]) -> int | None:
    """Read a file's format; one without any comes from before there was one."""
    version = data.get(KEY, 0)
    return version if type(version) is int and version >= 0 else None


def _named(text: str, tree: Tree) -> str:
    """Say the format at the top, below the comments with which a file may begin."""
    lines = text.split("\n")
    if KEY in tree.data:
        mark = mark_at(tree.data, tree.marks, (KEY,))
        line = lines[mark.line]
        lines[mark.line] = line[: mark.column] + NUMBER.sub("1", line[mark.column :], count=1)
    else:
        first = tree.marks[1] if tree.data else tree.marks[0]
        lines.insert(first.line, f"{' ' * first.column}{KEY}: 1")
    return "\n".join(lines)


STEPS: Final = {0: Step(words="migrate_step_0", change=_named)}
"""By the format from which a step leads to the next."""
