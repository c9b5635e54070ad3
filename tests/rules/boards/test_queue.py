"""A queue: the score is the place, a number shown can be lifted, and those far up see nobody below them."""

from fakes.boards import board_pack, moves, played
from fakes.packs import GUS, HELPED, MONEY
from fakes.queues import evening
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.action import Go, Move
from game.model.board import View
from game.model.boards.queue import Queue
from game.model.entry import Moved
from game.model.framing import Stance
from game.model.offer import Scene
from game.model.outcome import Step
from game.rules.begin import begin
from game.rules.boards.queue import ALONE, SHOW, WAIT, YOU
from game.rules.offer import offer
from game.rules.step import step


def shown(*names: str, line: Queue | None = None) -> View:
    """Return the board as it lies after these moves."""
    _, _, scene = played(board_pack(line or evening()), *moves(*names))
    assert scene is not None
    assert scene.board is not None
    return scene.board


def ids(view: View) -> set[str]:
    return {option.id for option in view.options}


def order(view: View) -> list[str]:
    return [row.id for row in view.rows]


def told(*names: str) -> Moved:
    """Return the record of the last of these moves."""
    _, entries, _ = played(board_pack(evening()), *moves(*names))
    return [entry for entry in entries if isinstance(entry, Moved)][-1]


def test_who_shows_no_number_stands_at_the_end() -> None:
    view = shown()

    assert order(view) == ["top", "high", "mid", "gus", "low", YOU]
    assert view.rows[-1].value is None
    assert {meter.id: meter.value for meter in view.meters} == {"place": 6, "left": 8}


def test_a_number_on_show_puts_the_player_at_its_place() -> None:
    view = shown(SHOW)

    assert order(view) == ["top", "high", "mid", YOU, "gus", "low"]
    assert {meter.id: meter.value for meter in view.meters} == {"place": 4, "gap": 151, "left": 7}


def test_a_person_of_the_pack_stands_where_their_own_score_puts_them() -> None:
    assert next(row.value for row in shown().rows if row.person == GUS) == 420


def test_those_far_up_see_nobody_and_show_nothing() -> None:
    view = shown(SHOW)

    assert [(row.id, row.group, row.text) for row in view.rows] == [
        ("top", "far", ""), ("high", "far", ""), ("mid", "near", "Nods."), (YOU, "near", ""),
        ("gus", "below", "Sweeps."), ("low", "below", "Hums."),
    ]  # fmt: skip
    assert {name for name in ids(view) if name.startswith("greet_")} == {"greet_mid", "greet_gus", "greet_low"}


def test_what_is_given_lifts_in_this_line_only_and_once() -> None:
    state, _, scene = played(board_pack(evening()), *moves(SHOW, "do_lamp"))

    assert scene is not None
    assert scene.board is not None
    assert order(scene.board) == ["top", "high", YOU, "mid", "gus", "low"]
    assert (state.score, state.numbers[MONEY]) == (550, 80)
    assert "do_lamp" not in ids(scene.board)


def test_nothing_can_be_given_without_a_number_on_show_or_without_what_it_needs() -> None:
    assert "do_lamp" not in ids(shown())
    assert "do_lamp" not in ids(shown(SHOW, line=evening(price=500)))


def test_at_the_very_top_there_is_no_next_place() -> None:
    view = shown(SHOW, "do_list")

    assert order(view)[0] == YOU
    assert "gap" not in {meter.id for meter in view.meters}
    assert WAIT not in ids(view)


def test_letting_somebody_go_ahead_costs_one_place() -> None:
    view = shown(SHOW, "yield_gus")

    assert order(view) == ["top", "high", "mid", "gus", YOU, "low"]
    assert told(SHOW, "yield_gus").text == "They thank you."


def test_waiting_moves_the_line_and_the_last_one_goes_home() -> None:
    state, entries, scene = played(board_pack(evening()), *moves(SHOW, WAIT))

    assert scene is not None
    assert scene.board is not None
    assert order(scene.board) == ["mid", YOU, "gus"]
    assert [entry.text for entry in entries if isinstance(entry, Moved)][-1] == "Top goes in. Low goes home."
    assert state.numbers[MONEY] == 99


def test_somebody_who_was_greeted_does_not_go_home() -> None:
    assert "low" in order(shown(SHOW, "greet_low", WAIT))


def test_only_who_was_greeted_can_be_asked_and_that_ends_it() -> None:
    assert "ask_low" not in ids(shown(SHOW))
    state, entries, _ = played(board_pack(evening()), *moves(SHOW, "greet_low", "ask_low"))
    last = [entry for entry in entries if isinstance(entry, Moved)][-1]

    assert (last.over, last.end, last.text) == (True, "low", "With the last one.")
    assert (last.tallies["with_low"], last.tallies["below"], last.tallies["above"]) == (1, 1, 0)
    assert HELPED in state.facts


def test_stepping_out_ends_it_with_nobody() -> None:
    last = told(ALONE)

    assert last.end == "alone"
    assert last.tallies["above"] == last.tallies["below"] == last.tallies["shown"] == 0


def test_going_along_is_to_look_up_and_ones_own_way_down() -> None:
    stances = {str(option.id): option.stance for option in shown(SHOW).options}

    assert (stances["greet_mid"], stances["do_lamp"]) == (Stance.ALONG, Stance.ALONG)
    assert (stances["greet_low"], stances["yield_gus"]) == (Stance.OWN, Stance.OWN)


@settings(max_examples=60, deadline=None)
@given(choices=st.lists(st.integers(0, 50), max_size=20), turns=st.integers(1, 9), near=st.integers(1, 4))
def test_whatever_is_played_the_line_stays_in_order_and_comes_to_an_end(
    choices: list[int], turns: int, near: int
) -> None:
    pack = board_pack(evening(turns=turns, near=near))
    begun = step(pack, begin(pack, route=next(iter(pack.routes)), seed=5), Go())
    assert isinstance(begun, Step)
    state, made = begun.state, []
    for at in range(turns + 1):
        scene = offer(pack, state)
        if not isinstance(scene, Scene) or scene.board is None:
            break
        view = scene.board
        others = [row.value or 0 for row in view.rows if not row.marked]
        assert others == sorted(others, reverse=True)
        assert sum(row.marked for row in view.rows) == 1
        assert any(option.last for option in view.options)
        option = view.options[(choices[at] if at < len(choices) else at) % len(view.options)]
        outcome = step(pack, state, Move(move=option.id))
        assert isinstance(outcome, Step)
        assert step(pack, state, Move(move=option.id)) == outcome
        state = outcome.state
        made.append(outcome.entries[0])
    assert isinstance(made[-1], Moved)
    assert made[-1].over
    assert made[-1].tallies["place"] >= 1
