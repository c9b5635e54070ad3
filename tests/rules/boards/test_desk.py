"""Playing a desk: sliders, quarters, and a way out at any time."""

from fakes.boards import board_pack, moves, played
from fakes.desks import moved, office, option, sitting
from fakes.packs import HELPED, STORY
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.board import End
from game.model.entry import Moved, NumberMoved, ScoreMoved, TieMoved
from game.model.event import Effects
from game.model.framing import Stance
from game.model.record import Record
from game.rules.boards.desk import play, tallies, view
from game.session.bots import BOTS
from game.session.play import play_bot
from game.session.replay import replay


def names(at: object) -> set[str]:
    return {one.id for one in view(at).options}  # type: ignore[arg-type]


def test_it_begins_with_an_honest_crowd_and_a_letter() -> None:
    first = view(sitting(office()))
    assert len(first.dots) == 40
    assert all(says == thinks for says, thinks in first.dots)
    assert first.ghosts == ()
    assert [row.title for row in first.rows if row.group == "letter"] == ["Spring"]
    assert tallies(sitting(office()))["gap"] == 0


def test_a_slider_goes_one_step_and_no_further_than_its_ends() -> None:
    at = sitting(office(reward=4))
    assert {"up_count_praise", "down_reward"} <= names(at)
    assert not {"down_count_praise", "up_reward"} & names(at)
    assert option(at, "up_count_praise").n == 1
    turned = moved(at, *["up_count_praise"] * 4)
    assert "up_count_praise" not in names(turned)
    assert turned.mark("count_praise") == 4
    assert view(turned).dots == view(at).dots


def test_a_quarter_moves_the_crowd_and_answers_the_letter() -> None:
    at = moved(sitting(office(reward=4)), *["up_count_praise"] * 4)
    played_on = play(at, option(at, "quarter"))
    now = moved(at, "quarter")
    assert played_on.text == "Splendid."
    assert view(now).ghosts == view(at).dots != view(now).dots
    assert (tallies(now)["met"], tallies(now)["quarters"]) == (1, 1)
    past = [row for row in view(now).rows if row.group == "past"]
    assert [(row.title, row.text, row.icon) for row in past] == [("Spring", "Splendid.", "check")]
    assert past[0].cells[0].value == tallies(now)["say"]


def test_a_letter_that_is_not_answered_is_told_too() -> None:
    at = sitting(office())
    assert play(at, option(at, "quarter")).text == "A pity."
    assert tallies(moved(at, "quarter"))["met"] == 0


def test_one_can_leave_at_any_time_and_after_the_last_letter_only_leave() -> None:
    at = sitting(office())
    for _ in at.board.quarters:
        assert option(at, "done").last
        at = moved(at, "quarter")
    assert names(at) == {"done"}
    assert all(meter.id != "target" for meter in view(at).meters)


def test_only_letting_time_pass_is_what_the_ministry_wants() -> None:
    assert [one.id for one in view(sitting(office())).options if one.stance is Stance.ALONG] == ["quarter"]
    assert not [one for one in view(sitting(office())).options if one.stance is Stance.OWN]


@settings(max_examples=25)
@given(st.lists(st.integers(0, 20), max_size=12), st.integers(0, 999))
def test_whatever_is_done_the_memory_stays_small_and_the_crowd_on_its_scale(picks: list[int], seed: int) -> None:
    at = sitting(office(people=12), seed=seed)
    for number in picks:
        options = [one for one in view(at).options if not one.last]
        if options:
            at = moved(at, options[number % len(options)].id)
    assert len(at.marks) < 30
    assert all(value >= 0 for value in at.marks.values())
    seen = view(at)
    assert all(0 <= value <= 100 for dot in (*seen.dots, *seen.ghosts) for value in dot)
    assert any(one.last for one in seen.options)


def test_a_whole_desk_moves_neither_score_nor_ties_nor_numbers() -> None:
    end = End(id="all", at_least={"quarters": 2}, text="So.", effects=Effects(set=(HELPED,)))
    pack = board_pack(office(reward=2, ends=(end,)))
    state, entries, _ = played(pack, *moves("up_count_praise", "quarter", "quarter", "done"))
    assert not [one for one in entries if isinstance(one, ScoreMoved | NumberMoved | TieMoved)]
    last = [one for one in entries if isinstance(one, Moved)][-1]
    assert (last.over, last.end) == (True, "all")
    assert HELPED in state.facts
    assert state.ending is None


def test_every_bot_comes_to_the_end_and_its_record_plays_again() -> None:
    pack = board_pack(office(people=10))
    for bot in BOTS.values():
        record = play_bot(pack, route=STORY, seed=3, bot=bot)
        assert replay(pack, Record(header=record.header, turns=record.turns)).same
