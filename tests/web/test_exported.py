"""Exported rooms come back as they went, are put together, and nothing foreign gets in."""

import json
from typing import Any

import pytest
from fakes.abouts import tiny_about
from fakes.cohorts import mixed, played

from game.analysis.cohort import cohort
from game.content.words import load_words
from game.model.cohort import Taken
from game.web.export import document_json, export
from game.web.exported import ExportedError, join, read_export


def written(people: list[Taken], *, arms: int = 1, seed: int = 7, **changes: Any) -> str:
    of = tiny_about(arms=arms)
    document = json.loads(document_json(export(people, of, pick=lambda n: n // 2), of, load_words(), seed=seed))
    return json.dumps(document | changes)


def test_a_room_that_comes_back_has_the_figures_that_it_had() -> None:
    people = [*played(12), *played(11, arm=1, scripts=("coin",))]

    joined = join([("a", read_export(written(people, arms=2), "a"))])

    assert cohort(joined.people, seed=3) == cohort(people, seed=3)
    assert [arm.scored for arm in joined.about.arms] == [True, False]


def test_rooms_together_count_each_person_once_in_their_version() -> None:
    one, two = played(7), [*mixed(6), *mixed(8, arm=1)]
    rooms = [("a", read_export(written(one), "a")), ("b", read_export(written(two, arms=2, seed=8), "b"))]

    joined = join(rooms)

    assert len(joined.people) == 21
    assert cohort(joined.people, seed=3) == cohort([*one, *two], seed=3)
    assert (joined.about.rooms, joined.about.date) == (2, "2026-01-01")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("no json", "merge_not_a_room"),
        ("[]", "merge_not_a_room"),
        ("[" * 100_000, "merge_not_a_room"),
        ('{"run": "quiet-heron-42"}', "merge_not_a_room"),
        (written(mixed(5), format=2), "merge_newer"),
        (written(mixed(5), knew=True), "merge_knew"),
        (written(mixed(5), date=7), "merge_unreadable"),
        (written(mixed(5), rows=[{"person": 1}]), "merge_unreadable"),
        (written(mixed(5), more=1), "merge_unreadable"),
    ],
)
def test_what_cannot_take_part_is_told_in_one_sentence(text: str, key: str) -> None:
    with pytest.raises(ExportedError) as raised:
        read_export(text, "room.json")

    assert raised.value.key == key
    assert "\n" not in load_words().say(key, **raised.value.facts)


def test_other_levels_and_the_same_room_twice_are_refused() -> None:
    one = read_export(written(mixed(5)), "a")
    other = read_export(written(mixed(5), seed=8, pack={"id": "other", "title": "", "version": "1", "hash": "0"}), "b")

    for rooms, key in (([("a", one), ("b", other)], "merge_other_pack"), ([("a", one), ("b", one)], "merge_twice")):
        with pytest.raises(ExportedError) as raised:
            join(rooms)
        assert raised.value.key == key
        assert load_words().say(key, **raised.value.facts)
