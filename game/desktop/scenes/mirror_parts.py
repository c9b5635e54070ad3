"""Pieces that the other pages of the mirror share: a card with a heading, lines with an icon, two columns or one."""

from game.desktop.geometry import edges
from game.desktop.layout import narrow
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Grow, Row
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import IconMark, Label
from game.desktop.widgets.widget import Widget

_SWELL = 0.7


def group(icon: str, title: str, rows: tuple[Widget, ...], *, tone: str = "indigo") -> Widget:
    """Return a card with an icon and a heading."""
    mark = IconMark(name=icon, size=22, colour=tone, tile="lilac", tile_size=40, radius=13)
    head = Row(children=(mark, Grow(child=Label(text=title, role="strong"))), gap=12)
    return Panel(
        child=Column(children=(head, *rows), gap=10), fill="white", radius=22, room=edges(20, 16), border="line"
    )


def beside(ctx: Context, left: tuple[Widget, ...], right: tuple[Widget, ...]) -> Widget:
    """Return two columns of cards, one below the other where the window is narrow."""
    if narrow(ctx):
        return Column(children=(*left, *right), gap=14)
    columns = tuple(Grow(child=Column(children=cards, gap=14)) for cards in (left, right))
    return Row(children=columns, gap=16, align="start")


def line(ctx: Context, icon: str, text: str, *, colour: str = "ink2", role: str = "small") -> Widget:
    """Return a small fact with its icon."""
    mark = IconMark(name=icon, size=16 * (1 + (ctx.enlarge - 1) * _SWELL), colour=colour)
    return Row(children=(mark, Grow(child=Label(text=text, role=role, colour="body"))), gap=8, align="start")


def note(text: str) -> Widget:
    """Return a quiet sentence."""
    return Label(text=text, role="note", colour="ink2")


def strong(text: str) -> Widget:
    """Return a sentence that counts."""
    return Label(text=text, role="name")
