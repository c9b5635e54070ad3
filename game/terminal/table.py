"""What one text game is played with, and the ways to leave it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from game.content.words import Words
from game.session.session import Session
from game.terminal.console import Console
from game.terminal.scene import Told


class Left(Enum):
    """How a player left: with a game to go on with, at its end, or without a trace."""

    SAVED = "saved"
    FINISHED = "finished"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The game, the player's ears and mouth, and `delete`, which removes the run from this computer.

    `name` is what commands call the run; it has a number behind its nickname where one seed was played twice.
    """

    name: str
    session: Session
    console: Console
    words: Words
    delete: Callable[[], None]

    def speak(self, told: Told) -> None:
        """Say an offer: its paragraphs, then its choices as one block."""
        self.console.say(*told.paragraphs)
        self.console.lines(told.choices)

    def say(self, key: str, /, **numbers: object) -> None:
        """Say one sentence of the catalogue."""
        self.console.say(self.words.say(key, **numbers))
