"""A complaint about content, in words for the person who wrote it, with the exact place."""

from dataclasses import dataclass
from enum import StrEnum

from game.content.characters import harmless
from game.model.where import Where

WIDTH = 100
"""Characters of a source line that are shown around its caret."""


class Severity(StrEnum):
    """Errors keep a pack from being played; warnings do not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One mistake: a stable code, the place, plain words, the source line and the way out."""

    code: str
    severity: Severity
    where: Where
    message: str
    line: str = ""
    hint: str = ""


def problem(code: str, where: Where, message: str, *, line: str = "", hint: str = "") -> Problem:
    """Build a Problem whose severity follows from its code, so that the two never disagree."""
    severity = Severity.WARNING if code.startswith("W") else Severity.ERROR
    return Problem(code=code, severity=severity, where=where, message=message, line=line, hint=hint)


def render(found: Problem) -> str:
    """Show a problem as compilers do: place, code and words, then the line with a caret, then the hint."""
    rows = [harmless(f"{found.where}: {found.code} {found.message}")]
    if found.line.strip():
        start = max(0, found.where.column - 1 - WIDTH // 2) if len(found.line) > WIDTH else 0
        rows.append("    " + harmless(found.line[start : start + WIDTH]).rstrip())
        rows.append("    " + " " * (found.where.column - 1 - start) + "^")
    if found.hint:
        rows.append("    " + harmless(found.hint))
    return "\n".join(rows)
