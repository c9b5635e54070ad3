"""Several rooms as one have the figures that their people have together."""

import json
from dataclasses import replace
from typing import Any

import pytest
from fakes.abouts import tiny_about
from fakes.cohorts import mixed, person, played

from game.analysis.cohort import cohort
from game.content.words import load_words
from game.model.cohort import Cohort, Incomplete, Taken
from game.model.framing import Framing
from game.web.export import export
from game.web.export_files import document_json
from game.web.exported import Document, ExportedError, read_export
from game.web.merged import Joined, join


def room(people: list[Taken], *, arms: int = 1, seed: int = 7, confirmed: bool = True, **changes: Any) -> Document:
    of = tiny_about(arms=arms)
    found = export(people, of, cohort(people, seed=3, confirmed=confirmed), pick=lambda n: n // 2)
    return read_export(json.dumps(json.loads(document_json(found, of, load_words(), seed=seed)) | changes), "room")


def figures(joined: Joined) -> Cohort:
    return joined.completed(cohort(joined.people, seed=3, confirmed=True, kinds=joined.kinds))


def as_told(whole: Cohort) -> Cohort:
    """Leave out what no reveal shows: kinds of question beside the main comparison."""
    arms = [
        replace(arm, under=tuple(each if each.primary else replace(each, families=()) for each in arm.under))
        for arm in whole.arms
    ]
    return replace(whole, arms=tuple(arms))


def test_a_room_that_comes_back_has_the_figures_that_it_had() -> None:
    people = [*played(12), *played(11, arm=1, scripts=("coin",))]

    joined = join([("a", room(people, arms=2))])

    found, had = figures(joined), as_told(cohort(people, seed=3, confirmed=True))
    assert replace(found, unanimous=0) == replace(had, unanimous=0)
    assert [arm.scored for arm in joined.about.arms] == [True, False]


def test_rooms_together_count_each_person_once_in_their_version() -> None:
    one, two = played(7), [*mixed(6), *mixed(8, arm=1)]

    joined = join([("a", room(one)), ("b", room(two, arms=2, seed=8))])

    found, had = figures(joined), cohort([*one, *two], seed=3, confirmed=True)
    assert found.people == 21
    assert [each.shift for each in found.arms[0].under] == [each.shift for each in had.arms[0].under]
    assert (joined.about.rooms, joined.about.date) == (2, "2026-01-01")


def test_kinds_of_question_are_counted_together() -> None:
    found = figures(join([("a", room(mixed(7))), ("b", room(mixed(6), seed=8))]))

    assert (
        found.arms[0].under[0].families
        == cohort([*mixed(7), *mixed(6)], seed=3, confirmed=True).arms[0].under[0].families
    )


def test_guesses_about_the_room_come_back_too() -> None:
    people = [person(before="oooo", score="aooo" if at % 2 else "oooo", guess=at % 3, room=at % 4) for at in range(12)]

    found = figures(join([("a", room(people))]))

    assert found.arms[0].guess == cohort(people, seed=3, confirmed=True).arms[0].guess


def test_who_had_nothing_to_compare_and_what_was_skipped_is_still_told() -> None:
    people = [*mixed(8), person(before="oo"), person(before="oo", score="-o")]

    found = figures(join([("a", room(people)), ("b", room(mixed(6), seed=8))]))

    assert found.people == 16
    (under,) = found.arms[0].under
    assert (under.framing, under.incomplete) == (Framing.SCORE, Incomplete(people=1, apart=1, missing=2))


def test_what_one_room_withheld_stays_withheld_in_all_of_them() -> None:
    alike = [person(before="oooo", score="aaoo") for _ in range(12)]

    found = figures(join([("a", room(alike, confirmed=False)), ("b", room(mixed(6), seed=8))]))

    assert (found.people, found.arms[0].under[0].shift.n) == (18, 6)


def test_other_levels_and_the_same_room_twice_are_refused() -> None:
    one = room(mixed(5))
    other = room(mixed(5), seed=8, pack={"id": "other", "title": "", "version": "1", "hash": "0"})

    for rooms, key in (([("a", one), ("b", other)], "merge_other_pack"), ([("a", one), ("b", one)], "merge_twice")):
        with pytest.raises(ExportedError) as raised:
            join(rooms)
        assert raised.value.key == key
        assert load_words().say(key, **raised.value.facts)
