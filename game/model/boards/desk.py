"""desk: sliders over what counts and how much, over a made-up crowd (its formulas: `game.rules.boards.crowd`)."""

from dataclasses import dataclass
from enum import StrEnum

from game.model.board import Board


class Costly(StrEnum):
    """Who pays more for a thing that counts: nobody, those in need, those with a mind of their own, or everybody."""

    NOBODY = "nobody"
    NEEDY = "needy"
    BRAVE = "brave"
    EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskCount:
    """One thing that can count; `words` says that it is done by talking, so that it presses on what people say."""

    id: str
    title: str
    text: str = ""
    icon: str = ""
    weight: int = 0
    words: bool = False
    costly: Costly = Costly.NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskQuarter:
    """One letter of the ministry: which tally it asks for, how much of it, and what it writes when the time is up."""

    title: str
    text: str
    asks: str
    at_least: int
    met: str = ""
    missed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk(Board):
    """What can count, the quarters, and how many people there are; the three powers begin where they are put."""

    counts: tuple[DeskCount, ...]
    quarters: tuple[DeskQuarter, ...]
    people: int = 200
    reward: int = 0
    penalty: int = 0
    sight: int = 0
