"""The pages of the reveal: what they say, and what they never say."""

from dataclasses import replace

from fakes.leading import HIDDEN, SHIFT, cohort_like
from fakes.packs import FULL, tiny_pack

from game.content.words import load_words
from game.model.cohort import Cohort, Kind, Share, Verdict
from game.web.slides import Slide, Telling, slides


def told(cohort: Cohort) -> dict[str, Slide]:
    pages = slides(Telling(pack=tiny_pack(6, 2), arms=(FULL,), words=load_words()), cohort)
    return {page.id: page for page in pages}


def test_a_shift_is_told_with_its_interval_and_its_verdict() -> None:
    (bar,) = told(cohort_like(12))["shift"].bars
    assert (bar.said, bar.between) == ("25 along", "(+5 to +45)")
    assert "we moved along" in bar.note
    assert (bar.mean, bar.low, bar.high) == (0.25, 0.05, 0.45)


def test_not_being_able_to_tell_is_said() -> None:
    unsure = replace(SHIFT, verdict=Verdict.CANNOT_TELL, mean=-0.04, low=-0.2, high=0.12)
    (bar,) = told(cohort_like(12, unsure))["shift"].bars
    assert (bar.said, bar.between) == ("4 back", "(\N{MINUS SIGN}20 to +12)")
    assert "we cannot tell" in bar.note


def test_what_is_withheld_leaves_no_mark() -> None:
    pages = told(cohort_like(12, HIDDEN))
    (bar,) = pages["shift"].bars
    assert (bar.mean, bar.low, bar.high) == (None, None, None)
    assert "Not shown" in bar.said
    assert pages["guess"].points == ()


def test_a_room_of_fewer_than_five_is_told_why_it_sees_nothing() -> None:
    pages = told(replace(cohort_like(4), arms=()))
    assert "shift" not in pages
    assert "fewer than five" in pages["few"].lead


def test_guessed_and_counted_stand_side_by_side() -> None:
    page = told(cohort_like(12))["guess"]
    assert [point.head for point in page.points] == ["0.8", "2.4"]


def test_what_was_guessed_of_the_room_stands_between_them() -> None:
    asked = cohort_like(12)
    arm = asked.arms[0]
    guess = arm.guess and replace(arm.guess, room=1.7, room_gap=SHIFT)
    page = told(replace(asked, arms=(replace(arm, guess=guess),)))["guess"]
    assert [point.head for point in page.points] == ["0.8", "1.7", "2.4"]


def test_a_page_with_lines_says_which_way_is_which_and_what_is_rough() -> None:
    page = told(cohort_like(12))["shift"]
    assert page.axis == ("moved back", "went along")
    assert page.noted
    assert page.bars[0].note.endswith("rough, few people")


def test_with_many_lines_the_rough_ranges_are_said_once() -> None:
    asked = cohort_like(12)
    (arm,) = asked.arms
    page = told(replace(asked, arms=(replace(arm, under=arm.under * 5),)))["shift"]
    assert not page.noted
    assert page.note.endswith("The ranges are rough, with so few people.")


COUNTS = replace(SHIFT, kind=Kind.COUNTS, n=7, mean=None, low=None, high=None, rough=False, verdict=Verdict.CANNOT_TELL)


def test_five_to_nine_people_are_told_as_counts() -> None:
    pages = told(cohort_like(7, COUNTS))
    (bar,) = pages["shift"].bars
    assert (bar.said, bar.mean, bar.verdict) == ("7 along, 0 no shift, 5 back", None, "cannot_tell")
    assert bar.note == "the main question · we cannot tell"


def test_guesses_of_five_to_nine_people_are_told_as_counts_too() -> None:
    asked = cohort_like(7, COUNTS)
    arm = asked.arms[0]
    guess = arm.guess and replace(arm.guess, predicted=None, measured=None, questions=None, gap=COUNTS)
    page = told(replace(asked, arms=(replace(arm, guess=guess),)))["guess"]
    assert [(point.head, point.text) for point in page.points] == [
        ("5", "guessed too few"), ("0", "guessed right"), ("7", "guessed too many")
    ]  # fmt: skip


def test_a_difference_of_few_has_no_number() -> None:
    nobody = replace(COUNTS, along=Share(people=0), back=Share(people=0))
    (bar,) = told(cohort_like(7, nobody))["shift"].bars
    assert bar.said == "Too few people for a number."
