"""Translations in PO files, the form that every translation tool knows, read and written without one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from game.content.limits import MAX_LINES, MAX_PROBLEMS, MAX_SCALAR
from game.content.problem import Problem, problem
from game.content.text import Text, decode
from game.model.where import Where

FIELDS: Final = ("msgctxt", "msgid", "msgstr")
LONGEST: Final = 2 * MAX_SCALAR
"""Characters of one line; a text of the longest kind fits in, even if half of it has to be escaped."""

_LINE: Final = re.compile(r'(?:(msgctxt|msgid|msgstr)[ ]+)?"((?:[^"\\]|\\.)*)"[ ]*$')
_ESCAPE: Final = re.compile(r"\\(.)")
_MEANS: Final = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}
_WRITES: Final = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One text and its translation; `fuzzy` asks a person to look, since the text was `previous` before."""

    context: str
    source: str
    text: str = ""
    places: tuple[str, ...] = ()
    fuzzy: bool = False
    previous: str = ""
    notes: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Po:
    """A file: its first comment lines, its header, its messages in order."""

    head: tuple[str, ...] = ()
    header: str = ""
    messages: tuple[Message, ...] = ()


@dataclass(slots=True)
class _Block:
    """What is read of one message."""

    line: int
    pieces: dict[str, list[str]] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)
    current: str = ""

    @property
    def values(self) -> dict[str, str]:
        """The texts, each put together once, since adding line to line would take minutes with many."""
        return {name: "".join(pieces) for name, pieces in self.pieces.items()}


def read_po(raw: bytes, file: str) -> tuple[Po, list[Problem]]:
    """Read a file, or tell each mistake at its place; what is sound around a mistake is still read."""
    source, problems = decode(raw, file)
    if source.text.count("\n") > MAX_LINES:
        where = Where(file=file, line=MAX_LINES, column=1)
        said = f"this translation has more than {MAX_LINES:,} lines"
        problems.append(problem("E116", where, said, hint="is it the translation of this pack?"))
    if problems:
        return Po(), problems
    head: tuple[str, ...] = ()
    header, messages, seen = "", list[Message](), dict[str, int]()
    for block in _blocks(source, problems):
        values = block.values
        if values.get("msgid") == "" and "msgctxt" not in values:
            head = tuple(block.comments)
            header = values.get("msgstr", "")
            continue
        found = _message(block, values)
        if found.context in seen:
            said = f"this context stands already in line {seen[found.context]}"
            problems.append(source.complain("E131", block.line, 1, said, "remove one of the two"))
            continue
        seen[found.context] = block.line
        messages.append(found)
    return Po(head=head, header=header, messages=tuple(messages)), problems


def _blocks(source: Text, problems: list[Problem]) -> Iterator[_Block]:
    """Cut a file at its empty lines; a block that cannot be understood is told and left out."""
    block = _Block(1)
    broken = False
    for number, line in enumerate((*source.text.split("\n"), ""), 1):
        if len(problems) >= MAX_PROBLEMS:
            return
        if not line.strip():
            if block.pieces and not broken:
                lack = [name for name in FIELDS[1:] if name not in block.pieces]
                if lack:
                    problems.append(source.complain("E130", block.line, 1, f"this message has no {lack[0]}"))
                else:
                    yield block
            block, broken = _Block(number + 1), False
        elif line.startswith("#"):
            if not line.startswith("#~"):
                block.comments.append(line)
        elif not broken and (wrong := _wrong(source, number, block, line)):
            broken = True
            problems.append(wrong)


def _wrong(source: Text, number: int, block: _Block, line: str) -> Problem | None:
    """Take a line into its block, or say why not; a line without end is not even looked at."""
    if len(line) > LONGEST:
        message = f"this line has {len(line):,} characters; at most {LONGEST:,} are read"
        return source.complain("E117", number, 1, message, "put the text on several lines")
    if _take(block, line):
        return None
    hint = "a line is a comment (#), or msgctxt, msgid or msgstr and a text in double quotes"
    if line.count('"') > 2:  # noqa: PLR2004 -- the two around a text
        hint = 'a quote inside a text is written \\"'
    return source.complain("E130", number, 1, "this line of a PO file cannot be understood", hint)


def _take(block: _Block, line: str) -> bool:
    match = _LINE.match(line)
    if match is None or not all(one[1] in _MEANS for one in _ESCAPE.finditer(match[2])):
        return False
    name = match[1]
    if name:
        order = FIELDS.index(name)
        if name in block.pieces or any(later in block.pieces for later in FIELDS[order:]):
            return False
        block.current = name
        block.pieces[name] = []
    elif not block.current:
        return False
    block.pieces[block.current].append(_unquoted(match[2]))
    return True


def _unquoted(text: str) -> str:
    return _ESCAPE.sub(lambda match: _MEANS[match[1]], text) if "\\" in text else text


def _message(block: _Block, values: dict[str, str]) -> Message:
    places = [place for line in block.comments if line.startswith("#:") for place in line[2:].split()]
    before = [line[2:].strip() for line in block.comments if line.startswith("#|")]
    quoted = "".join(one.removeprefix("msgid").strip()[1:-1] for one in before)
    return Message(
        context=values.get("msgctxt", ""),
        source=values["msgid"],
        text=values["msgstr"],
        places=tuple(places),
        fuzzy=any("fuzzy" in line for line in block.comments if line.startswith("#,")),
        previous=_unquoted(quoted),
        notes=tuple(line for line in block.comments if line[:2] not in {"#:", "#|", "#,"}),
        line=block.line,
    )


def write_po(po: Po) -> str:
    """Write a file; what was read and is written again is the same, so that differences show changes only."""
    blocks = ["\n".join([*po.head, 'msgid ""', *_quoted("msgstr", po.header)])]
    blocks.extend("\n".join(_written(message)) for message in po.messages)
    return "\n\n".join(blocks) + "\n"


def _written(message: Message) -> Iterator[str]:
    yield from message.notes
    yield from (f"#: {place}" for place in message.places)
    if message.fuzzy:
        yield "#, fuzzy"
    if message.previous:
        yield from (f"#| {line}" for line in _quoted("msgid", message.previous))
    yield from _quoted("msgctxt", message.context)
    yield from _quoted("msgid", message.source)
    yield from _quoted("msgstr", message.text)


def _quoted(name: str, text: str) -> Sequence[str]:
    """Write a text on one line, or line by line where it has several."""
    lines = text.splitlines(keepends=True)
    if len(lines) > 1:
        return [f'{name} ""', *(f'"{line.translate(_WRITES)}"' for line in lines)]
    return [f'{name} "{text.translate(_WRITES)}"']
