"""What the player sees: nothing before it was asked, then each list in its own format."""

from fakes.boards import board_pack, moves, played
from fakes.windows import halls

from game.model.board import Cell, Row, View


def seen(*names: str) -> View:
    _, _, shown = played(board_pack(halls()), *moves(*names))
    assert shown is not None
    assert shown.board is not None
    return shown.board


def row(view: View, name: str) -> Row:
    return next(each for each in view.rows if each.id == name)


def test_an_entry_is_seen_once_it_was_asked() -> None:
    assert row(seen(), "clinic").cells == (Cell(), Cell())
    asked = row(seen("ask_clinic"), "clinic")
    assert asked.cells == (Cell(text="A", value=3, icon="text-aa"), Cell())
    assert asked.marked
    assert asked.group == "Town"


def test_a_window_that_stamps_shows_whether_it_has() -> None:
    assert row(seen(), "stall").cells[1] == Cell(text="0", icon="seal-check")
    assert row(seen("ask_court"), "court").cells[1] == Cell(text="1", icon="seal-check", marked=True)


def test_counters_between_which_a_paper_went_know_each_other() -> None:
    view = seen("ask_clinic", "carry_0_clinic")
    links = {each.id: sum(cell.icon == "link" for cell in each.cells) for each in view.rows}
    assert links == {"stall": 1, "clinic": 1, "guild": 0, "court": 0}


def test_the_notebook_keeps_what_stood_there_then() -> None:
    view = seen("ask_guild", "note_guild", "fix_guild")
    assert row(view, "note_guild").cells[0].value == 3
    assert row(view, "note_guild").group == "notebook"
    assert row(view, "guild").cells[0].value == 4


def test_the_errand_names_the_stamps_and_a_number_appears_when_it_is_made() -> None:
    assert [(meter.id, meter.title, meter.value) for meter in seen().meters] == [
        ("stamps", "Permit", 0),
        ("time", "", 12),
    ]
    names = ("ask_guild", "note_guild", "ask_court", "note_court", "add", "weigh_even")
    assert [meter.id for meter in seen(*names).meters] == ["stamps", "time", "number"]
