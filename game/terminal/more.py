"""The mirror's other pages in a text game: a short list, and each page by its number."""

from game.analysis.cost import cost
from game.analysis.wiring import wiring
from game.terminal.answer import as_number
from game.terminal.names import names_of
from game.terminal.table import Table
from game.terminal.told_cost import Section, cost_sections
from game.terminal.told_elsewhere import elsewhere_sections, end_sections
from game.terminal.told_wiring import wiring_sections

MORE = "m"


def opened_more(table: Table, said: str) -> bool:
    """List the pages or open one; tell whether that was what somebody asked for."""
    if not said.startswith(MORE):
        return False
    rest = said.removeprefix(MORE).strip()
    pages = _pages(table)
    number = as_number(rest)
    if not rest:
        table.console.lines(
            tuple(
                table.words.say("terminal_more_line", number=at, title=page[0].title)
                for at, page in enumerate(pages, start=1)
            )
        )
        return True
    if number is None or not 1 <= number <= len(pages):
        return False
    for section in pages[number - 1]:
        table.console.say(section.title)
        table.console.lines(section.lines)
    return True


def _pages(table: Table) -> tuple[tuple[Section, ...], ...]:
    """Return the pages that there is something to say on."""
    pack, words, entries = table.session.pack, table.words, table.session.entries
    names = names_of(pack)
    pages = (
        cost_sections(cost(entries), names, words),
        wiring_sections(wiring(entries), names, words),
        elsewhere_sections(pack, words),
        end_sections(pack, words),
    )
    return tuple(page for page in pages if page)
