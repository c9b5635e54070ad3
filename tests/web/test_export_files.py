"""Tables and their dictionary: every column explained, what is left out said, and nobody to be found in them."""

import csv
import io
import json
import re
from dataclasses import replace

import pytest
from fakes.abouts import tiny_about
from fakes.cohorts import mixed, person, played

from game.analysis.cohort import cohort
from game.content.words import load_words
from game.model.cohort import Incomplete, Taken
from game.model.entry import Answered
from game.web.export import COLUMNS, KIND_COLUMNS, Export, KindRow, export
from game.web.export_files import (
    RISKY,
    _cell,
    dictionary,
    dictionary_csv,
    document_json,
    kinds_csv,
    left_out,
    table_csv,
)

WORDS = load_words()


def handed_out(people: list[Taken]) -> Export:
    return export(people, tiny_about(), cohort(people, seed=5), pick=lambda n: n // 2)


def test_every_column_is_explained_and_so_is_what_is_not_there() -> None:
    found = handed_out([person(before="oooo", score="aaoo") for _ in range(12)])
    explained = [each["column"] for each in dictionary(WORDS)]

    rows = list(csv.reader(io.StringIO(dictionary_csv(found, WORDS).removeprefix("\ufeff"))))[1:]

    assert explained == list(dict.fromkeys((*COLUMNS, *KIND_COLUMNS)))
    assert all(len(each["meaning"]) > 10 for each in dictionary(WORDS))
    assert rows[: len(explained)] == [list(each.values()) for each in dictionary(WORDS)]
    assert [row[1] for row in rows[len(explained) :]] == list(left_out(found, WORDS))


def test_what_was_withheld_is_said_with_its_reason() -> None:
    found = handed_out([person(before="oooo", score="aaoo") for _ in range(12)])

    told = " ".join(left_out(found, WORDS))

    assert "No row of the chapter score of full: everybody did the same there" in told
    assert "No changes of mind. On a phone a tap is the answer" in told


def test_a_column_that_nobody_explained_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.web.export_files.COLUMNS", (*COLUMNS, "address"))

    with pytest.raises(KeyError, match="export_address"):
        dictionary(WORDS)


def test_tables_and_document_hold_the_same_rows() -> None:
    found = handed_out(played(16))
    document = json.loads(document_json(found, tiny_about(), WORDS, seed=7))

    for key, table in (("rows", table_csv), ("kinds", kinds_csv)):
        rows = list(csv.DictReader(io.StringIO(table(found, mark=False))))
        assert [{name: str(value) for name, value in row.items()} for row in document[key]] == rows
        assert rows
    assert (document["knew"], document["people"], document["left_out"]) == (False, 16, 0)
    assert [arm["people"] for arm in document["arms"]] == [16]


def test_no_time_is_finer_than_the_day_and_no_word_of_the_pages_is_in_it() -> None:
    people = [
        replace(
            each,
            entries=tuple(
                replace(entry, at=1767225600123, ms=4217, text="Hush.") if isinstance(entry, Answered) else entry
                for entry in each.entries
            ),
        )
        for each in played(6)
    ]

    told = document_json(handed_out(people), tiny_about(), WORDS, seed=7)

    assert '"date": "2026-01-01"' in told
    assert not re.search(r"\d\d:\d\d", told)
    assert not any(part in told for part in ("1767225600", "4217", "Hush"))


@pytest.mark.parametrize("begins", RISKY)
def test_a_spreadsheet_finds_no_formula_and_numbers_stay_numbers(begins: str) -> None:
    assert _cell(f"{begins}HYPERLINK(1)") == f"'{begins}HYPERLINK(1)"
    assert _cell(-1) == -1
    row = KindRow(
        arm="full", framing="score", family="one", family_title=f'{begins}1,"2"\n',
        people=5, people_along=1, people_back=0, people_unchanged=4,
    )  # fmt: skip
    told = kinds_csv(replace(handed_out(mixed(5)), kinds=(row,)), mark=False)
    (read,) = csv.DictReader(io.StringIO(told, newline=""))
    assert read["family_title"] == f"'{row.family_title}"
    assert told.endswith("\r\n")


def test_an_empty_room_has_tables_with_a_head_alone() -> None:
    assert table_csv(handed_out([])) == "\ufeff" + ",".join(COLUMNS) + "\r\n"
    assert kinds_csv(handed_out([])) == "\ufeff" + ",".join(KIND_COLUMNS) + "\r\n"


def test_what_had_no_pair_is_handed_on_as_counts() -> None:
    people = [*mixed(8), person(before="oo"), person(before="oo", score="-o")]
    found = handed_out(people)

    assert found.left_over[("full", "score")] == Incomplete(people=1, apart=1, missing=2)
    (told,) = json.loads(document_json(found, tiny_about(), WORDS, seed=7))["left_over"]
    assert told == {"arm": "full", "framing": "score", "people": 1, "apart": 1, "missing": 2}
