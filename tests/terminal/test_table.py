"""What one text game is played with."""

from fakes.tables import seat

from game.terminal.scene import Told


def test_an_offer_is_said_in_its_order_with_the_choices_as_one_block() -> None:
    taken = seat()
    taken.table.speak(Told(paragraphs=("A place.", "Words."), choices=("1. Yes.", "2. No."), prompt="?"))
    assert taken.player.written == ["\nA place.", "\nWords.", "\n1. Yes.\n2. No."]


def test_a_sentence_of_the_catalogue_is_said() -> None:
    taken = seat()
    taken.table.say("terminal_kept")
    assert taken.player.text == "\nIt stays."
