"""One layout for level files: only blanks and empty lines move; words, comments and meaning stay.

Rewriting a file from its data would lose comments and the author's own way of breaking lines, so lines are moved
instead, and the result counts only if it says the same as before.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import yaml
from yaml.events import MappingStartEvent, ScalarEvent, SequenceStartEvent

from game.content.nodes import HAS_C, read_tree
from game.content.text import Text, decode

STEP: Final = 2
SPACED: Final = frozenset({"events", "items"})
"""Lists whose longer entries stand apart; they are what a file is long with."""

DASHES: Final = re.compile(r"(- +|-$)")
TOP_KEY: Final = re.compile(r"(\w+):")


def laid_out(content: bytes) -> bytes | None:
    """Return a file in the one layout; None if its YAML has mistakes, since then nobody knows what it means."""
    source, problems = decode(content, "")
    before = read_tree(source)
    if problems or not before.whole or before.problems or before.data is None:
        return None
    text = _joined(_spaced(_moved(source.text)))
    after = read_tree(Text(file="", text=text))
    same = after.whole and not after.problems and after.data == before.data
    return text.encode() if same else content


@dataclass(slots=True, kw_only=True)
class _Line:
    """A line without its indentation; `inner` lines belong to a text or a bracket that began further up."""

    text: str
    indent: int
    inner: bool = False
    top: str = ""
    entry: bool = False


@dataclass(slots=True, kw_only=True)
class _Blocks:
    """Which columns are open, as they were and as they become."""

    open: list[tuple[int, int, bool]] = field(default_factory=list)
    shift: int = 0

    def place(self, old: int, *, dash: bool) -> int:
        """Find the new column of what stands at an old one."""
        while self.open and (self.open[-1][0] > old or (self.open[-1][0] == old and self.open[-1][2] and not dash)):
            self.open.pop()
        if not self.open or self.open[-1][0] < old or self.open[-1][2] != dash:
            self.open.append((old, self.open[-1][1] + STEP if self.open else 0, dash))
        self.shift = self.open[-1][1] - old
        return self.open[-1][1]

    def inside(self, old: int, new: int, *, dash: bool) -> None:
        """Open what follows a dash in the same line."""
        self.open.append((old, new, dash))
        self.shift = new - old


def _moved(text: str) -> list[_Line]:
    """Give every line its new indentation; a comment goes with the line that follows it."""
    rows = text.split("\n")
    inner = _inner(text, rows)
    blocks, lines, waiting = _Blocks(), list[_Line](), list[_Line]()
    for number, row in enumerate(rows):
        bare = row.lstrip(" ")
        indent = len(row) - len(bare)
        if number in inner:
            moved = indent + blocks.shift if bare else 0
            lines.append(_Line(text=bare if inner[number] else bare.rstrip(), indent=max(0, moved), inner=True))
        elif not bare.strip() or bare.startswith("#"):
            line = _Line(text=bare.rstrip(), indent=indent)
            lines.append(line)
            waiting.append(line)
        else:
            lines.append(_structural(blocks, bare.rstrip(), indent))
            first = lines[-1].indent - indent
            for line in waiting:
                line.indent = max(0, line.indent + first) if line.text else 0
            waiting.clear()
    return lines


def _structural(blocks: _Blocks, bare: str, indent: int) -> _Line:
    """Place a line that begins with a key or a dash, and note what its dashes open."""
    new = blocks.place(indent, dash=bool(DASHES.match(bare)))
    written, rest, column, moved = "", bare, indent, new
    while (found := DASHES.match(rest)) and found[0] != "-":
        rest = rest[len(found[0]) :]
        column, moved, written = column + len(found[0]), moved + STEP, written + "- "
        blocks.inside(column, moved, dash=bool(DASHES.match(rest)))
    return _Line(text=written + rest, indent=new, entry=bool(written))


def _inner(text: str, rows: list[str]) -> dict[int, bool]:
    """List the lines inside texts and brackets; True where even a blank at the end of a line is part of a text."""
    found: dict[int, bool] = {}
    depth: list[tuple[bool, int]] = []
    for event in _events(text):
        stop: Any = event.end_mark
        first, last = event.start_mark.line, stop.line
        if isinstance(event, MappingStartEvent | SequenceStartEvent):
            depth.append((bool(event.flow_style), first))
        elif isinstance(event, ScalarEvent):
            block = event.style in {"|", ">"}
            end = last - (stop.column == 0) if block else last
            keep = block and "+" in rows[first].rpartition(event.style or "")[2]
            while block and not keep and end > first and not rows[end].strip():
                end -= 1
            found |= dict.fromkeys(range(first + 1, end + 1), block)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            flow, begun = depth.pop()
            if flow:
                found = dict.fromkeys(range(begun + 1, last + 1), False) | found
    return found


def _events(text: str) -> Iterator[Any]:
    parser: Any = yaml.CSafeLoader(text) if HAS_C else yaml.SafeLoader(text)
    while parser.check_event():
        yield parser.get_event()


def _spaced(lines: list[_Line]) -> list[_Line]:
    """Leave at most one empty line anywhere, and exactly one between the longer entries of a long list."""
    made: list[_Line] = []
    top, long = "", False
    for number, line in enumerate(lines):
        empty = not line.text and not line.inner
        if empty and (not made or (not made[-1].text and not made[-1].inner)):
            continue
        key = TOP_KEY.match(line.text)
        if key and not line.indent and not line.inner:
            top, long = key[1], False
        if line.entry and line.indent == STEP and top in SPACED and not line.inner:
            after = next((one for one in lines[number + 1 :] if one.text or one.inner), None)
            now = bool(after and (after.inner or (after.indent > STEP and not after.text.startswith("#"))))
            if (now or long) and _follows_entry(made):
                _part(made)
            long = now
        made.append(line)
    return made


def _follows_entry(made: list[_Line]) -> bool:
    """Tell whether this is not the first entry of its list."""
    before = next((one for one in reversed(made) if one.inner or (one.text and not one.text.startswith("#"))), None)
    return before is not None and (before.inner or before.indent >= STEP)


def _part(made: list[_Line]) -> None:
    """Put one empty line before an entry, and before the comments that stand right above it."""
    at = len(made)
    while at and not made[at - 1].inner and made[at - 1].text.startswith("#"):
        at -= 1
    if at and (made[at - 1].text or made[at - 1].inner):
        made.insert(at, _Line(text="", indent=0))


def _joined(lines: list[_Line]) -> str:
    return "\n".join(" " * line.indent + line.text if line.text else "" for line in lines).rstrip("\n") + "\n"
