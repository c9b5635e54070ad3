"""What a YAML parser complains about, said to a teacher: both parsers' words, one plain sentence each."""

from typing import Any, Final

import yaml

from game.content.problem import Problem
from game.content.text import Text

QUOTES: Final = "put the text in quotes"

PLAIN: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("mapping values are not allowed", "E119", "there is a second ': ' in this line", QUOTES),
    ("unknown escape character", "E119", "a \\ inside double quotes starts a code", "use single quotes, or write \\\\"),
    ("hexadecimal number", "E119", "a \\ inside double quotes starts a code", "use single quotes, or write \\\\"),
    ("cannot start any token", "E119", "a text must not begin with this character", QUOTES),
    ("alphabetic or numeric character", "E119", "a text must not begin with * or &", QUOTES),
    ("unexpected end of stream", "E119", "a quote is opened here and never closed", "close it, or double it: ''"),
    ("document separator", "E119", "a quote is opened here and never closed", "close it, or double it: ''"),
    ("did not find expected ',' or", "E118", "a list or mapping in brackets is not closed", "close it with ] or }"),
    ("expected ',' or", "E118", "a list or mapping in brackets is not closed", "close it with ] or }"),
    ("found undefined tag handle", "E109", "tags (!) are not allowed", "put a text that begins with ! in quotes"),
    ("tag", "E109", "tags (!) are not allowed", "put a text that begins with ! in quotes"),
    (
        "block scalar",
        "E118",
        "the text after | or > does not start in a new line",
        "start it in the next line, indented",
    ),
    ("chomping or indentation", "E118", "there is something after | or >", "start the text in the next line, indented"),
    ("could not find expected ':'", "E118", "this line has no ': ' after its key", "write key: value"),
    ("simple key", "E118", "this line has no ': ' after its key", "write key: value"),
    ("block sequence entries are not allowed", "E118", "a list entry (-) must not stand here", "start a new line"),
    ("did not find expected '-'", "E118", "this line does not fit the list above it", "check its indentation"),
    ("did not find expected <document start>", "E118", "something stands after the end of the document", QUOTES),
    ("expected '<document start>'", "E118", "something stands after the end of the document", QUOTES),
    ("while parsing a block mapping", "E118", "this does not fit the lines above it", "check indentation and quotes"),
    ("while parsing a block collection", "E118", "this does not fit the list above it", "check indentation and quotes"),
)


def explain(source: Text, error: yaml.MarkedYAMLError) -> Problem:
    """Turn a parser's error into a problem at the place where the author has to look."""
    said = f"{error.problem or ''} {error.context or ''}"
    never_closed = "end of stream" in said or "document separator" in said
    mark: Any = (error.context_mark if never_closed else None) or error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    for words, code, message, hint in PLAIN:
        if words in said:
            return source.complain(code, line, column, message, hint)
    return source.complain("E118", line, column, "this line cannot be understood", "check indentation and quotes")
