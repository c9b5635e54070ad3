"""A journal that keeps its turns in memory."""

from dataclasses import dataclass, field

from game.model.record import Header, Turn


@dataclass
class MemoryJournal:
    """Remembers what was appended, in order, and the header it was opened with."""

    header: Header | None = None
    turns: list[Turn] = field(default_factory=list)

    def append(self, turn: Turn) -> None:
        self.turns.append(turn)
