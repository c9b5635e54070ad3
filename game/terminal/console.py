"""Where the text game reads and writes: plain lines in reading order, so that any screen reader can follow."""

import textwrap
from collections.abc import Callable
from dataclasses import dataclass

from game.terminal.columns import filled, is_wide

LINE = "\u2028"
"""A line break that stays where it is when a paragraph is filled."""

WIDEST = 78


@dataclass(frozen=True, slots=True, kw_only=True)
class Console:
    """A pair of doors, injected so that a script can play: `read` shows a prompt and raises EOFError at the end.

    `wait` lets so many milliseconds go by; only where somebody sits does it take any time.
    """

    read: Callable[[str], str]
    write: Callable[[str], None]
    width: int = WIDEST
    wait: Callable[[int], None] = lambda _: None

    def say(self, *paragraphs: str) -> None:
        """Write paragraphs with a blank line before each, so that a listener hears where one ends."""
        for paragraph in paragraphs:
            if paragraph:
                self.write("\n" + wrapped(paragraph, self.width))

    def lines(self, lines: tuple[str, ...]) -> None:
        """Write lines that belong together as one block, such as choices."""
        if lines:
            self.write("\n" + "\n".join(wrapped(line, self.width) for line in lines))

    def ask(self, prompt: str) -> str | None:
        """Return an answer in small letters without surrounding space, or None when nobody answers any more."""
        try:
            return self.read(f"\n{prompt} ").strip().lower()
        except EOFError:
            return None


def wrapped(text: str, width: int) -> str:
    """Fill the paragraphs of a text; a single line break inside one is only how its author's file was wrapped.

    A break that is meant to stay, as between the rows of a board, is a LINE.
    """
    paragraphs = ([" ".join(line.split()) for line in part.split(LINE)] for part in text.strip().split("\n\n"))
    filler = textwrap.TextWrapper(
        width=max(20, min(width, WIDEST)), break_on_hyphens=False, break_long_words=False
    )  # the names of runs have hyphens and are typed as they stand
    done = ("\n".join(_fill(filler, line) for line in part if line) for part in paragraphs)
    return "\n\n".join(part for part in done if part)


def _fill(filler: textwrap.TextWrapper, line: str) -> str:
    return filled(line, filler.width) if is_wide(line) else filler.fill(line)
