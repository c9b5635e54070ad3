"""Going from window to window: stamps, corrections, papers that are carried, and one number of one's own."""

from fakes.boards import board_pack, moves, played
from fakes.packs import HELPED, MONEY
from fakes.windows import halls
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.action import Move
from game.model.board import View
from game.model.boards.counters import Counters
from game.model.entry import Moved
from game.model.framing import Stance
from game.model.ids import MoveId
from game.model.offer import Scene
from game.model.outcome import Step
from game.rules.offer import offer
from game.rules.step import step

PAPER = ("ask_clinic", "carry_0_clinic")


def seen(board: Counters, *names: str) -> View:
    _, _, shown = played(board_pack(board), *moves(*names))
    assert shown is not None
    assert shown.board is not None
    return shown.board


def told(board: Counters, *names: str) -> Moved:
    """Return the record of the last of these moves."""
    _, entries, _ = played(board_pack(board), *moves(*names))
    return [entry for entry in entries if isinstance(entry, Moved)][-1]


def offered(view: View) -> list[str]:
    return [str(option.id) for option in view.options]


def test_every_window_can_be_asked_from_the_first() -> None:
    assert offered(seen(halls())) == ["ask_stall", "ask_clinic", "ask_guild", "ask_court", "done"]


def test_a_window_stamps_for_a_good_entry_and_not_for_another() -> None:
    assert told(halls(), "ask_stall").text == "Soup? No."
    assert told(halls(), "ask_court").text == "Thump."
    assert told(halls(), "ask_court", "ask_stall", "ask_court").text == ""


def test_a_correction_takes_its_time_and_sets_the_entry_right() -> None:
    last = told(halls(), "ask_guild", "fix_guild")
    assert last.text == "So. Thump."
    view = seen(halls(), "ask_guild", "fix_guild")
    assert [meter.value for meter in view.meters] == [1, 8]
    assert "fix_guild" not in offered(view)


def test_there_is_no_time_to_correct_what_takes_longer() -> None:
    assert "fix_guild" not in offered(seen(halls(time=3), "ask_guild"))
    assert "fix_guild" in offered(seen(halls(time=4), "ask_guild"))


def test_a_paper_is_quick_and_something_that_nobody_carried_comes_along() -> None:
    state, entries, _ = played(board_pack(halls()), *moves(*PAPER))
    assert [entry for entry in entries if isinstance(entry, Moved)][-1].text == "Seen. Thump."
    assert HELPED in state.facts
    view = seen(halls(), *PAPER, "ask_guild")
    assert next(row for row in view.rows if row.id == "guild").cells[0].value == 0
    assert [meter.value for meter in view.meters] == [1, 9]


def test_a_paper_is_carried_once_and_only_where_it_is_wanted() -> None:
    assert "carry_0_clinic" not in offered(seen(halls(), *PAPER, "ask_clinic"))


def test_a_field_can_be_filled_or_stay_empty_and_costs_no_time() -> None:
    state, _, _ = played(board_pack(halls()), *moves("ask_clinic", "fill_clinic"))
    assert state.numbers[MONEY] == 101
    assert told(halls(), "ask_clinic", "blank_clinic").text == "A dash."
    assert told(halls(), "ask_clinic", "blank_clinic", "done").tallies["field"] == 0
    assert told(halls(), "ask_clinic", "fill_clinic", "done").tallies["field"] == 1
    assert "fill_clinic" not in offered(seen(halls(), "ask_clinic", "blank_clinic"))


def test_only_the_notebook_makes_one_number_and_never_as_it_stands() -> None:
    notes = ("ask_clinic", "note_clinic", "ask_guild", "note_guild")
    assert "add" not in offered(seen(halls(), *notes[:3]))
    assert not any(name.startswith("weigh") for name in offered(seen(halls(), *notes)))
    assert told(halls(), *notes, "add").text == "It does not come out."
    numbers = [seen(halls(), *notes, "add", f"weigh_{way}").meters[-1].value for way in ("even", "town")]
    assert numbers == [80, 100]


def test_the_notebook_stays_open_when_the_windows_close() -> None:
    view = seen(halls(time=1), "ask_clinic")
    assert offered(view) == ["note_clinic", "done"]


def test_the_tallies_count_what_was_done() -> None:
    last = told(halls(), *PAPER, "note_stall", "ask_guild", "done")
    assert last.tallies == {
        "stamps": 1, "asked": 3, "carried": 1, "corrected": 0, "noted": 1, "field": 0, "number": 0,
    }  # fmt: skip
    assert last.end == ""


def test_to_share_goes_along_and_to_correct_is_ones_own_way() -> None:
    view = seen(halls(), "ask_clinic")
    stances = {str(option.id): option.stance for option in view.options}
    assert stances["fill_clinic"] is stances["carry_0_clinic"] is Stance.ALONG
    assert stances["blank_clinic"] is stances["ask_guild"] is stances["done"] is Stance.OWN


@settings(max_examples=40)
@given(st.lists(st.integers(0, 40), min_size=1, max_size=30), st.integers(1, 12))
def test_whatever_is_done_entries_and_time_stay_in_bounds_and_stamps_stay(whims: list[int], time: int) -> None:
    board = halls(time=time)
    pack = board_pack(board)
    state, _, shown = played(pack)
    most = {counter.id: counter.most for hall in board.halls for counter in hall.counters}
    stamps = 0
    for whim in whims:
        assert shown is not None
        assert shown.board is not None
        options = shown.board.options
        assert options[-1].last
        going = [option for option in options if not option.last]
        if not going:
            break
        outcome = step(pack, state, Move(move=MoveId(going[whim % len(going)].id)))
        assert isinstance(outcome, Step)
        state = outcome.state
        now = offer(pack, state)
        shown = now if isinstance(now, Scene) else None
        marks = state.marks or {}
        assert marks.get("spent", 0) <= time
        assert all(0 <= marks[f"entry_{name}"] <= most[name] for name in most)
        held = sum(marks.get(f"stamped_{name}", 0) for name in most)
        assert held >= stamps
        stamps = held
