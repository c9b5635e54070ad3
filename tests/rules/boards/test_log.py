"""Playing a log: how often a machine may be wrong, and who pays for it."""

from fakes.boards import HERE, board_pack, moves, played
from fakes.packs import STORY
from hypothesis import given
from hypothesis import strategies as st

from game.model.board import BoardKind, View
from game.model.boards.log import Log, LogRate
from game.model.entry import Moved
from game.model.framing import Stance
from game.model.ids import BoardId
from game.rules.boards.log import innocents
from game.session.bots import BOTS
from game.session.play import play_bot


def drawer(*, turns: int = 9, people: int = 20_000) -> Log:
    """Return a log with two rates."""
    return Log(
        id=BoardId("visits"),
        kind=BoardKind.LOG,
        turns=turns,
        ends=(),
        where=HERE,
        people=people,
        rates=(LogRate(one_in=10, finds=9, text="Nearly all."), LogRate(one_in=1000, finds=2, text="A few.")),
        closer="It could be soup.",
        picked="A card.",
        spared="A dash.",
    )


def seen(*names: str, turns: int = 9) -> View:
    """Return the board after these moves."""
    _, _, shown = played(board_pack(drawer(turns=turns)), *moves(*names))
    assert shown is not None
    assert shown.board is not None
    return shown.board


def ids(view: View) -> list[str]:
    return [option.id for option in view.options]


def test_first_comes_how_often_it_may_be_wrong() -> None:
    view = seen()
    assert ids(view) == ["rate_0", "rate_1"]
    assert [(row.value, row.marked) for row in view.rows] == [(None, False), (None, False)]
    assert [meter.id for meter in view.meters] == ["people"]


def test_a_rate_says_how_many_are_picked_and_can_be_changed() -> None:
    view = seen("rate_0", "rate_1")
    assert [(row.value, row.marked) for row in view.rows] == [(2_000, False), (20, True)]
    assert {meter.id: meter.value for meter in view.meters} == {"people": 20_000, "innocents": 20, "finds": 2}
    assert ids(view) == ["look", "pick", "spare", "rate_0"]


def test_looking_closer_costs_a_turn_and_can_be_done_once() -> None:
    assert "look" not in ids(seen("rate_0", "look"))
    assert ids(seen("rate_0", "look", turns=2)) == ["keep", "page"]


def test_after_the_contact_is_named_or_not_only_the_log_itself_is_left() -> None:
    for name in ("pick", "spare"):
        view = seen("rate_0", name)
        assert [(option.id, option.last) for option in view.options] == [("keep", True), ("page", True)]


def test_going_along_is_to_name_them() -> None:
    stances = {option.id: option.stance for option in seen("rate_0").options}
    assert stances == {"look": Stance.OWN, "pick": Stance.ALONG, "spare": Stance.OWN, "rate_1": None}


def test_every_move_is_told_and_the_tallies_say_what_was_chosen() -> None:
    _, entries, _ = played(board_pack(drawer()), *moves("rate_1", "look", "pick", "keep"))
    told = [entry for entry in entries if isinstance(entry, Moved)]
    assert [entry.text for entry in told] == ["A few.", "It could be soup.", "A card.", ""]
    assert told[-1].tallies == {"one_in": 1000, "innocents": 20, "looked": 1, "picked": 1, "kept": 1}


def test_somebody_left_off_and_a_log_not_kept_count_as_nothing() -> None:
    _, entries, _ = played(board_pack(drawer()), *moves("rate_0", "spare", "page"))
    last = entries[2]
    assert isinstance(last, Moved)
    assert last.tallies == {"one_in": 10, "innocents": 2_000, "looked": 0, "picked": 0, "kept": 0}


def test_when_the_turns_run_out_before_a_rate_was_chosen_nobody_was_picked() -> None:
    _, entries, _ = played(board_pack(drawer(turns=1)), *moves("rate_0", "keep"))
    assert isinstance(entries[1], Moved)
    assert entries[1].tallies["picked"] == 0


@given(st.integers(2, 10**9), st.integers(2, 10**6))
def test_a_smaller_error_rate_never_picks_more_people(people: int, one_in: int) -> None:
    log = drawer(people=people)
    wide, narrow = (innocents(log, LogRate(one_in=rate)) for rate in (one_in, one_in + 1))
    assert 0 <= narrow <= wide <= people // 2


def test_every_bot_comes_to_an_end() -> None:
    for bot in BOTS.values():
        record = play_bot(board_pack(drawer()), route=STORY, seed=5, bot=bot)
        assert any(isinstance(entry, Moved) and entry.over for turn in record.turns for entry in turn.entries)
