"""Figures in words: the plain sentence, “we cannot tell” as a first answer, and nothing of few."""

from dataclasses import replace

import pytest
from fakes.cohorts import mixed, person

from game.analysis.cohort import cohort
from game.analysis.cohort_figures import HIDDEN, WITHHELD
from game.content.words import load_words
from game.model.cohort import Figure, Kind, Verdict
from game.model.framing import Framing
from game.web.charts import Chart
from game.web.told import Teller, of_hundred, one_place

TELLER = Teller(words=load_words())
SEEN = Figure(kind=Kind.ALL, verdict=Verdict.ALONG, n=20, mean=0.17, low=0.05, high=0.29, p=0.004, pairs=120)


def test_a_shift_is_one_sentence() -> None:
    assert TELLER.sentence(SEEN, Framing.SCORE) == (
        "We moved along. Of 100 answers, 17 more went along under the score than before. Range: 5 to 29."
    )


def test_a_shift_back_turns_its_numbers_around() -> None:
    back = replace(SEEN, verdict=Verdict.BACK, mean=-0.17, low=-0.29, high=-0.05)

    assert "17 fewer went along under the score than before. Range: 5 to 29." in TELLER.sentence(back, Framing.SCORE)


@pytest.mark.parametrize("verdict", [Verdict.CANNOT_TELL, Verdict.EDGE])
def test_what_cannot_be_told_is_said_first(verdict: Verdict) -> None:
    said = TELLER.sentence(replace(SEEN, verdict=verdict, low=-0.05), Framing.SCORE)

    assert said.startswith("We cannot tell.")
    assert "\N{MINUS SIGN}5 to 29" in said or "(\N{MINUS SIGN}5 to 29" in said


@pytest.mark.parametrize("hidden", [HIDDEN, WITHHELD])
def test_what_is_not_shown_has_one_sentence_and_no_number(hidden: Figure) -> None:
    (said,) = TELLER.shift(hidden, Framing.SCORE)

    assert not any(letter.isdigit() for letter in said)


def test_every_verdict_has_its_words_for_every_figure() -> None:
    for verdict in set(Verdict) - {Verdict.HIDDEN}:
        for kind in (Kind.ALL, Kind.COUNTS)[: 1 if verdict is Verdict.EDGE else 2]:  # without an interval no edge
            figure = replace(SEEN, verdict=verdict, kind=kind)
            assert list(TELLER.shift(figure, Framing.OFF))
            if verdict is not Verdict.DESCRIBED:
                assert list(TELLER.watched(figure))
                assert list(TELLER.arms(figure))


def test_people_are_told_and_so_is_what_is_missing() -> None:
    room = cohort([*mixed(11), person(before="oooooo"), person(before="ooo", score="a-a")], seed=1)

    said = " ".join(TELLER.under(room.arms[0].under[0]))

    assert "7 of 12 people moved along on balance" in said
    assert "1 person has no pair here" in said
    assert "6 questions were answered before, and not reached again." in said
    assert "1 pair is left out" in said


def test_a_version_without_a_score_is_not_told_of_one() -> None:
    plain = Teller(words=load_words(), scored=False)

    assert "score" not in plain.sentence(SEEN, Framing.SCORE)
    assert "score" not in plain.name(Framing.SCORE).lower()


@pytest.mark.parametrize(
    ("p", "said"),
    [
        (0.0002, "in fewer than 1 of 1,000 rooms"),
        (0.004, "in about 4 of 1,000 rooms"),
        (0.03, "in 3 of 100 rooms"),
        (1.0, "in 100 of 100 rooms"),
    ],
)
def test_a_p_is_how_often_chance_gets_as_far(p: float, said: str) -> None:
    assert TELLER.chance(p) == said


def test_numbers_have_real_minus_signs_and_no_negative_nought() -> None:
    assert [of_hundred(each) for each in (-0.12, -0.001, 0.0, 0.5, None)] == ["\N{MINUS SIGN}12", "0", "0", "50", "0"]
    assert one_place(1.25) == "1.2"


def test_guess_and_noise_are_told() -> None:
    (arm,) = cohort(mixed(12), seed=1).arms
    assert arm.guess is not None
    assert arm.noise is not None

    assert " ".join(TELLER.guess(arm.guess)).startswith("We guessed that 1.5 of 6 answers had changed. It was 1.0.")
    assert "0 of 100 answers changed too" in " ".join(TELLER.noise(arm.noise))


def test_the_guess_about_the_room_is_told_beside_the_other() -> None:
    people = [person(before="oooo", score="aooo" if at % 2 else "oooo", guess=at % 3, room=at % 4) for at in range(12)]
    guess = cohort(people, seed=1).arms[0].guess
    assert guess is not None

    said = " ".join(TELLER.guess(guess))

    assert "Of this room we guessed 1.5 on average, and it was 0.5." in said
    assert "For the room, guessed too few: 0. Right to the nearest whole number: 6. Too many: 6." in said
    assert Chart(words=TELLER.words, name="guess").guess(guess).count("c-guessed") == 2
