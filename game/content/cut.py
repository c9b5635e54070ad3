"""Texts cut by ` #`: YAML takes `room #5 is open` for the text `room` and a comment."""

import re
from collections.abc import Iterator
from typing import Any, Final

import yaml
from yaml.events import ScalarEvent

from game.content.nodes import HAS_C
from game.content.problem import Problem
from game.content.text import Text

HASH: Final = re.compile(r" #[^\s#]")
"""A comment usually has a space after its #; asking for none keeps this warning quiet."""


def cut_texts(source: Text, *, use_c: bool = HAS_C) -> Iterator[Problem]:
    """Warn of each plain text that ends at a # on its line; reads the file again only if there is one."""
    if not HASH.search(source.text):
        return
    for event in yaml.parse(source.text, Loader=yaml.CSafeLoader if use_c else yaml.SafeLoader):
        if type(event) is ScalarEvent and not event.style and event.value and not event.value[0].isdigit():
            yield from _after(source, event.end_mark)


def _after(source: Text, end: Any) -> Iterator[Problem]:
    rest = source.line(end.line + 1)[end.column :]
    match = HASH.search(rest)
    if match and not rest[: match.start()].strip(" "):
        column = end.column + match.start() + 2
        message = "the text ends here: what follows a # is a comment"
        yield source.complain("W504", end.line + 1, column, message, "put the text in quotes")
