"""What a YAML parser complains about, said to a teacher: both parsers' words, one plain sentence each."""

from typing import Any, Final

import yaml

from game.content.problem import Problem
from game.content.text import Text

QUOTES: Final = "put the text in quotes"
INDENT: Final = "check indentation and quotes"
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
    ("cannot start any token", "E119", "a text must not begin with this character", QUOTES),
    ("expected node content", "E119", "a text must not begin with this character", QUOTES),
    ("expected the node content", "E119", "a text must not begin with this character", QUOTES),
    ("alphabetic or numeric character", "E119", "a text must not begin with * or &", QUOTES),
    ("unexpected end of stream", "E119", "a quote is opened here and never closed", "close it, or double it: ''"),
    ("document separator", "E119", "a quote is opened here and never closed", "close it, or double it: ''"),
    ("Unicode character escape", "E106", "this text holds a character that does not exist", "delete it"),
    ("while parsing a flow sequence", "E118", "the bracket that opens here is not closed", "close it with ] or }"),
    ("while parsing a flow mapping", "E118", "the bracket that opens here is not closed", "close it with ] or }"),
    ("found undefined tag handle", "E109", "tags (!) are not allowed", "put a text that begins with ! in quotes"),
    ("tag", "E109", "tags (!) are not allowed", "put a text that begins with ! in quotes"),
    ("block scalar", "E118", "the text after | or > does not start in a new line", "start it in the next line"),
    ("chomping or indentation", "E118", "there is something after | or >", "start the text in the next line"),
    ("could not find expected ':'", "E118", "this line has no ': ' after its key", "write key: value"),
    ("simple key", "E118", "this line has no ': ' after its key", "write key: value"),
    ("sequence entries are not allowed", "E118", "a list entry (-) must not stand here", "start a new line"),
    ("<document start>", "E118", "something stands after the end of the document", QUOTES),
    ("while parsing a block", "E118", "this does not fit the lines above it", INDENT),
)


def explain(source: Text, error: yaml.MarkedYAMLError) -> Problem:
    """Turn a parser's error into a problem at the place where the author has to look."""
    said = f"{error.problem or ''} {error.context or ''}"
    opened = error.context_mark if any(words in said for words in OPENED) else None
    mark: Any = opened or error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if line > source.text.count("\n") + 1:  # one parser counts a line more at the end of a file
        line = source.text.count("\n") + 1
        column = len(source.line(line)) + 1
    text = source.line(line)
    if "mapping values are not allowed" in said:
        return source.complain(*_second_colon(text, line, column))
    if "while parsing a block mapping" in said and text[: column - 1].rstrip().endswith(("'", '"')):
        message = "the text goes on after its closing quote"
        return source.complain("E119", line, column, message, "double a quote inside single quotes: ''")
    for words, code, message, hint in PLAIN:
        if words in said:
            if "\\" in message:
                column = text.rfind("\\", 0, column) + 1
            return source.complain(code, line, column, message, hint)
    return source.complain("E118", line, column, "this line cannot be understood", INDENT)


def _second_colon(text: str, line: int, column: int) -> tuple[str, int, int, str, str]:
    """Tell a text with a colon in it from a line that stands too far to the right."""
    if ": " in text[: column - 1]:
        return "E119", line, column, "there is a second ': ' in this line", QUOTES
    return "E118", line, column, "this line does not fit the line above it", INDENT
