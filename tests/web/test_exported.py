"""Exported rooms come back, and nothing foreign gets in."""

import json
from typing import Any

import pytest
from fakes.abouts import tiny_about
from fakes.cohorts import mixed

from game.analysis.cohort import cohort
from game.content.words import load_words
from game.model.cohort import Taken
from game.web.export import export
from game.web.export_files import document_json
from game.web.exported import ExportedError, read_export


def written(people: list[Taken], **changes: Any) -> str:
    of = tiny_about()
    found = export(people, of, cohort(people, seed=3), pick=lambda n: n // 2)
    return json.dumps(json.loads(document_json(found, of, load_words(), seed=7)) | changes)


def row(**changes: Any) -> dict[str, Any]:
    first: dict[str, Any] = json.loads(written(mixed(6)))["rows"][0]
    return first | changes


def test_a_room_comes_back_with_its_rows() -> None:
    found = read_export(written(mixed(6)), "a")

    assert (len(found.rows), found.people, found.arms[0].people) == (6, 6, 6)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("no json", "merge_not_a_room"),
        ("[]", "merge_not_a_room"),
        ("[" * 100_000, "merge_not_a_room"),
        ('{"run": "quiet-heron-42"}', "merge_not_a_room"),
        (written(mixed(5), format=3), "merge_newer"),
        (written(mixed(5), format=1), "merge_older"),
        (written(mixed(5), knew=True), "merge_knew"),
        (written(mixed(5), date=7), "merge_unreadable"),
        (written(mixed(5), rows=[{"person": 1}]), "merge_unreadable"),
        (written(mixed(5), rows=[row(along=9)]), "merge_unreadable"),
        (written(mixed(5), rows=[row(watched_pairs=1, watched_along=0, watched_back=1)]), "merge_unreadable"),
        (written(mixed(5), rows=[row(still_pairs=1, still_changed=2)]), "merge_unreadable"),
        (written(mixed(5), more=1), "merge_unreadable"),
    ],
)
def test_what_cannot_take_part_is_told_in_one_sentence(text: str, key: str) -> None:
    with pytest.raises(ExportedError) as raised:
        read_export(text, "room.json")

    assert raised.value.key == key
    assert "\n" not in load_words().say(key, **raised.value.facts)
