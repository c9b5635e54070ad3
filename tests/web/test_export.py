"""What leaves a room: enough to count everything again, and no more about any group than the reveal tells."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from fakes.abouts import tiny_about
from fakes.cohorts import mixed, person, played

from game.analysis.cohort import cohort
from game.model.cohort import Cohort, Kind, Taken
from game.rules.chance import pick
from game.web.export import Export, Row, export
from game.web.export_files import table_csv

RECOUNT = Path(__file__).parents[1] / "fakes" / "recount.py"


class Lot:
    """Chance that can be foretold."""

    def __init__(self, seed: int = 1) -> None:
        self.seed, self.turn = seed, 0

    def __call__(self, n: int) -> int:
        self.turn += 1
        return pick(self.seed, "export", str(self.turn), n=n)


def handed_out(people: Sequence[Taken], arms: int = 1, seed: int = 1, *, confirmed: bool = False) -> Export:
    shown = cohort(people, seed=5, confirmed=confirmed)
    return export(people, tiny_about(arms=arms), shown, pick=Lot(seed))


def said(found: Export) -> set[tuple[str, str, str]]:
    return {(each.framing, each.what, each.why) for each in found.withheld}


def test_an_independent_script_counts_the_same_from_the_table_alone(tmp_path: Path) -> None:
    people = [*played(13), *played(12, arm=1, scripts=("coin",))]
    path = tmp_path / "table.csv"
    path.write_text(table_csv(handed_out(people, 2, confirmed=True)), encoding="utf-8", newline="")

    told_by_it = subprocess.run([sys.executable, RECOUNT, path], capture_output=True, text=True, check=True).stdout

    counted, room = json.loads(told_by_it), cohort(people, seed=5, confirmed=True)
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


def test_a_chapter_that_the_reveal_withholds_has_no_row_unless_the_room_agreed() -> None:
    people = [person(before="oooo", score="aaoo", friends="oaoo" if at % 2 else "oooo") for at in range(12)]

    hidden, shown = handed_out(people), handed_out(people, confirmed=True)

    assert {row.framing for row in hidden.rows} == {"friends"}
    assert ("score", "chapter", "withheld") in said(hidden)
    assert {row.framing for row in shown.rows} == {"score", "friends"}
    assert not any(what == "chapter" for _, what, _ in said(shown))


def test_where_too_few_can_be_compared_there_is_no_row_either() -> None:
    people = [person(before="oo", score="ao" if at % 2 else "oo", friends="ao" if at < 4 else "--") for at in range(9)]

    found = handed_out(people)

    assert {row.framing for row in found.rows} == {"score"}
    assert ("friends", "chapter", "few") in said(found)


def test_kinds_of_question_are_counts_and_hidden_ones_are_not_among_them() -> None:
    scores = ["a" + ("o" if at % 2 else "a") + ("aa" if at % 3 else "oo") for at in range(12)]
    people = [person(before="oaoo", score=score) for score in scores]
    shown = cohort(people, seed=5)
    families = next(each for each in shown.arms[0].under if each.primary).families
    hidden = [each.family for each in families if each.shift.kind is Kind.WITHHELD]

    found = handed_out(people)

    assert len(hidden) == 2
    assert {row.family for row in found.kinds} == {each.family for each in families} - set(hidden)
    assert all(row.people == row.people_along + row.people_back + row.people_unchanged == 12 for row in found.kinds)
    assert next((each.what, each.n) for each in found.withheld if each.framing == "score") == ("kinds", 2)
    assert not any("family" in name or "item" in name or "stance" in name for name in Row.__dataclass_fields__)


def test_guesses_leave_only_where_they_are_shown() -> None:
    open_room = [
        person(before="oooo", score="aooo" if at % 2 else "oooo", guess=at % 3, room=at % 4) for at in range(12)
    ]
    too_many = [person(before="oooo", score="aooo" if at % 2 else "oooo", guess=3, room=2) for at in range(12)]

    shown, hidden = handed_out(open_room), handed_out(too_many)

    assert {(row.guess, row.guess_room) for row in shown.rows} == {(at % 3, at % 4) for at in range(12)}
    assert {(row.guess, row.guess_of, row.guess_room) for row in hidden.rows} == {("", "", "")}
    assert ("score", "guess", "withheld") in said(hidden)


def test_watched_and_still_questions_leave_only_where_they_are_shown() -> None:
    alike = [person(before="oooooo", off="aaaooo", score="ao" if at % 2 else "oo", watched="www") for at in range(12)]

    open_room, hidden = handed_out(played(16), confirmed=True), handed_out(alike)

    off = [row for row in open_room.rows if row.framing == "off"]
    assert all(isinstance(row.watched_pairs, int) and row.watched_pairs <= row.pairs for row in off)
    assert any(row.still_pairs for row in open_room.rows if row.framing == "score")
    assert ("score", "still", "still") in said(hidden)
    assert {row.still_pairs for row in hidden.rows} == {""}
    assert {row.watched_pairs for row in hidden.rows} == {""}


def test_neither_people_nor_rows_are_in_their_order_and_numbers_are_drawn_anew() -> None:
    people = played(16)
    one, other = handed_out(people, seed=1), handed_out(people, seed=2)

    def of(found: Export, number: int) -> list[Row]:
        return sorted(
            (replace(row, person=0) for row in found.rows if row.person == number), key=lambda row: row.framing
        )

    assert one.rows != other.rows
    assert [row.person for row in one.rows] != sorted(row.person for row in one.rows)
    assert [of(one, n) for n in range(1, 17)] != [of(other, n) for n in range(1, 17)]
    assert sorted(map(str, (of(one, n) for n in range(1, 17)))) == sorted(
        map(str, (of(other, n) for n in range(1, 17)))
    )


@pytest.mark.parametrize(("many", "kept", "gone"), [(4, 0, 4), (5, 5, 0)])
def test_of_a_version_with_fewer_than_five_people_there_is_no_row(many: int, kept: int, gone: int) -> None:
    found = handed_out([*mixed(many), *mixed(6, arm=1)], 2)

    assert (sum(found.people.values()), found.left_out) == (kept + 6, gone)
    assert {row.arm for row in found.rows} == ({"full", "short"} if kept else {"short"})
    assert {row.arm for row in found.kinds} <= {row.arm for row in found.rows}
