"""How far to the right lines begin, said to somebody who has never counted spaces."""

import re
from typing import Final

from game.content.text import Text

Said = tuple[str, int, int, str, str]
"""A code, a line, a column, a message and a hint."""

_DASHED: Final = re.compile(r" *-( |$)")
_LIKE: Final = 2
"""Dashes that stand no further apart than this were meant for one list."""

_GLUED: Final = re.compile(r" *(?:- +)*([A-Za-z]\w*):([^\s:/][^\n]*)")
_GLUED_DASH: Final = re.compile(r" *-([A-Za-z{\[][^\n]*)")


def glued(source: Text, line: int) -> Said | None:
    """Find a space that is missing after a colon or a dash: in this line, or in the one above, which it joined."""
    for number in (line, _above(source, line)):
        text = source.line(number)
        if found := _GLUED.match(text):
            hint = f"write {found[1]}: {found[2][:40]}"
            return "E118", number, found.start(2) + 1, "a space is missing after the colon", hint
        if found := _GLUED_DASH.match(text):
            return "E118", number, found.start(1) + 1, "a space is missing after the -", f"write - {found[1][:40]}"
    return None


def misplaced(source: Text, line: int) -> Said:
    """Say of a line that does not belong where it stands how it differs from what is above it."""
    text = source.line(line)
    column = len(text) - len(text.lstrip(" ")) + 1
    if _DASHED.match(text):
        return _dash(source, line, column)
    if is_prose(text):
        return prose(source, line)
    above = _above(source, line)
    begins = _begins(source.line(above)) if above else column
    message = "this line does not fit the lines above it"
    if begins != column:
        message = f"this line does not fit the one above it: they begin in the columns {column} and {begins}"
    return "E118", line, column, message, "lines that belong together begin in the same column; count the spaces"


def is_prose(text: str) -> bool:
    """Tell whether a line reads like part of a text."""
    return ":" not in text and " " in text.strip() and text.strip()[0].isalpha()


def prose(source: Text, line: int) -> Said:
    """Say of words in a line of their own that no text holds them."""
    text = source.line(line)
    column = len(text) - len(text.lstrip(" ")) + 1
    above = _above(source, line)
    if above and _begins(source.line(above)) == column:
        key, _, rest = text.strip().partition(" ")
        return "E118", line, column, "this line has no ': ' after its key", f"write {key}: {rest[:40]}"
    message = "this line belongs to no text, and has no ': ' after a key"
    return "E118", line, column, message, "if it goes on with the text above, begin it in the same column as that text"


def _dash(source: Text, line: int, column: int) -> Said:
    """Compare a dash with the dash above it that was meant to stand in the same column."""
    columns = {text.index("-") + 1 for one in range(1, line) if _DASHED.match(text := source.line(one))}
    near = [one for one in columns if abs(one - column) <= _LIKE and one != column]
    if near:
        message = f"this - stands in column {column}, and the list above it has its - in column {min(near)}"
        return "E118", line, column, message, "entries of one list begin in the same column"
    message = "this line does not fit the lines above it: it begins with -, and they are no list"
    return "E118", line, column, message, "begin the first entry with - too, in the same column"


def _above(source: Text, line: int) -> int:
    """Return the number of the nearest line above that says something."""
    for number in range(line - 1, 0, -1):
        text = source.line(number).strip()
        if text and not text.startswith("#"):
            return number
    return 0


def _begins(text: str) -> int:
    """Return the column in which a line's key begins, after its dashes."""
    found = re.match(r" *(?:- +)*", text)
    return (found.end() if found else 0) + 1
