"""Words put in_line as their script wants it: Latin letters keep their distance, Chinese signs need none."""

from collections.abc import Iterable

_FIRST_WIDE = "\u2e80"


def in_line(words: Iterable[str]) -> str:
    """Put words in one line, with a space wherever neither of the two neighbours is a wide sign."""
    line = ""
    for word in filter(None, words):
        near = bool(line) and line[-1] < _FIRST_WIDE and word[0] < _FIRST_WIDE
        line += f" {word}" if near else word
    return line
