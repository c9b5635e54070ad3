"""Boards: what an event can lay on the table besides choices, and how it looks to whoever plays it.

A board is data (`Board` and its kinds in `game.model.boards`), a craft of rules plays it, and a front end shows the
one `View` that every kind has in common. Its memory is a table of small numbers, so that
proofs and replays can walk it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from game.model.event import Effects
from game.model.framing import Stance
from game.model.ids import BoardId, EventId, MoveId, PersonId
from game.model.person import Face
from game.model.where import Where

Marks = Mapping[str, int]
"""All that a board remembers: names that its craft chooses, with numbers."""

TURNS = "turns"
"""The mark in which every board counts its moves."""


class BoardKind(StrEnum):
    """The boards there are; each is one mechanic that any level can use."""

    STAR_CHART = "star_chart"
    BASKET = "basket"
    QUEUE = "queue"
    CIRCLE = "circle"
    COUNTERS = "counters"
    COMPOSER = "composer"
    THREAD = "thread"
    DESK = "desk"
    LOG = "log"
    CHAIN = "chain"


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """One way in which a board can have gone; the first whose bounds hold is the one that counts.

    `at_least` and `at_most` bound tallies, the numbers that the board's craft names.
    """

    id: str
    at_least: Mapping[str, int] = field(default_factory=dict)
    at_most: Mapping[str, int] = field(default_factory=dict)
    text: str = ""
    effects: Effects | None = None
    goto: EventId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """What all kinds share; after `turns` moves only those are left that end it, so that no board holds anybody."""

    id: BoardId
    kind: BoardKind
    turns: int
    ends: tuple[End, ...]
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One field of a row; `marked` makes it stand out."""

    text: str = ""
    value: int | None = None
    icon: str = ""
    marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing that lies on a board: a pupil, a product, a face, a post; `group` is the heading it stands under.

    `face` is how somebody looks whom the pack does not know by name.
    """

    id: str
    title: str
    text: str = ""
    person: PersonId | None = None
    face: Face | None = None
    icon: str = ""
    group: str = ""
    value: int | None = None
    cells: tuple[Cell, ...] = ()
    marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Meter:
    """A number that the board shows; where `title` is empty the catalogue has the words for `KIND.meter.ID`."""

    id: str
    value: int
    title: str = ""
    least: int | None = None
    most: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One move that can be made now; only such are shown.

    Where `say` is empty the catalogue has the words for `KIND.VERB`, with {who}, {thing} and {n}. `row` and `column`
    say where on the board it belongs; `stance` is for scripted players; `last` ends the board.
    """

    id: MoveId
    verb: str
    say: str = ""
    note: str = ""
    icon: str = ""
    row: str = ""
    column: int | None = None
    who: str = ""
    thing: str = ""
    n: int = 0
    stance: Stance | None = None
    last: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A board as it lies before the player.

    `said` holds lines of the story that the board tells now, the newest last; `dots` are pairs of numbers from 0 to
    100 for a crowd, where a kind has one (what people say, what they think); `ghosts` are the same crowd as it was
    before.
    """

    kind: BoardKind
    board: BoardId
    options: tuple[Option, ...]
    columns: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    meters: tuple[Meter, ...] = ()
    said: tuple[str, ...] = ()
    dots: tuple[tuple[int, int], ...] = ()
    ghosts: tuple[tuple[int, int], ...] = ()
