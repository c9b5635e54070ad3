"""What is handed out: every column explained, nobody to be found in it, and enough to count everything again."""

import csv
import io
import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from fakes.abouts import tiny_about
from fakes.cohorts import mixed, played

from game.analysis.cohort import cohort
from game.content.words import load_words
from game.model.cohort import Cohort, Taken
from game.model.entry import Answered
from game.rules.chance import pick
from game.web.export import COLUMNS, RISKY, Export, _cell, dictionary, dictionary_csv, document_json, export, table_csv

RECOUNT = Path(__file__).parents[1] / "fakes" / "recount.py"


class Lot:
    """Chance that can be foretold."""

    def __init__(self, seed: int = 1) -> None:
        self.seed, self.turn = seed, 0

    def __call__(self, n: int) -> int:
        self.turn += 1
        return pick(self.seed, "export", str(self.turn), n=n)


def handed_out(people: list[Taken], arms: int = 1, seed: int = 1) -> Export:
    return export(people, tiny_about(arms=arms), pick=Lot(seed))


def test_an_independent_script_counts_the_same_from_the_table_alone(tmp_path: Path) -> None:
    people = [*played(13), *played(12, arm=1, scripts=("coin",))]
    path = tmp_path / "table.csv"
    path.write_text(table_csv(handed_out(people, 2)), encoding="utf-8", newline="")

    said = subprocess.run([sys.executable, RECOUNT, path], capture_output=True, text=True, check=True).stdout

    counted, room = json.loads(said), cohort(people, seed=5, confirmed=True)
    assert len(counted) == 8
    assert told(room) == {name: pytest.approx(figure) for name, figure in counted.items()}


def told(room: Cohort) -> dict[str, dict[str, float | None]]:
    return {
        f"{('full', 'short')[arm.arm]} {each.framing}": {
            "n": each.shift.n,
            "mean": each.shift.mean,
            "low": each.shift.low,
            "high": each.shift.high,
            "p": each.shift.p,
            "along": each.shift.along.people,
            "back": each.shift.back.people,
            "pairs": each.shift.pairs,
        }
        for arm in room.arms
        for each in arm.under
    }


def test_every_column_is_explained() -> None:
    words = load_words()

    assert [each["column"] for each in dictionary(words)] == list(COLUMNS)
    assert all(len(each["meaning"]) > 10 for each in dictionary(words))
    assert list(csv.reader(io.StringIO(dictionary_csv(words))))[1:] == [
        list(each.values()) for each in dictionary(words)
    ]


def test_a_column_that_nobody_explained_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.web.export.COLUMNS", (*COLUMNS, "address"))

    with pytest.raises(KeyError, match="export_address"):
        dictionary(load_words())


def test_table_and_document_hold_the_same_columns_and_rows() -> None:
    found = handed_out(played(6))
    rows = list(csv.DictReader(io.StringIO(table_csv(found, mark=False))))
    document = json.loads(document_json(found, tiny_about(), load_words(), seed=7))

    assert [{key: str(value) for key, value in row.items()} for row in document["rows"]] == rows
    assert [each["column"] for each in document["dictionary"]] == list(rows[0])
    assert (document["knew"], document["people"], document["left_out"]) == (False, 6, 0)


def test_neither_people_nor_rows_are_in_their_order_and_numbers_are_drawn_anew() -> None:
    people = played(8)
    one, other = handed_out(people, seed=1), handed_out(people, seed=2)

    def stances(found: Export, person: int) -> list[tuple[str, str]]:
        return sorted((row.item, row.stance) for row in found.rows if row.person == person)

    assert one.rows != other.rows
    assert [row.person for row in one.rows] != sorted(row.person for row in one.rows)
    assert [stances(one, n) for n in range(1, 9)] != [stances(other, n) for n in range(1, 9)]
    assert sorted(stances(one, n) for n in range(1, 9)) == sorted(stances(other, n) for n in range(1, 9))


def test_no_time_is_finer_than_the_day_and_no_word_of_the_pages_is_in_it() -> None:
    people = [
        replace(
            person,
            entries=tuple(
                replace(entry, at=1767225600123, ms=4217, text="Hush.") if isinstance(entry, Answered) else entry
                for entry in person.entries
            ),
        )
        for person in played(6)
    ]

    said = document_json(handed_out(people), tiny_about(), load_words(), seed=7)

    assert '"date": "2026-01-01"' in said
    assert not re.search(r"\d\d:\d\d", said)
    assert not any(part in said for part in ("1767225600", "4217", "Hush"))


@pytest.mark.parametrize(("many", "kept", "gone"), [(4, 0, 4), (5, 5, 0)])
def test_of_a_version_with_fewer_than_five_people_there_is_no_row(many: int, kept: int, gone: int) -> None:
    found = handed_out([*mixed(many), *mixed(6, arm=1)], 2)

    assert (found.people, found.left_out) == (kept + 6, gone)
    assert {row.arm for row in found.rows} == ({"full", "short"} if kept else {"short"})


@pytest.mark.parametrize("begins", RISKY)
def test_a_spreadsheet_finds_no_formula_and_numbers_stay_numbers(begins: str) -> None:
    assert _cell(f"{begins}HYPERLINK(1)") == f"'{begins}HYPERLINK(1)"
    assert _cell(-1) == -1
    row = replace(handed_out(mixed(5)).rows[0], family_title=f'{begins}1,"2"\n')
    said = table_csv(Export(rows=(row,), people=1, left_out=0), mark=False)
    (read,) = csv.DictReader(io.StringIO(said, newline=""))
    assert read["family_title"] == f"'{row.family_title}"
    assert said.endswith("\r\n")


def test_an_empty_room_has_a_table_with_a_head_alone() -> None:
    assert table_csv(handed_out([])) == "\ufeff" + ",".join(COLUMNS) + "\r\n"
