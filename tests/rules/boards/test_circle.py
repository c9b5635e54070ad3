"""Turning to friends, doing something to them, and what they do back."""

from fakes.boards import board_pack, moves, played
from fakes.circles import friends
from fakes.packs import DANA, GUS, HELPED, MONEY
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.action import Move
from game.model.board import View
from game.model.boards.circle import Circle
from game.model.entry import Moved
from game.model.framing import Framing, Stance
from game.model.offer import Scene
from game.model.outcome import Step
from game.model.state import State
from game.rules.friends import pulls
from game.rules.offer import offer
from game.rules.step import step


def seen(circle: Circle, *names: str) -> tuple[State, View]:
    state, _, shown = played(board_pack(circle, Framing.FRIENDS), *moves(*names))
    assert shown is not None
    assert shown.board is not None
    return state, shown.board


def told(circle: Circle, *names: str) -> Moved:
    """Return the record of the last of these moves."""
    _, entries, _ = played(board_pack(circle, Framing.FRIENDS), *moves(*names))
    return [entry for entry in entries if isinstance(entry, Moved)][-1]


def test_the_graph_shows_the_pull_that_every_answer_will_bring() -> None:
    circle = friends()
    state, view = seen(circle)
    pack = board_pack(circle, Framing.FRIENDS)
    asked = dict(pulls(pack, score=state.score, ties=state.ties, their_score=state.their_score))
    assert [(row.id, row.cells[1].value, row.group) for row in view.rows] == [
        (DANA, asked[DANA], "lifts"),
        (GUS, asked[GUS], "drags"),
    ]
    assert view.meters[0].value == sum(asked.values())


def test_only_the_one_turned_to_can_be_dealt_with_and_turning_is_no_deed() -> None:
    _, view = seen(friends())
    assert [option.id for option in view.options] == ["see_dana", "see_gus", "done"]
    _, view = seen(friends(), "see_dana")
    assert [option.id for option in view.options] == [
        "look_dana",
        "talk_dana",
        "drop_dana",
        "see_dana",
        "see_gus",
        "done",
    ]
    assert view.meters[1].value == 3
    _, view = seen(friends(), "see_dana", "see_dana")
    assert not any(row.marked for row in view.rows)


def test_a_score_is_shown_once_it_was_looked_up() -> None:
    _, view = seen(friends(below=900), "see_dana")
    assert view.rows[0].value is None
    _, view = seen(friends(below=900), "see_dana", "look_dana")
    assert view.rows[0].value == 800
    assert "look_dana" not in [option.id for option in view.options]


def test_whoever_is_dropped_is_gone_whatever_else_it_causes() -> None:
    state, view = seen(friends(below=900), "see_dana", "drop_dana")
    assert state.ties[DANA] == 0
    assert HELPED in state.facts
    assert [row.id for row in view.rows] == [GUS]


def test_a_friend_hides_whoever_stands_too_far_below() -> None:
    assert told(friends(below=249), "see_gus", "hide_gus").text == "He still counts. Dana hides you."
    assert told(friends(below=250), "see_gus", "hide_gus").text == "He still counts."
    _, view = seen(friends(below=249), "see_gus", "hide_gus")
    assert [cell.icon for cell in view.rows[0].cells if cell.marked] == ["eye-slash"]


def test_a_friend_answers_what_was_done_to_them() -> None:
    state, view = seen(friends(below=900), "see_gus", "rebuke_gus")
    assert (state.ties[GUS], state.their_score[GUS], state.numbers[MONEY]) == (0, 460, 95)
    assert [row.id for row in view.rows] == [DANA]


def test_they_do_it_also_to_somebody_who_only_looks_on() -> None:
    last = told(friends(below=100), "done")
    assert last.text == "Dana hides you."
    assert last.tallies["back_hide"] == 1


def test_after_the_last_deed_there_is_only_the_way_out() -> None:
    _, view = seen(friends(deeds=1, below=900), "see_dana", "look_dana")
    assert [option.id for option in view.options] == ["done"]


def test_the_tallies_count_deeds_and_friends() -> None:
    tallies = told(friends(below=900), "see_dana", "look_dana", "drop_dana", "done").tallies
    assert (tallies["look"], tallies["drop"], tallies["talk"], tallies["friends"]) == (1, 1, 0, 1)


def test_the_app_would_have_the_one_who_drags_reminded() -> None:
    _, view = seen(friends())
    assert {option.id: option.stance for option in view.options if option.stance} == {
        "see_gus": Stance.ALONG,
        "done": Stance.OWN,
    }


@settings(max_examples=40)
@given(st.lists(st.integers(0, 20), min_size=1, max_size=12), st.integers(1, 4))
def test_whatever_is_done_a_way_out_is_offered_and_nothing_leaves_its_bounds(whims: list[int], deeds: int) -> None:
    circle = friends(deeds=deeds)
    pack = board_pack(circle, Framing.FRIENDS)
    state, _, shown = played(pack)
    for whim in whims:
        assert shown is not None
        assert shown.board is not None
        options = shown.board.options
        assert options[-1].last
        assert len({option.id for option in options}) == len(options)
        going = [option for option in options if not option.last]
        if not going:
            break
        outcome = step(pack, state, Move(move=going[whim % len(going)].id))
        assert isinstance(outcome, Step)
        state = outcome.state
        now = offer(pack, state)
        shown = now if isinstance(now, Scene) else None
        marks = state.marks or {}
        assert 0 <= marks.get("deeds", 0) <= deeds
        assert all(0 <= tie <= 5 for tie in state.ties.values())
