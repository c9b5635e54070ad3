"""What the player sees of the counters: closed windows, known entries, stamps, shared papers, and the notebook."""

from game.model.board import Cell, Meter, Row
from game.model.boards.counters import Counter, Counters, Format
from game.rules.boards.counters_list import (
    NUMBER,
    SPENT,
    asked,
    carried,
    counter_of,
    entry_of,
    everywhere,
    here,
    in_words,
    is_noted,
    is_stamped,
)
from game.rules.boards.craft import Sitting

_FORMATS = {
    Format.STARS: "star",
    Format.LETTERS: "text-aa",
    Format.POINTS: "gauge",
    Format.STAMP: "seal",
    Format.DAYS: "calendar",
}
NOTEBOOK = "notebook"
SEAL = "seal-check"
_YES, _NO = "1", "0"


def rows(sitting: Sitting[Counters]) -> tuple[Row, ...]:
    """Return every window under its hall, then the pages of the notebook."""
    windows = [_window(sitting, hall.title, counter) for hall in sitting.board.halls for counter in hall.counters]
    pages = [_page(sitting, counter) for counter in everywhere(sitting.board) if is_noted(sitting, counter)]
    return (*windows, *pages)


def meters(sitting: Sitting[Counters]) -> tuple[Meter, ...]:
    """Return the stamps and the time that are left, and the one number once it is made."""
    board = sitting.board
    stamps = sum(is_stamped(sitting, counter) for counter in everywhere(board))
    left = max(0, board.time - sitting.mark(SPENT))
    shown = (
        Meter(id="stamps", value=stamps, title=board.errand, least=0, most=board.stamps),
        Meter(id="time", value=left, least=0, most=board.time),
    )
    number = sitting.mark(NUMBER)
    return (*shown, Meter(id="number", value=number - 1, least=0, most=100)) if number else shown


def _window(sitting: Sitting[Counters], hall: str, counter: Counter) -> Row:
    """One counter: its entry once it was asked, whether it has stamped if it stamps at all, whom it shares with."""
    entry, stamped = Cell(), is_stamped(sitting, counter)
    if asked(sitting, counter):
        now = entry_of(sitting, counter)
        entry = Cell(text=in_words(counter, now), value=now, icon=_FORMATS[counter.format], marked=stamped)
    seal = Cell() if counter.asks is None else Cell(text=_YES if stamped else _NO, icon=SEAL, marked=stamped)
    shares = (Cell(icon="link") for _ in _shared_with(sitting, counter))
    return Row(
        id=counter.id,
        title=counter.title,
        icon=counter.icon,
        group=hall,
        cells=(entry, seal, *shares),
        marked=counter is here(sitting),
    )


def _shared_with(sitting: Sitting[Counters], counter: Counter) -> set[str]:
    """Name the counters that this one knows by now: papers go one way, knowledge both."""
    known = set()
    for one in everywhere(sitting.board):
        for at, carry in enumerate(one.carries):
            if carried(sitting, one, at):
                both = {one.id, counter_of(sitting.board, carry.to).id}
                known |= both - {counter.id} if counter.id in both else set()
    return known


def _page(sitting: Sitting[Counters], counter: Counter) -> Row:
    """One line of the notebook: what stood in the list when it was written down."""
    noted = sitting.mark(f"noted_{counter.id}") - 1
    cell = Cell(text=in_words(counter, noted), value=noted, icon=_FORMATS[counter.format])
    return Row(id=f"note_{counter.id}", title=counter.title, group=NOTEBOOK, cells=(cell,))
