"""From bytes to text: all that must be refused before a parser may see a file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from game.content.characters import FORBIDDEN, called
from game.content.limits import MAX_FILE_BYTES, MAX_PROBLEMS
from game.content.problem import Problem, problem
from game.model.where import Where

MAX_QUOTED: Final = 200
"""Bytes that are still shown after one that is no UTF-8."""

WIDE: Final = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
HARMLESS: Final = bytes(range(0x20, 0x7F)) + b"\r\n"
"""What an ordinary English file consists of; it needs no slower look."""

BLANKS: Final = "\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000"
ODD_BLANK: Final = re.compile(
    rf"^[ -]*(?:([{BLANKS}])[ {BLANKS}]*(?:- |[a-z_]+:(?: |$))|[a-z_]+:([{BLANKS}]))", re.MULTILINE
)
"""Blanks that look like a space where only a space means something: before a key or a dash, and after a colon."""

DIRECTIVE: Final = re.compile(r"^%", re.MULTILINE)


@dataclass(slots=True, kw_only=True)
class Text:
    """A file's text and, once somebody asks, its lines; asking is rare: problems quote lines, and changes are found."""

    file: str
    text: str
    _lines: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """Return all lines, without their ends."""
        if not self._lines:
            self._lines = self.text.split("\n")
        return self._lines

    def line(self, number: int) -> str:
        """Return one line, counted from 1; empty beyond the end."""
        lines = self.lines()
        return lines[number - 1] if 0 < number <= len(lines) else ""

    def complain(self, code: str, line: int, column: int, message: str, hint: str = "") -> Problem:
        """Make a problem at a place in this file, with the line that it quotes."""
        where = Where(file=self.file, line=line, column=column)
        return problem(code, where, message, line=self.line(line), hint=hint)


def decode(raw: bytes, file: str) -> tuple[Text, list[Problem]]:
    """Turn bytes into text, or say in plain words why they are none."""
    at_start = Where(file=file, line=1, column=1)
    empty = Text(file=file, text="")
    if len(raw) > MAX_FILE_BYTES:
        message = f"the file has {len(raw):,} bytes; at most {MAX_FILE_BYTES:,} are read"
        return empty, [problem("E102", at_start, message, hint="split it into several files")]
    if raw.startswith(WIDE) or raw[:4].count(0) > 1:
        message = "the file is saved as UTF-16 or UTF-32"
        return empty, [problem("E104", at_start, message, hint="save it as UTF-8 (in the editor: Save with encoding)")]
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as bad:
        return empty, [_not_utf8(raw, bad.start, file)]
    source = Text(file=file, text=text.replace("\r\n", "\n").replace("\r", "\n"))
    if text.isascii() and not raw.translate(None, delete=HARMLESS) and "%" not in text:
        return source, []
    return source, list(_refusals(source))


def _not_utf8(raw: bytes, start: int, file: str) -> Problem:
    shown = Text(file=file, text=raw[: start + MAX_QUOTED].decode("latin-1"))
    line, column = position(shown.text, start)
    message = f"this file is not saved as UTF-8: one character here is stored as the byte {raw[start]:02X}"
    return shown.complain("E103", line, column, message, "save the file as UTF-8 (in the editor: Save with encoding)")


def _refusals(source: Text) -> Iterator[Problem]:
    for count, match in enumerate(FORBIDDEN.finditer(source.text)):
        if count == MAX_PROBLEMS:
            return
        yield _forbidden(source, match)
    for match in islice(ODD_BLANK.finditer(source.text), MAX_PROBLEMS):
        at = match.start(match.lastindex or 0)
        line, column = position(source.text, at)
        message = f"there is a blank here that only looks like a space (U+{ord(source.text[at]):04X})"
        yield source.complain("E106", line, column, message, "delete it and type a space")
    first = DIRECTIVE.search(source.text)
    if first:
        line, column = position(source.text, first.start())
        yield source.complain(
            "E111", line, column, "a line must not start with %", "remove the line, or put the text in quotes"
        )


def _forbidden(source: Text, match: re.Match[str]) -> Problem:
    line, column = position(source.text, match.start())
    if match[0] == "\t":
        return source.complain("E105", line, column, "there is a Tab here", "use spaces instead")
    message = f"there is {called(match[0])} here"
    return source.complain("E106", line, column, message, "delete it; text copied from elsewhere sometimes brings it")


def position(text: str, index: int) -> tuple[int, int]:
    """Turn an index into line and column, both from 1."""
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
