"""One line each: lines come while one waits, hearts gather by one rule, and in the end only the player is awaited."""

from fakes.boards import board_pack, moves, played
from fakes.packs import DANA, OLA, STORY
from fakes.threaded import thread
from hypothesis import given
from hypothesis import strategies as st

from game.model.board import Row, View
from game.model.boards.thread import Thread
from game.model.entry import Moved, TieMoved
from game.model.framing import Stance
from game.session.bots import BOTS
from game.session.clock import FixedClock
from game.session.play import play_bot
from game.session.replay import replay


def seen(board: Thread, *names: str) -> View:
    """Return the board after these moves."""
    _, _, shown = played(board_pack(board), *moves(*names))
    assert shown is not None
    assert shown.board is not None
    return shown.board


def group(view: View, name: str) -> list[Row]:
    return [row for row in view.rows if row.group == name]


def ids(view: View) -> list[str]:
    return [option.id for option in view.options]


def ended(*names: str) -> Moved:
    """Return the last move, which ended the board."""
    _, entries, _ = played(board_pack(thread()), *moves(*names))
    last = [entry for entry in entries if isinstance(entry, Moved)][-1]
    assert last.over
    return last


def test_at_first_some_have_written_and_the_player_is_awaited_last() -> None:
    view = seen(thread())
    assert [(row.person, row.value) for row in group(view, "lines")] == [(DANA, 4)]
    assert [row.id for row in group(view, "waiting")] == ["wait1", "you"]
    assert group(view, "nudge") == []


def test_each_wait_brings_a_line_and_a_word_until_only_the_player_is_awaited() -> None:
    view = seen(thread(), "wait")
    assert [row.person for row in group(view, "lines")] == [DANA, OLA]
    assert [row.id for row in group(view, "waiting")] == ["you"]
    assert [row.text for row in group(view, "nudge")] == ["Nudge 0"]
    assert next(option.verb for option in view.options if option.id == "wait") == "linger"


def test_nobody_can_wait_when_nobody_asks_any_more() -> None:
    assert "wait" not in ids(seen(thread(), "wait", "wait", "wait"))


@given(waits=st.integers(0, 3), likes=st.sets(st.integers(0, 1)))
def test_a_line_has_its_own_hearts_one_for_each_line_after_it_and_the_player_s(waits: int, likes: set[int]) -> None:
    come = min(2, 1 + waits)
    liked = sorted(at for at in likes if at < come)
    view = seen(thread(), *["wait"] * waits, *(f"like_{at}" for at in liked))
    own = [4, 0]
    wanted = [own[at] + come - 1 - at + (at in liked) for at in range(come)]
    assert [row.value for row in group(view, "lines")] == wanted
    assert [row.marked for row in group(view, "lines")] == [at in liked for at in range(come)]


def test_a_heart_is_given_once_and_causes_what_is_written() -> None:
    _, entries, shown = played(board_pack(thread()), *moves("like_0"))
    assert [entry.person for entry in entries if isinstance(entry, TieMoved)] == [DANA]
    assert shown is not None
    assert shown.board is not None
    assert "like_0" not in ids(shown.board)


def test_a_line_that_is_written_stands_last_and_leaves_one_way_on() -> None:
    view = seen(thread(), "write_kind")
    mine = group(view, "lines")[-1]
    assert (mine.id, mine.text, mine.value) == ("mine", "A kind line", 2)
    assert [row.id for row in group(view, "waiting")] == ["wait1"]
    assert [option.id for option in view.options if option.last] == ["done"]


def test_one_can_write_to_them_alone_once() -> None:
    view = seen(thread(), "private")
    assert "private" not in ids(view)
    assert "write_kind" in ids(view)


def test_only_agreeing_goes_along_and_a_mild_line_is_nobody_s_way() -> None:
    stances = {option.id: option.stance for option in seen(thread()).options if option.verb == "write"}
    assert stances == {
        "write_mild": None, "write_kind": Stance.OWN, "write_plain": Stance.OWN, "write_agree": Stance.ALONG,
    }  # fmt: skip


def test_the_ends_know_what_was_done() -> None:
    assert ended("leave").end == "left"
    assert ended("write_agree", "done").end == "agreed"
    last = ended("private", "wait", "like_0", "write_plain", "done")
    assert last.end == "own"
    assert dict(last.tallies) == {
        "mild": 0, "kind": 0, "plain": 1, "agree": 0, "written": 1, "waited": 1, "liked": 1, "private": 1, "left": 0,
    }  # fmt: skip


def test_nothing_holds_anybody_after_the_last_turn() -> None:
    assert ids(seen(thread(turns=1), "wait")) == ["leave"]
    assert ids(seen(thread(turns=1), "write_kind")) == ["done"]


@given(seed=st.integers(0, 10_000), bot=st.sampled_from(sorted(BOTS)))
def test_whoever_is_asked_comes_to_an_end_that_replays(seed: int, bot: str) -> None:
    pack = board_pack(thread())
    record = play_bot(pack, route=STORY, seed=seed, bot=BOTS[bot], clock=FixedClock())
    ends = [entry.end for turn in record.turns for entry in turn.entries if isinstance(entry, Moved) and entry.over]
    assert len(ends) == 1
    assert ends[0]
    assert replay(pack, record).same
