"""counters: halls of counters, each with its own list about the player in its own format (c19, c20, c21).

No list knows the others until somebody carries a paper across; only the player can add them up.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from game.model.board import Board
from game.model.event import Effects


class Format(StrEnum):
    """In what a counter keeps its list; one cannot be added to another."""

    STARS = "stars"
    LETTERS = "letters"
    POINTS = "points"
    STAMP = "stamp"
    DAYS = "days"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """A correction of a wrong entry: what it becomes, how much time that takes, what is told."""

    entry: int
    time: int = 3
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carry:
    """A paper that can be carried to another counter; `spills` names the one where something else turns up."""

    to: str
    adds: int
    text: str = ""
    spills: str = ""
    spill: int = 0
    effects: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field that the form has besides; it may stay empty."""

    title: str
    filled: str = ""
    blank: str = ""
    effects: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """One window; it stamps the paper of whoever has `asks` (or more; where `low`, or fewer), if it stamps at all.

    `most` bounds the entry; `labels` are the words of letters and stamps, from the lowest; `unit` those after a number.
    """

    id: str
    title: str
    format: Format
    entry: int
    most: int
    icon: str = ""
    labels: tuple[str, ...] = ()
    unit: str = ""
    asks: int | None = None
    low: bool = False
    text: str = ""
    fix: Fix | None = None
    carries: tuple[Carry, ...] = ()
    field: Field | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hall:
    """Some counters under one roof."""

    id: str
    title: str
    counters: tuple[Counter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """One way to make a number of unlike lists: how much each hall counts."""

    id: str
    say: str
    text: str
    weights: Mapping[str, int]
    effects: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counters(Board):
    """The halls, the errand with the stamps it needs and the time there is, and how the notebook can weigh."""

    errand: str
    stamps: int
    time: int
    stamped: str
    refused: str
    unlike: str
    halls: tuple[Hall, ...]
    weighings: tuple[Weighing, ...]
