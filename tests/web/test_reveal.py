"""The figures are computed once, and are the same after a crash."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from fakes.leading import before, cohort_like

from game.model.cohort import Cohort, Taken
from game.web.figures import FiguresError
from game.web.phase import Phase
from game.web.reveal import cohort_of, counted_of, prepare, slides_of


async def broken(people: Sequence[Taken], seed: int, confirmed: bool) -> Cohort:  # noqa: FBT001 - as the desk asks
    del people, seed, confirmed
    raise FiguresError("room_figures_failed")


async def asked_of_the_room(people: Sequence[Taken], seed: int, confirmed: bool) -> Cohort:  # noqa: FBT001 - as the desk asks
    del seed, confirmed
    found = cohort_like(len(people))
    (arm,) = found.arms
    guess = arm.guess and replace(arm.guess, room=1.5, room_gap=arm.guess.gap)
    return replace(found, arms=(replace(arm, guess=guess),))


def test_nothing_is_computed_while_answers_come_in(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        here.enter()
        here.press("start")
        assert here.browser.run(prepare(here.desk)) is False
        assert cohort_of(here.desk) is None
        assert slides_of(here.desk) == ()


def test_without_figures_nothing_is_revealed(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        here.enter()
        for verb in ("start", "close"):
            here.press(verb)
        assert here.browser.run(prepare(replace(here.desk, figures=broken))) is False
        assert here.room.standing.phase is Phase.CLOSED


def test_both_readings_are_kept_and_the_veiled_one_is_shown(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        here.enter()
        tokens = here.people(5)
        here.press("start")
        here.play(tokens)
        here.press("close")
        here.press("reveal")
        veiled = cohort_of(here.desk)
        here.press("agree")
        whole = cohort_of(here.desk)
        assert veiled is not None
        assert whole is not None
        assert (veiled.unanimous, whole.unanimous) == (1, 0)


def test_what_the_room_did_is_told_only_where_its_guess_is(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        here.enter()
        assert counted_of(here.desk, 0) is None
        tokens = here.people(5)
        here.press("start")
        here.play(tokens)
        here.press("close")
        assert here.browser.run(prepare(here.desk)) is True
        assert counted_of(here.desk, 0) is None
        assert here.browser.run(prepare(replace(here.desk, figures=asked_of_the_room))) is True
        assert (counted_of(here.desk, 0), counted_of(here.desk, 1)) == (2.4, None)
