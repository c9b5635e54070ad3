"""What each person did comes from the pairs of the mirror, so that both pages can never count differently."""

from fakes.cohorts import person, played

from game.analysis.cohort_people import all_moves, families, gross, guessed, left_over, moves, of_family, under, watched
from game.analysis.mirror import mirror
from game.model.framing import Framing


def test_a_person_moves_as_their_own_mirror_says() -> None:
    for one in played(12):
        for contrast in mirror(one.entries).contrasts:
            found = moves(contrast.pairs)
            told = contrast.footnote.numbers
            assert (found.net if found else 0, found.pairs if found else 0) == (told["net"], told["pairs"])


def test_a_shift_is_between_minus_one_and_one() -> None:
    (pairs,) = under([person(before="aaooo-", score="ooaaoa")], Framing.SCORE)

    found = moves(pairs)

    assert found is not None
    assert (found.along, found.back, found.pairs, found.shift) == (2, 2, 5, 0)


def test_families_are_told_apart_and_in_one_order() -> None:
    people = [person(before="oo", score="ao"), person(before="oa", score="oo")]
    pairs = under(people, Framing.SCORE)

    assert list(families(pairs)) == ["speak_up", "tell_on"]
    assert [each.net for each in of_family(pairs, list(families(pairs))[1])] == [0, -1]
    assert len(all_moves(pairs)) == 2


def test_the_later_answer_decides_who_watched() -> None:
    (pairs,) = under([person(before="ooo", off="aoo", watched="w")], Framing.OFF)

    assert [pair.family for pair in watched(pairs, by_somebody=True)] == ["speak_up"]
    assert len(watched(pairs, by_somebody=False)) == 2


def test_what_is_left_over_is_counted() -> None:
    people = [person(before="ooo", score="a-"), person(before="o"), person()]

    assert left_over(people, under(people, Framing.SCORE)) == (2, 1, 2)


def test_a_guess_without_anything_to_compare_is_no_guess() -> None:
    one, other = person(before="ooo", score="aoo", guess=3), person(guess=3)

    found = guessed(one, under([one], Framing.SCORE)[0])

    assert found is not None
    assert (found.predicted, found.measured, found.questions) == (3, 1, 6)
    assert guessed(other, ()) is None


def test_gross_changes_count_both_ways() -> None:
    one = person(before="oa", score="ao", controls="abaa")

    assert gross(one, under([one], Framing.SCORE)[0]) == (0.5, 1.0)
    assert gross(person(before="o", score="a"), ()) is None
