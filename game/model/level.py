"""A level: some minutes of story that change one rule and say which."""

from dataclasses import dataclass

from game.model.event import Event
from game.model.framing import Framing
from game.model.ids import LevelId
from game.model.where import Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """Events in their order; `framing` is None for a story level, which keeps the framing in force."""

    id: LevelId
    title: str
    rule: str
    rule_more: str = ""
    framing: Framing | None = None
    minutes: int = 4
    events: tuple[Event, ...]
    where: Where
