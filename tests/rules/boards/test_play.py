"""Playing a board: the same for every kind."""

from fakes.boards import board_pack, moves, played, rumour
from fakes.packs import HELPED, MONEY, STORY

from game.model.action import Go, Move, Skip
from game.model.board import TURNS
from game.model.entry import Chose, Moved, NumberMoved
from game.model.ids import MoveId
from game.model.outcome import Reason, Refusal
from game.model.record import Record
from game.rules.step import step
from game.session.bots import BOTS
from game.session.play import play_bot
from game.session.replay import replay


def test_a_board_lies_in_its_event_and_waits_for_a_move() -> None:
    state, _, shown = played(board_pack())
    assert shown is not None
    assert shown.board is not None
    assert [option.id for option in shown.board.options] == ["drop_0", "drop_2"]
    for action in (Go(), Skip(), Move(move=MoveId("drop_1"))):
        assert isinstance(step(board_pack(), state, action), Refusal)


def test_a_move_is_recorded_and_the_event_goes_on() -> None:
    state, entries, shown = played(board_pack(), *moves("drop_0"))
    assert [entry.kind for entry in entries] == ["moved"]
    moved = entries[0]
    assert isinstance(moved, Moved)
    assert (moved.move, moved.thing, moved.over, moved.text) == ("drop_0", "If so", False, "If is gone.")
    assert state.event == "table"
    assert state.marks is not None
    assert state.marks[TURNS] == 1
    assert shown is not None


def test_the_last_move_tells_how_it_went_and_leads_on() -> None:
    state, entries, shown = played(board_pack(), *moves("drop_0", "drop_2", "done"))
    last = entries[2]
    assert isinstance(last, Moved)
    assert (last.over, last.end, last.text) == (True, "bare", "Nothing careful is left.")
    assert last.tallies == {"words": 2, "hedges": 0}
    assert isinstance(entries[3], Chose)
    assert any(isinstance(entry, NumberMoved) and entry.number == MONEY for entry in entries)
    assert HELPED in state.facts
    assert (state.event, state.marks) == ("late", None)
    assert shown is not None
    assert shown.board is None


def test_the_first_end_that_fits_counts_and_without_one_the_next_event_follows() -> None:
    pack = board_pack(rumour(ends=()))
    state, entries, _ = played(pack, *moves("drop_0", "drop_2", "done"))
    assert [entry.end for entry in entries if isinstance(entry, Moved)] == ["", "", ""]
    assert state.event == "early"


def test_when_the_turns_are_used_up_only_ending_is_left() -> None:
    _, _, shown = played(board_pack(rumour(turns=1)), *moves("drop_2"))
    assert shown is not None
    assert shown.board is not None
    assert [(option.id, option.last) for option in shown.board.options] == [("done", True)]


def test_a_hard_board_can_be_skipped() -> None:
    state, entries, _ = played(board_pack(hard="It is hard."), Skip())
    assert [entry.kind for entry in entries] == ["chose"]
    assert state.event == "early"


def test_a_move_without_a_board_is_refused() -> None:
    state, _, _ = played(board_pack(), *moves("drop_0", "drop_2", "done"))
    assert step(board_pack(), state, Move(move=MoveId("done"))) == Refusal(reason=Reason.NOT_NOW)


def test_every_bot_comes_to_the_end_and_its_record_plays_again() -> None:
    pack = board_pack()
    for bot in BOTS.values():
        record = play_bot(pack, route=STORY, seed=3, bot=bot)
        assert any(isinstance(entry, Moved) and entry.over for turn in record.turns for entry in turn.entries)
        assert replay(pack, Record(header=record.header, turns=record.turns)).same
