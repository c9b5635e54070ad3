"""What crosses to the process that computes, and back."""

import json

import pytest
from fakes.cohorts import mixed, played

from game.analysis.cohort import cohort
from game.model.cohort import Taken
from game.web.reckon import answer, cohort_of, line_of, powers_of


def test_figures_are_the_same_after_both_journeys() -> None:
    people = [*played(6), *mixed(11, arm=1)]
    request = json.dumps({"seed": 3, "confirmed": False, "people": [line_of(person) for person in people]})

    assert cohort_of(answer(request)) == cohort(people, seed=3)


def test_no_text_and_no_time_leaves_for_the_other_process() -> None:
    (person,) = played(1)
    said = line_of(person)[1]

    assert '"text":""' in said
    assert '"offered":[]' in said
    assert not any(part in said for part in ("A neighbour", "chose", '"ms":1'))
    assert len(said) < len(person.entries) * 1_000


def test_an_empty_room_has_figures_too() -> None:
    assert cohort_of(answer('{"seed": 1, "confirmed": false, "people": []}')).people == 0
    assert line_of(Taken(arm=1, entries=()))[0] == 1


def test_power_is_asked_by_size() -> None:
    assert [each.n for each in powers_of(answer('{"sizes": [[8, 1, 0.5]]}'))] == [8]


def test_what_is_no_request_is_an_error() -> None:
    with pytest.raises(ValueError, match="Expecting value"):
        answer("no request")
