"""log: the player's own times and meetings lie on the table, and somebody is picked from them (c38, c39)."""

from dataclasses import dataclass

from game.model.board import Board


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRate:
    """How often the machine may be wrong: about once in `one_in` people; of ten searches it then finds `finds`."""

    one_in: int
    finds: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Log(Board):
    """A crowd of `people` who did nothing, in which one is looked for.

    `closer`, `picked` and `spared` are told when the casual contact is looked at, named, or left off the list.

    What lies beside it, the player's own log as a pattern, is no part of the board: rules see no clock, so front ends
    show it from the entries (game.analysis.pattern).
    """

    people: int
    rates: tuple[LogRate, ...]
    closer: str = ""
    picked: str = ""
    spared: str = ""
