"""A text game that is ready to play, with a script in the player's seat."""

from collections.abc import Callable
from dataclasses import dataclass

from fakes.clock import HandClock
from fakes.console import Script
from fakes.journal import MemoryJournal
from fakes.packs import SHORT, tiny_pack

from game.content.words import load_words
from game.model.ids import RouteId
from game.model.pack import Pack
from game.session.session import Session
from game.terminal.table import Table


@dataclass
class Seat:
    """The table, the player and whether the run was deleted."""

    table: Table
    player: Script
    journal: MemoryJournal
    deleted: bool = False


def seat(
    *answers: str, habit: Callable[[str], str] | None = None, pack: Pack | None = None, route: RouteId = SHORT
) -> Seat:
    """Sit somebody down who will type these answers, then follow a habit."""
    player, journal = Script(answers, habit=habit), MemoryJournal()
    session = Session.start(pack or tiny_pack(), route=route, seed=1, clock=HandClock(), journal=journal)

    def delete() -> None:
        taken.deleted = True

    table = Table(name="quiet-heron-42", session=session, console=player.console(), words=load_words(), delete=delete)
    taken = Seat(table=table, player=player, journal=journal)
    return taken
