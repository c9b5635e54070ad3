"""What a YAML parser complains about, said to a teacher: both parsers' words, one plain sentence each."""

import re
from typing import Any, Final

import yaml

from game.content.layers import Said, glued, is_prose, misplaced, prose
from game.content.problem import Problem
from game.content.text import Text

QUOTES: Final = "put the text in quotes"
INDENT: Final = "check the spaces at its start, and quotes"
CLOSE: Final = "close it where the text ends"
AFTER: Final = "put the whole text in quotes; inside 'single' ones, write '' for one of them"
OPENED: Final = (
    "unexpected end of stream",
    "document separator",
    "while parsing a flow sequence",
    "while parsing a flow mapping",
    "simple key",
    "Unicode character escape",
)
"""For these the place where something was opened tells an author more than the place where the parser gave up."""

PLAIN: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("unknown escape character", "E119", "a \\ inside double quotes starts a code", "use single quotes, or write \\\\"),
    ("expected hex", "E119", "a \\ inside double quotes starts a code", "use single quotes, or write \\\\"),
    ("expected escape sequence", "E119", "a \\ inside double quotes starts a code", "use single quotes, or write \\\\"),
    ("alphabetic or numeric character", "E119", "a text must not begin with * or &", QUOTES),
    ("unexpected end of stream", "E119", "a quote is opened here and never closed", CLOSE),
    ("document separator", "E119", "a quote is opened here and never closed", CLOSE),
    ("Unicode character escape", "E106", "this text holds a character that does not exist", "delete it"),
    ("while parsing a flow sequence", "E118", "the bracket that opens here is not closed", "close it with ]"),
    ("while parsing a flow mapping", "E118", "the bracket that opens here is not closed", "close it with }"),
    ("found undefined tag handle", "E109", "tags (!) are not allowed", "put a text that begins with ! in quotes"),
    ("tag", "E109", "tags (!) are not allowed", "put a text that begins with ! in quotes"),
    ("block scalar", "E118", "the text after | or > does not start in a new line", "start it in the next line"),
    ("chomping or indentation", "E118", "there is something after | or >", "start the text in the next line"),
    ("sequence entries are not allowed", "E118", "a list entry (-) must not stand here", "start a new line"),
    ("<document start>", "E118", "something stands after the end of the document", QUOTES),
)

BRACKETS: Final = "this line does not fit the list above it"
DASH: Final = "begin it with - as the entries above"
WORD: Final = re.compile(r"\w+$")
CURLY: Final = re.compile("[\u201c\u201d\u201e]")
BELOW_ZERO: Final = re.compile(r"- +([0-9]+)")


def explain(source: Text, error: yaml.MarkedYAMLError) -> Problem:
    """Turn a parser's error into a problem at the place where the author has to look."""
    said = f"{error.problem or ''} {error.context or ''}"
    opened = error.context_mark if any(words in said for words in OPENED) else None
    line, column = _place(source, opened or error.problem_mark or error.context_mark)
    stopped = _place(source, error.problem_mark or error.context_mark)
    found = (
        _in_brackets(source, said, *stopped, opened=line)
        or _first_character(source, said, line, column)
        or _without_key(source, said, line, column)
        or _misplaced(source, said, line, column)
    )
    if found:
        return source.complain(*found)
    text = source.line(line)
    for words, code, message, hint in PLAIN:
        if words in said:
            if "\\" in message:
                column = text.rfind("\\", 0, column) + 1
            return source.complain(code, line, column, message, hint)
    return source.complain("E118", line, column, "this line cannot be understood", INDENT)


def _place(source: Text, mark: Any) -> tuple[int, int]:
    """Count from 1; one parser counts a line more at the end of a file."""
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    last = source.text.count("\n") + 1
    return (line, column) if line <= last else (last, len(source.line(last)) + 1)


def _in_brackets(source: Text, said: str, line: int, column: int, *, opened: int) -> Said | None:
    """Tell a bracket that is not closed from a text between brackets that needs quotes, or a comma."""
    if "while parsing a flow" not in said or "node" in said:
        return None
    text = source.line(line)
    before, here = text[: column - 1].rstrip(), text[column - 1 : column]
    if before.endswith(("'", '"')) and (here.isalnum() or here in {"'", '"'}):
        return "E119", line, column, "the text goes on after its closing quote", AFTER
    word = WORD.search(before)
    if here != ":" or (line != opened and word and word[0] == before.strip()):
        return None
    if word and text[column:].lstrip().startswith(("{", "[")):
        message = f"a comma is missing before '{word[0]}'"
        return "E118", line, word.start() + 1, message, f"write , {word[0]}: {text[column:].strip()[:20]}"
    return "E119", line, column, "there is a second ': ' in this text", _quotes(text)


def _without_key(source: Text, said: str, line: int, column: int) -> Said | None:
    """Explain a line that has too many colons, or none."""
    text = source.line(line)
    if "mapping values are not allowed" in said:
        if ": " in text[: column - 1]:
            return "E119", line, column, "there is a second ': ' in this line", _quotes(text)
        return glued(source, line) or misplaced(source, line)
    if "could not find expected ':'" in said or "simple key" in said:
        if is_prose(text):
            return prose(source, line)
        if text.lstrip().startswith("{"):
            return "E118", line, column, BRACKETS, DASH
        return glued(source, line) or ("E118", line, column, "this line has no ': ' after its key", "write key: value")
    return None


def _misplaced(source: Text, said: str, line: int, column: int) -> Said | None:
    """Explain a line that does not go on with what stands above it."""
    text = source.line(line)
    if "while parsing a block" not in said or "tag" in said or "alphabetic" in said:
        return None
    if text[: column - 1].rstrip().endswith(("'", '"')):
        return "E119", line, column, "the text goes on after its closing quote", AFTER
    if text.lstrip().startswith("{"):
        return "E118", line, column, BRACKETS, DASH
    return misplaced(source, line)


def _first_character(source: Text, said: str, line: int, column: int) -> Said | None:
    """Name the character with which no text may begin."""
    if "cannot start any token" not in said and "node content" not in said:
        return None
    text = source.line(line)[column - 1 :]
    if found := BELOW_ZERO.match(text):
        return "E118", line, column, "a number below zero has no space after its -", f"write -{found[1]}"
    shown = f"with {text[0]}" if text[:1].strip() else "so"
    return "E119", line, column, f"a text must not begin {shown}", QUOTES


def _quotes(text: str) -> str:
    """Point out that a word processor's quotes are none here."""
    return 'put the text in straight quotes: "..."' if CURLY.search(text) else QUOTES
