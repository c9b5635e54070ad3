"""circle: a graph of friends whose scores pull; what one can do to each of them, and what they do back (c30, c35)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from game.model.board import Board
from game.model.event import Effects, Needs
from game.model.ids import PersonId


class Deed(StrEnum):
    """What people in a circle can do to each other, in the order in which it is offered."""

    LOOK = "look"
    TALK = "talk"
    REBUKE = "rebuke"
    HIDE = "hide"
    DROP = "drop"


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleMove:
    """One deed as it goes with one friend; dropping takes the whole tie, whatever else it causes."""

    reply: str = ""
    note: str = ""
    needs: Needs | None = None
    effects: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleBack:
    """What a friend does to the player, once.

    It is due when the player's score is more than `below` under theirs (0 asks nothing), and after the player did
    `after` to them (None asks nothing).
    """

    deed: Deed
    text: str
    below: int = 0
    after: Deed | None = None
    effects: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleFriend:
    """One friend: what can be done to them, and what they do."""

    person: PersonId
    moves: Mapping[Deed, CircleMove]
    back: tuple[CircleBack, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle(Board):
    """The friends, and how many deeds there is time for; to turn to somebody is none."""

    friends: tuple[CircleFriend, ...]
    deeds: int
