"""The other pages of the mirror in a text game."""

from fakes.tables import Seat, seat

from game.model.offer import Over
from game.session.bots import along
from game.terminal.more import opened_more
from game.terminal.reflect import reflect


def finished(*answers: str) -> Seat:
    taken = seat(*answers)
    session = taken.table.session
    while not isinstance(session.offer, Over):
        session.act(along(session.offer, session.state, 1))
    return taken


def test_the_pages_are_listed_and_open_by_their_numbers() -> None:
    taken = finished("", "m", "m 1", "m2", "q")
    reflect(taken.table)
    text = taken.player.text

    assert "m 1. What it cost\nm 2. The wiring" in text
    assert "Perks, and what stood before them" in text
    assert "No such bar was shown in this run." in text


def test_nothing_else_is_taken_for_a_page() -> None:
    taken = finished()

    assert not opened_more(taken.table, "m 9")
    assert not opened_more(taken.table, "mumble")
    assert not opened_more(taken.table, "card 1")
