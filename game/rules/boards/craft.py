"""What the craft of a board must be able to do; each kind's module fills one in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from game.model.board import TURNS, Board, Marks, Option, View
from game.model.event import Effects
from game.model.pack import Pack
from game.rules.needs import Standing

B = TypeVar("B", bound=Board)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting(Generic[B]):
    """A board as it lies now, with what a craft may look at: the pack, the state around it, the seed for chance."""

    pack: Pack
    at: Standing
    seed: int
    board: B
    marks: Marks

    def mark(self, name: str) -> int:
        """Return one number of the board's memory; what was never marked is 0."""
        return self.marks.get(name, 0)

    @property
    def turn(self) -> int:
        """Return how many moves were made."""
        return self.marks.get(TURNS, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What a move does: the board's memory after it, what it causes in the story, and what is told.

    `marks` is whole, without the count of turns, which is kept for every kind alike.
    """

    marks: Marks
    effects: Effects | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Craft(Generic[B]):
    """The four things that a kind of board is made of, all pure.

    `start` gives the first memory, `view` what is seen and can be done, `play` what one offered move does, `tallies`
    the named numbers that the board's ends ask about. A view always offers a move that is `last`.
    """

    start: Callable[[Sitting[B]], Marks]
    view: Callable[[Sitting[B]], View]
    play: Callable[[Sitting[B], Option], Played]
    tallies: Callable[[Sitting[B]], Mapping[str, int]]
