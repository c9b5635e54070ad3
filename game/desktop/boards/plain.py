"""A board without a face of its own: its numbers, its rows, its moves; whatever the kind, it can be played."""

from itertools import groupby

from game.content.board_words import group_words, meter_words, option_words
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Grow, Row
from game.desktop.widgets.choice import ChoiceCard
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import Chip, IconMark, Label, PortraitMark
from game.desktop.widgets.widget import Widget
from game.model.board import Meter, Option, View
from game.model.board import Row as Lying
from game.model.person import Mood


def plain(ctx: Context, view: View) -> Widget:
    """Return the whole board as a column."""
    parts: list[Widget] = [Flow(children=tuple(meter_chip(ctx, view, each) for each in view.meters), gap=8)]
    parts += [Label(text=line, role="body", colour="body") for line in view.said]
    for group, rows in groupby(view.rows, key=lambda row: row.group):
        if group:
            parts.append(Label(text=group_words(view, group, ctx.words), role="micro", colour="ink2"))
        parts += [row_line(ctx, view, each) for each in rows]
    parts += [option_card(ctx, view, each) for each in view.options if not each.last]
    parts.append(last_buttons(ctx, view))
    return Column(children=tuple(parts), gap=10)


def meter_chip(ctx: Context, view: View, meter: Meter) -> Chip:
    """Return a number of the board with its name."""
    of = "" if meter.most is None else f" / {meter.most}"
    return Chip(
        text=f"{meter_words(view, meter, ctx.words)} {meter.text or f'{meter.value}{of}'}", role="small", room=12
    )


def row_line(ctx: Context, view: View, row: Lying) -> Widget:
    """Return one row: who or what it is, its words, its fields."""
    del view
    who = ctx.pack.people.get(row.person) if row.person else None
    mark: tuple[Widget, ...] = ()
    if who:
        mark = (PortraitMark(face=who.face, mood=Mood.CALM, size=40),)
    elif row.icon:
        mark = (IconMark(name=row.icon, size=22, colour="indigo"),)
    words: tuple[Widget, ...] = (Label(text=row.title, role="label"),)
    if row.text:
        words = (*words, Label(text=row.text, role="small", colour="ink2"))
    fields = tuple(
        Chip(
            text=cell.text or str(cell.value),
            icon=cell.icon,
            role="small",
            fill="quiet_tint" if cell.marked else "lilac",
        )
        for cell in row.cells
        if cell.text or cell.value is not None
    )
    value = () if row.value is None else (Label(text=str(row.value), role="number"),)
    line = Row(children=(*mark, Grow(child=Column(children=words, gap=2)), *value), gap=12)
    inside: Widget = Column(children=(line, Flow(children=fields, gap=6)), gap=6) if fields else line
    return Panel(child=inside, fill="lilac" if row.marked else "white", radius=14)


def option_card(ctx: Context, view: View, option: Option) -> Widget:
    """Return one move as a card like that of an answer."""
    return ChoiceCard(
        key=f"move:{option.id}", text=option_words(view, option, ctx.words), note=option.note, icon=option.icon
    )


def last_buttons(ctx: Context, view: View) -> Widget:
    """Return the moves that end the board."""
    return Flow(
        children=tuple(
            Button(key=f"move:{each.id}", text=option_words(view, each, ctx.words), kind="primary", trail="arrow-right")
            for each in view.options
            if each.last
        ),
        gap=12,
    )
