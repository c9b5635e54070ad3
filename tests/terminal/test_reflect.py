"""The mirror at the end of a text game."""

from fakes.tables import Seat, seat

from game.model.offer import Over
from game.session.bots import along
from game.terminal.reflect import reflect
from game.terminal.table import Left


def finished(*answers: str) -> Seat:
    """Somebody whose story is over and who now types these answers."""
    taken = seat(*answers)
    session = taken.table.session
    while not isinstance(session.offer, Over):
        session.act(along(session.offer, session.state, 1))
    return taken


def test_one_pair_comes_first_and_the_numbers_on_enter() -> None:
    taken = finished("", "")
    assert reflect(taken.table) is Left.FINISHED
    text = taken.player.text
    assert text.index("Would you have?") < text.index("This page is a score too.")


def test_nobody_has_to_see_the_numbers() -> None:
    taken = finished("q")
    assert reflect(taken.table) is Left.FINISHED
    assert "This page is a score too." not in taken.player.text


def test_a_pair_opens_by_its_number_with_or_without_the_word() -> None:
    taken = finished("", "2", "pair 2", "q")
    reflect(taken.table)
    assert taken.player.text.count("One kind of question, twice: Family m2.") == 2


def test_the_end_of_the_input_and_nonsense_are_no_accident() -> None:
    taken = finished("", "pair 99", "mumble")
    assert reflect(taken.table) is Left.FINISHED
    assert "“mumble” is no answer here." in taken.player.text


def test_the_run_can_be_deleted_from_its_mirror() -> None:
    taken = finished("delete", "yes")
    assert reflect(taken.table) is Left.DELETED
    assert taken.deleted


def test_the_record_can_be_read_beside_the_mirror() -> None:
    taken = finished("r", "q")
    reflect(taken.table)
    assert "Recorded so far in" in taken.player.text


def test_source_cards_open_with_the_mirror() -> None:
    taken = finished("c", "c all", "card 1", "card 9", "q")
    reflect(taken.table)
    text = taken.player.text
    assert "1 of 1 source cards is about what you played." in text
    assert "It is claimed: A national loyalty score existed." in text
    assert "“card 9” is no answer here." in text
