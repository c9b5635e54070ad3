"""The mirror's other pages for the command: what it cost and the wiring, from the journal alone."""

from collections.abc import Sequence
from html import escape

from game.analysis.cost import cost
from game.analysis.wiring import wiring
from game.content.words import Words
from game.model.entry import Entry
from game.terminal.names import Names
from game.terminal.told_cost import Section, cost_sections
from game.terminal.told_wiring import wiring_sections


def more_text(entries: Sequence[Entry], words: Words) -> tuple[str, ...]:
    """Say both pages, a block for each heading."""
    return tuple(
        "\n".join([section.title, *(f"  {line}" for line in section.lines)]) for section in _sections(entries, words)
    )


def more_html(entries: Sequence[Entry], words: Words) -> str:
    """Show both pages; whatever a pack says is escaped."""
    return "\n".join(_section(section) for section in _sections(entries, words))


def _sections(entries: Sequence[Entry], words: Words) -> tuple[Section, ...]:
    names = Names()
    return (*cost_sections(cost(entries), names, words), *wiring_sections(wiring(entries), names, words))


def _section(section: Section) -> str:
    lines = "\n".join(f"<p>{escape(line)}</p>" for line in section.lines)
    return f'<section class="more">\n<h2>{escape(section.title)}</h2>\n{lines}\n</section>'
