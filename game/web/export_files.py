"""What is handed out, as files: tables for a spreadsheet, their dictionary, and one document for programs."""

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

from game.content.words import Words
from game.web.about import About
from game.web.export import COLUMNS, KIND_COLUMNS, Export, KindRow, Row, Value, Withheld

FORMAT: Final = 2

RISKY: Final = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings that a spreadsheet takes for a formula."""


def table_csv(of: Export, *, mark: bool = True) -> str:
    """Write the rows as RFC 4180 asks; `mark` puts the sign before them by which spreadsheets know UTF-8."""
    return _csv(COLUMNS, of.rows, mark=mark)


def kinds_csv(of: Export, *, mark: bool = True) -> str:
    """Write the kinds of question as a table of their own."""
    return _csv(KIND_COLUMNS, of.kinds, mark=mark)


def dictionary(words: Words) -> tuple[Mapping[str, str], ...]:
    """Explain every column of both tables; a column that nobody explains is a KeyError."""
    columns = dict.fromkeys((*COLUMNS, *KIND_COLUMNS))
    return tuple({"column": column, "meaning": words.say(f"export_{column}")} for column in columns)


def left_out(of: Export, words: Words) -> tuple[str, ...]:
    """Say what is not in the tables, and why: what no room hands out, and what this one withheld."""
    always = [words.say(f"export_never_{each}") for each in ("answers", "changes", "times")]
    gone = [words.say("export_left_out", n=of.left_out)] if of.left_out else []
    return (*always, *gone, *(_said(each, words) for each in of.withheld))


def dictionary_csv(of: Export, words: Words) -> str:
    """Write the explanations as a table of their own."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([words.say("export_dictionary_column"), words.say("export_dictionary_meaning")])
    writer.writerows([_cell(each["column"]), _cell(each["meaning"])] for each in dictionary(words))
    writer.writerows([words.say("export_dictionary_not"), _cell(line)] for line in left_out(of, words))
    return "\ufeff" + out.getvalue()


def document_json(of: Export, played: About, words: Words, *, seed: int) -> str:
    """Write everything as one document, which `mirror --merge` reads back; the seed is that of the room's tests."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "kind": "sincerely-room",
        "date": played.date,
        "knew": False,
        "seed": seed,
        "pack": {"id": played.pack, "title": played.title, "version": played.version, "hash": played.hash},
        "arms": [{**asdict(arm), "people": of.people.get(arm.route, 0)} for arm in played.arms],
        "people": sum(of.people.values()),
        "left_out": of.left_out,
        "not_in_it": list(left_out(of, words)),
        "left_over": list(_left_over(of)),
        "dictionary": list(dictionary(words)),
        "rows": [asdict(row) for row in of.rows],
        "kinds": [asdict(row) for row in of.kinds],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _left_over(of: Export) -> Iterator[Mapping[str, Value]]:
    for (arm, framing), lost in of.left_over.items():
        yield {"arm": arm, "framing": framing, **asdict(lost)}


def _said(each: Withheld, words: Words) -> str:
    why = words.say(f"export_why_{each.why}")
    return words.say(f"export_withheld_{each.what}", arm=each.arm, framing=each.framing, n=each.n, why=why)


def _csv(columns: Sequence[str], rows: Sequence[Row] | Sequence[KindRow], *, mark: bool) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in asdict(row).values()] for row in rows)
    return ("\ufeff" if mark else "") + out.getvalue()


def _cell(value: Value) -> Value:
    """Keep a text from being taken for a formula; a number stays a number."""
    return f"'{value}" if isinstance(value, str) and value.startswith(RISKY) else value
