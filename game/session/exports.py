"""Copies that somebody asked for: written where they want, remembered, so that deleting a run deletes them too."""

import csv
import hashlib
import io
import json
from pathlib import Path
from typing import Any

from game.journal.codec import encode_header, encode_turn
from game.journal.file import read
from game.journal.problem import JournalError
from game.model.entry import Answered
from game.model.record import Record

LIST = "exports.json"
"""In the game's own folder: which exports exist, of which run, and what they held."""

COLUMNS = (
    "run",
    "pack",
    "pack_hash",
    "level",
    "event",
    "family",
    "control",
    "item",
    "title",
    "framing",
    "watched",
    "joined",
    "seen_by",
    "frame_line",
    "offered",
    "choice",
    "stance",
    "person",
    "score_shown",
    "score_before",
    "score_after",
    "tier_before",
    "tier_after",
    "at",
    "ms",
    "changes",
    "where",
)
"""One column for what an answer records, in the words of the model."""


def write_export(home: Path, journal: Path, target: Path) -> Path:
    """Copy a run to a new file: the journal itself (.jsonl), all of it as one document (.json), its answers (.csv)."""
    if target.exists():
        raise JournalError(f"{target} exists already; it was left as it is. Name another file.")
    content = _content(journal, target)
    _keep(home, [*_listed(home), _note(journal.stem, target, content)])  # first, so that no copy is ever unlisted
    try:
        target.write_bytes(content)
    except OSError as error:
        raise JournalError(f"{target} could not be written: {error.strerror or error}.") from error
    return target


def forget_exports(home: Path, run: str | None) -> tuple[Path, ...]:
    """Delete the exports of one run, or of all; a file that holds something else by now is somebody's own and stays."""
    notes = _listed(home)
    meant = [note for note in notes if run is None or note["run"] == run]
    gone = []
    for note in meant:
        path = Path(note["path"])
        if path.is_file() and _digest(path.read_bytes()) == note["sha256"]:
            path.unlink()
            gone.append(path)
    _keep(home, [note for note in notes if note not in meant])
    return tuple(gone)


def document(record: Record) -> dict[str, Any]:
    """Return everything that a run recorded as plain data, for programs."""
    return {
        "header": json.loads(encode_header(record.header)),
        "turns": [json.loads(encode_turn(turn)) for turn in record.turns],
    }


def answers_csv(record: Record) -> str:
    """Return one row per answer, for a spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for turn in record.turns:
        for entry in turn.entries:
            if isinstance(entry, Answered):
                writer.writerow(_cell(entry, column) for column in COLUMNS)
    return text.getvalue()


def _content(journal: Path, target: Path) -> bytes:
    record, _ = read(journal)
    match target.suffix:
        case ".jsonl":
            lines = [encode_header(record.header), *(encode_turn(turn) for turn in record.turns)]
            return b"".join(line + b"\n" for line in lines)
        case ".json":
            return (json.dumps(document(record), ensure_ascii=False, indent=1) + "\n").encode()
        case ".csv":
            return answers_csv(record).encode("utf-8-sig")  # spreadsheets take text without the mark for another coding
        case _:
            raise JournalError(f"{target.name}: an export ends in .jsonl, .json or .csv.")


def _cell(entry: Answered, column: str) -> str:
    if column == "offered":
        return " | ".join(f"{one.id}: {one.say} [{one.stance or ''}]" for one in entry.offered)
    value = getattr(entry, column)
    if value is None:
        return ""
    return str(value) if isinstance(value, int) else _harmless(str(value))


def _harmless(text: str) -> str:
    """Keep a spreadsheet from reading an author's words as a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text


def _note(run: str, target: Path, content: bytes) -> dict[str, str]:
    return {"run": run, "path": str(target.resolve()), "sha256": _digest(content)}


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _listed(home: Path) -> list[dict[str, str]]:
    """Read the list of exports; a list that somebody broke names nothing, and nothing is deleted on its word."""
    path = home / LIST
    try:
        notes = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    keys = {"run", "path", "sha256"}
    listed = notes if isinstance(notes, list) else []
    return [note for note in listed if isinstance(note, dict) and keys == note.keys()]


def _keep(home: Path, notes: list[dict[str, str]]) -> None:
    path = home / LIST
    if notes:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(json.dumps(notes, indent=1) + "\n", encoding="utf-8")
    else:
        path.unlink(missing_ok=True)
