"""What the catalogue says about boards, where their authors leave it to the game."""

from game.content.words import Words
from game.model.board import Cell, Meter, Option, Row, View


def option_words(view: View, option: Option, words: Words) -> str:
    """Return a move as its author wrote it, else as the catalogue says it for this kind of board."""
    return option.say or words.say(f"board_{view.kind}_{option.verb}", who=option.who, thing=option.thing, n=option.n)


def meter_words(view: View, meter: Meter, words: Words) -> str:
    """Return the name of a number on the board."""
    return meter.title or words.say(f"board_{view.kind}_meter_{meter.id}")


def column_words(view: View, at: int, words: Words) -> str:
    """Return the heading of a column: a name of the catalogue, or as its author wrote it; none where there is none."""
    if at >= len(view.columns):
        return ""
    key = f"board_{view.kind}_column_{view.columns[at]}"
    return words.say(key) if key in words.texts else view.columns[at]


def group_words(view: View, group: str, words: Words) -> str:
    """Return the heading of a group of rows: a name of the catalogue, or as its author wrote it."""
    key = f"board_{view.kind}_group_{group}"
    return words.say(key) if key in words.texts else group


def cell_words(view: View, row: Row, cell: Cell, words: Words) -> str:
    """Return what a field says: a name of the catalogue, or as its author wrote it, or its number.

    Where the catalogue has words around the fields of a group, they stand around it.
    """
    key, around = f"board_{view.kind}_cell_{cell.text}", f"board_{view.kind}_cells_{row.group}"
    text = words.say(key) if key in words.texts else cell.text
    text = text or ("" if cell.value is None else str(cell.value))
    return words.say(around, text=text) if text and around in words.texts else text
