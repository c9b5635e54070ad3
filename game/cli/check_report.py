"""What `check` found, in the three forms in which somebody reads it."""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from game.content.load import Loaded
from game.content.problem import Problem, Severity, render
from game.content.words import Words
from game.model.pack import Pack


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One pack or file, with its problems; their files are named from where the reader stands.

    `unsure` names the routes of which not every way was searched, so that something rare may go untold.
    """

    path: Path
    problems: tuple[Problem, ...]
    pack: Pack | None = None
    unsure: tuple[str, ...] = ()


def checked(path: Path, base: Path, loaded: Loaded) -> Checked:
    """Name each problem's file so that an editor opens it from the present folder."""
    start = _from_here(base)
    named = [
        replace(one, where=replace(one.where, file=(start / one.where.file).as_posix())) for one in loaded.problems
    ]
    return Checked(path=path, problems=tuple(named), pack=loaded.pack)


def as_text(found: Sequence[Checked], words: Words) -> str:
    """Show every problem with its line and a caret, and one line that sums up."""
    shown = [render(problem) for one in found for problem in one.problems]
    open_still = [
        words.say("check_unsure", path=one.path, routes=words.listed(one.unsure)) for one in found if one.unsure
    ]
    return "\n".join([*shown, *open_still, summary(found, words)])


def as_github(found: Sequence[Checked], words: Words) -> str:
    """Write workflow commands, which put each problem beside its line in a pull request."""
    notes = [_note(problem) for one in found for problem in one.problems]
    return "\n".join([*notes, summary(found, words)])


def as_json(found: Sequence[Checked], more: Mapping[str, object]) -> str:
    """Write one document for programs; `more` is what else was found out about the packs."""
    packs = [
        {"path": str(one.path), "unsure": one.unsure, "problems": [_values(problem) for problem in one.problems]}
        for one in found
    ]
    return json.dumps({"checked": packs, **_counts(found), **more}, ensure_ascii=False, indent=1)


def summary(found: Sequence[Checked], words: Words) -> str:
    """Say in one line how many were checked and what was found."""
    counts = _counts(found)
    if not any(counts.values()):
        return words.say("check_clean", n=len(found))
    errors = words.say("check_errors", n=counts["errors"])
    warnings = words.say("check_warnings", n=counts["warnings"])
    return words.say("check_found", checked=len(found), errors=errors, warnings=warnings)


def _counts(found: Sequence[Checked]) -> dict[str, int]:
    severities = [problem.severity for one in found for problem in one.problems]
    return {"errors": severities.count(Severity.ERROR), "warnings": severities.count(Severity.WARNING)}


def _values(problem: Problem) -> dict[str, str | int]:
    return {
        "code": problem.code,
        "severity": str(problem.severity),
        "file": problem.where.file,
        "line": problem.where.line,
        "column": problem.where.column,
        "message": problem.message,
        "hint": problem.hint,
    }


def _note(problem: Problem) -> str:
    file = _escaped(problem.where.file).replace(":", "%3A").replace(",", "%2C")
    place = f"file={file},line={problem.where.line},col={problem.where.column},title={problem.code}"
    text = f"{problem.message} ({problem.hint})" if problem.hint else problem.message
    return f"::{problem.severity} {place}::{_escaped(text)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _from_here(folder: Path) -> Path:
    """Prefer a short path, unless the folder lies elsewhere."""
    try:
        near = Path(os.path.relpath(folder))
    except ValueError:  # another drive
        return folder
    return folder.resolve() if near.parts[:1] == ("..",) else near
