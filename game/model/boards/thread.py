"""thread: everybody adds one line about somebody; who has not written yet can be seen."""

from dataclasses import dataclass
from enum import StrEnum

from game.model.board import Board
from game.model.event import Effects
from game.model.ids import PersonId


class LineKind(StrEnum):
    """What a line of one's own can be."""

    MILD = "mild"
    KIND = "kind"
    PLAIN = "plain"
    AGREE = "agree"


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadLine:
    """The line of somebody else: the hearts it comes with, and what it causes when the player adds one."""

    person: PersonId
    text: str
    hearts: int = 0
    liked: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLine:
    """A line that the player could write; `text` is what is told when it is there."""

    id: str
    say: str
    kind: LineKind
    note: str = ""
    hearts: int = 0
    text: str = ""
    effects: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadNudge:
    """What somebody says to one who waits."""

    text: str
    person: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gesture:
    """Something to do beside writing: a word to the one it is about, or leaving."""

    say: str
    note: str = ""
    icon: str = ""
    text: str = ""
    effects: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread(Board):
    """The question, the lines in the order in which they come, and what the player can write.

    `open` lines are there at the start; each wait brings one more and one nudge, as long as there are nudges.
    """

    title: str
    about: PersonId
    lines: tuple[ThreadLine, ...]
    own: tuple[OwnLine, ...]
    leave: Gesture
    private: Gesture | None = None
    nudges: tuple[ThreadNudge, ...] = ()
    open: int = 1
