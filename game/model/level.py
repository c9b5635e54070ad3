"""A level: some minutes of story that change one rule and say which."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.model.board import Board
from game.model.event import Event
from game.model.framing import Framing
from game.model.ids import BoardId, LevelId
from game.model.where import Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """Events in their order; `framing` is None for a story level, which keeps the framing in force.

    Where `scored` is false the framing names the place in the square only: nobody keeps score, for the arm of a
    workshop that plays the same questions without one (method.md). `boards` lie in some of the events.
    """

    id: LevelId
    title: str
    rule: str
    rule_more: str = ""
    framing: Framing | None = None
    scored: bool = True
    minutes: int = 4
    boards: Mapping[BoardId, Board] = field(default_factory=dict)
    events: tuple[Event, ...]
    where: Where
