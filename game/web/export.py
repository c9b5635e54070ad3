"""A room's answers to take along: a table and a document, from which anybody can count the figures again.

Fresh numbers for people, rows in no order, no time but the day, no words of anybody. Of a version that fewer than
five people played there is no row.
"""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final, TypeVar

from game.content.words import Words
from game.model.cohort import Taken
from game.model.entry import Answered, Predicted
from game.web.about import About

FORMAT: Final = 1
FEWEST: Final = 5
"""People of a version below whom none of its rows are handed out."""

RISKY: Final = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings that a spreadsheet takes for a formula."""

Value = str | int
Pick = Callable[[int], int]
"""Return one of 0 … n-1 by chance."""

_Thing = TypeVar("_Thing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One answer; the fields are the columns of the table, each explained in the catalogue as export_NAME."""

    person: int
    arm: str
    scored: int
    framing: str
    family: str
    family_title: str
    control: int
    item: str
    stance: str
    watched: int
    joined: int
    guess: Value
    guess_of: Value


COLUMNS: Final = tuple(Row.__dataclass_fields__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What is handed out: rows, and how many people are left out of them."""

    rows: tuple[Row, ...]
    people: int
    left_out: int


def export(people: Sequence[Taken], of: About, *, pick: Pick) -> Export:
    """Take everybody's answers apart into rows; `pick` mixes people and rows."""
    sizes = Counter(person.arm for person in people)
    kept = _mixed([person for person in people if sizes[person.arm] >= FEWEST], pick)
    rows = [row for number, person in enumerate(kept, start=1) for row in _rows(number, person, of)]
    return Export(rows=tuple(_mixed(rows, pick)), people=len(kept), left_out=len(people) - len(kept))


def table_csv(of: Export, *, mark: bool = True) -> str:
    """Write the rows as RFC 4180 asks; `mark` puts the sign before them by which spreadsheets know UTF-8."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in asdict(row).values()] for row in of.rows)
    return ("\ufeff" if mark else "") + out.getvalue()


def dictionary(words: Words) -> tuple[Mapping[str, str], ...]:
    """Explain every column; a column that nobody explains is a KeyError."""
    return tuple({"column": column, "meaning": words.say(f"export_{column}")} for column in COLUMNS)


def dictionary_csv(words: Words) -> str:
    """Write the explanations as a table of their own."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([words.say("export_dictionary_column"), words.say("export_dictionary_meaning")])
    writer.writerows([_cell(each["column"]), _cell(each["meaning"])] for each in dictionary(words))
    return out.getvalue()


def document_json(of: Export, played: About, words: Words, *, seed: int) -> str:
    """Write everything as one document, which `mirror --merge` reads back; the seed is that of the room's tests."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "kind": "sincerely-room",
        "date": played.date,
        "knew": False,
        "seed": seed,
        "pack": {"id": played.pack, "title": played.title, "version": played.version, "hash": played.hash},
        "arms": [asdict(arm) for arm in played.arms],
        "people": of.people,
        "left_out": of.left_out,
        "note": words.say("export_left_out", n=of.left_out) if of.left_out else "",
        "dictionary": list(dictionary(words)),
        "rows": [asdict(row) for row in of.rows],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _rows(number: int, person: Taken, of: About) -> list[Row]:
    version = of.arms[person.arm]
    guess = next((entry for entry in person.entries if isinstance(entry, Predicted)), None)
    answers: dict[tuple[str, str], Answered] = {}
    for entry in person.entries:
        if isinstance(entry, Answered):
            answers.setdefault((entry.framing, entry.family), entry)
    return [
        Row(
            person=number,
            arm=version.route,
            scored=int(version.scored),
            framing=answer.framing.value,
            family=answer.family,
            family_title=answer.family_title,
            control=int(answer.control),
            item=answer.item,
            stance=answer.stance.value if answer.stance else "",
            watched=int(answer.watched),
            joined=int(answer.joined),
            guess="" if guess is None else guess.changed,
            guess_of="" if guess is None else guess.families,
        )
        for answer in answers.values()
    ]


def _cell(value: Value) -> Value:
    """Keep a text from being taken for a formula; a number stays a number."""
    return f"'{value}" if isinstance(value, str) and value.startswith(RISKY) else value


def _mixed(things: Sequence[_Thing], pick: Pick) -> list[_Thing]:
    """Shuffle, each order being as likely as the others."""
    mixed = list(things)
    for last in range(len(mixed) - 1, 0, -1):
        other = pick(last + 1)
        mixed[last], mixed[other] = mixed[other], mixed[last]
    return mixed
