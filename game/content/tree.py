"""What a file says, with the place of every key and value beside it."""

from dataclasses import dataclass, field
from typing import Any, Protocol

from game.content.limits import MAX_PROBLEMS
from game.content.problem import Problem
from game.content.text import Text

Data = Any
"""dict, list, str, int, float, bool or None."""

Marks = Any
"""Parallel to Data: a Mark for a scalar, else a list that starts with the container's own Mark.

In a list the children's marks follow; for a mapping, key mark and value mark by turns, in its order.
"""


class Mark(Protocol):
    """A place as the parsers give it, counted from 0."""

    line: int
    column: int


@dataclass(slots=True, kw_only=True)
class Tree:
    """What a file says, where it says it, and what is wrong with its YAML; `whole` is False if a part is lost.

    `nodes` and `collections` are how many of them were read to the end, for there are limits.
    """

    source: Text
    data: Data = None
    marks: Marks = None
    problems: list[Problem] = field(default_factory=list)
    whole: bool = True
    twice: list[tuple[dict[str, Any], list[Any], str]] = field(default_factory=list)
    nodes: int = 0
    collections: int = 0

    def complain(self, code: str, mark: Mark, message: str, hint: str = "") -> None:
        """Note a problem at a place."""
        self.problems.append(self.source.complain(code, mark.line + 1, mark.column + 1, message, hint))

    def refuse(self, code: str, mark: Mark, message: str, hint: str = "") -> None:
        """Note a problem that loses a part of the file."""
        self.whole = False
        self.complain(code, mark, message, hint)
        if len(self.problems) >= MAX_PROBLEMS:
            raise Stop


class Stop(Exception):  # noqa: N818 -- the reader has seen enough; only the reader catches it
    """Ends reading at once."""


def remove(data: Any, marks: list[Any], key: str | int) -> None:
    """Take an entry out of a list or mapping and its place out of the marks, so that both stay parallel."""
    if isinstance(key, int):
        del marks[1 + key]
    else:
        at = 1 + 2 * list(data).index(key)
        del marks[at : at + 2]
    del data[key]
