"""What the catalogue says about boards."""

from dataclasses import replace

from game.content.board_words import cell_words, column_words, group_words, meter_words, option_words
from game.content.words import load_words
from game.model.board import BoardKind, Cell, Meter, Option, Row, View
from game.model.ids import BoardId, MoveId

WORDS = load_words()
VIEW = View(kind=BoardKind.CHAIN, board=BoardId("any"), options=())
DROP = Option(id=MoveId("drop_1"), verb="drop", who="Gus", thing="if")


def test_an_authors_words_come_first() -> None:
    assert "if" in option_words(VIEW, DROP, WORDS)
    assert option_words(VIEW, replace(DROP, say="Let it go"), WORDS) == "Let it go"
    meter = Meter(id="passed", value=1)
    assert meter_words(VIEW, meter, WORDS) != meter_words(VIEW, replace(meter, title="Told"), WORDS) == "Told"


def test_a_heading_without_a_name_in_the_catalogue_is_the_authors() -> None:
    assert group_words(VIEW, "Upstairs", WORDS) == "Upstairs"
    assert group_words(VIEW, "dates", WORDS) != "dates"


def test_a_field_is_said_by_the_catalogue_by_its_author_or_as_a_number() -> None:
    row = Row(id="any", title="Any")
    said = [cell_words(VIEW, row, cell, WORDS) for cell in (Cell(text="full"), Cell(text="c04"), Cell(value=3), Cell())]
    assert said == ["seen in full", "c04", "3", ""]
    assert cell_words(VIEW, Row(id="l", title="Gus", group="links"), Cell(text="may"), WORDS) == "Left out: “may”"


def test_a_column_is_headed_by_the_catalogue_or_by_its_author() -> None:
    desk = replace(VIEW, kind=BoardKind.DESK, columns=("say", "Rooms"))
    assert column_words(desk, 0, WORDS) == WORDS.say("board_desk_column_say") != "say"
    assert column_words(desk, 1, WORDS) == "Rooms"
    assert column_words(desk, 2, WORDS) == ""
