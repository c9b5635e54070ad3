"""A board in words: what lies on it, row by row, then the moves, so that any kind can be played by ear."""

from collections.abc import Iterator

from game.content.board_words import cell_words, column_words, group_words, meter_words, option_words
from game.content.words import Words
from game.model.board import BoardKind, Meter, Row, View
from game.model.pack import Pack
from game.terminal.columns import is_wide
from game.terminal.console import LINE

_WIDE_STOPS = "\u3002\uff01\uff1f\uff1a"  # full stop, exclamation, question, colon of Chinese


def board_words(pack: Pack, view: View, words: Words) -> tuple[str, ...]:
    """Return what lies on the board: its numbers, its rows under their headings, and what it tells."""
    return tuple(part for part in (*view.said, _meters(view, words), *_groups(pack, view, words)) if part)


def options_words(view: View, words: Words) -> tuple[str, ...]:
    """Return the moves, numbered."""
    return tuple(
        words.say("terminal_choice", number=number, say=sentence(option_words(view, option, words)))
        + (f" {option.note}" if option.note else "")
        for number, option in enumerate(view.options, start=1)
    )


def _meters(view: View, words: Words) -> str:
    return " ".join(_meter(view, meter, words) for meter in view.meters)


def _meter(view: View, meter: Meter, words: Words) -> str:
    title = meter_words(view, meter, words)
    if meter.text:
        return sentence(words.say("terminal_board_said", title=title, text=meter.text))
    if meter.most is None:
        return words.say("terminal_number", title=title, value=meter.value)
    return words.say("terminal_board_of", title=title, value=meter.value, most=meter.most)


def _groups(pack: Pack, view: View, words: Words) -> Iterator[str]:
    """Yield each group as one block of lines."""
    groups: dict[str, list[str]] = {}
    for row in view.rows:
        groups.setdefault(row.group, []).append(_row(pack, view, row, words))
    for group, lines in groups.items():
        head = [words.say("terminal_board_group", title=group_words(view, group, words))] if group else []
        yield LINE.join((*head, *lines))


def _row(pack: Pack, view: View, row: Row, words: Words) -> str:
    who = pack.people[row.person].name if row.person and row.person in pack.people else ""
    name = row.title if not who or who in row.title else f"{row.title} ({who})" if row.title else who
    value = "" if row.value is None else words.say("terminal_board_value", value=row.value)
    mark = words.say("terminal_board_marked") if row.marked else ""
    cells = words.listed(cell for at in range(len(row.cells)) if (cell := _cell(view, row, at, words)))
    parts = [sentence(name), value, mark, row.text, sentence(cells)]
    return " ".join(part for part in parts if part)


def _cell(view: View, row: Row, at: int, words: Words) -> str:
    """Say a field with the heading of its column; a word of a chain's sentence is not said once more."""
    cell, title = row.cells[at], column_words(view, at, words)
    text = cell_words(view, row, cell, words)
    if title:
        return words.say("terminal_board_cell", title=title, value=text) if text else ""
    word = view.kind is BoardKind.CHAIN and (cell.marked or text.rstrip(",.").lower() in row.title.lower())
    return "" if word else text


def sentence(text: str) -> str:
    """End words with a full stop, where an author left it to the look of a button."""
    if not text or text.endswith((".", "!", "?", "…", "”", ":", *_WIDE_STOPS)):
        return text
    return f"{text}\u3002" if is_wide(text[-1]) else f"{text}."
