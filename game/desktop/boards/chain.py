"""A chain: those who pass a sentence on, the sentence as paper slips on a line, then how another one went in fact."""

from collections.abc import Sequence
from itertools import pairwise

from game.content.board_words import cell_words, group_words, option_words
from game.desktop.boards.paper import Slip, Washing
from game.desktop.boards.plain import last_buttons, meter_chip
from game.desktop.boards.timeline import Step, Timeline
from game.desktop.canvas import Canvas
from game.desktop.geometry import Edges, Rect, edges
from game.desktop.layout import large, narrow
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Grow, Row
from game.desktop.widgets.holders import Enter, Pad, Panel
from game.desktop.widgets.label import Chip, IconMark, Label, PortraitMark
from game.desktop.widgets.said import Said
from game.desktop.widgets.widget import Look, Widget
from game.model.board import Option, View
from game.model.board import Row as Lying
from game.model.person import Mood

_FACE = 58
_EYES = {"full": "eye", "copy": "copy", "abstract": "text-align-left"}


def chain(ctx: Context, view: View) -> Widget:
    """Return the hands it goes through, then the slips, or, when it has gone through all, the dates."""
    links = [row for row in view.rows if row.group == "links"]
    dates = [row for row in view.rows if row.group == "dates"]
    parts: list[Widget] = [hands(ctx, view, links)]
    if dates:
        parts += [
            sentences(ctx, view),
            numbers(ctx, view),
            heading(ctx, view, "dates"),
            timeline(ctx, view, dates),
        ]
    else:
        parts += [turn(ctx, view, links), slips(ctx, view), now(ctx, view)]
    parts.append(last_buttons(ctx, view))
    return Column(children=tuple(parts), gap=14)


def heading(ctx: Context, view: View, group: str) -> Widget:
    """Return the name of a part."""
    return Label(text=group_words(view, group, ctx.words), role="strong", colour="indigo_deep")


def hands(ctx: Context, view: View, links: Sequence[Lying]) -> Widget:
    """Return who passes it on, from left to right on one thread, with what each left out."""
    people = tuple(_hand(ctx, view, each) for each in links)
    if narrow(ctx):
        return Flow(children=people, gap=14)
    return Through(children=tuple(Grow(child=each) for each in people), align="start")


def numbers(ctx: Context, view: View) -> Widget:
    """Return how often it was passed on, and how many have read it."""
    return Flow(children=tuple(meter_chip(ctx, view, each) for each in view.meters))


class Through(Row):
    """People on one thread, which runs behind their faces."""

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the thread from the first face to the last, with a knot before each but the first."""
        del look
        spots = [place for _, place in self.arrange(canvas.kit, rect)]
        if len(spots) > 1:
            y = rect.y + _FACE / 2
            xs = [spot.centre[0] for spot in spots]
            for left, right in pairwise(xs):
                canvas.curve(((left, y), ((left + right) / 2, y + 5), (right, y)), 2, "quiet_line")
                x = (left + right) / 2
                canvas.icon("caret-right", Rect(x - 7, y - 3, 14, 14), "ink3")


def _hand(ctx: Context, view: View, row: Lying) -> Widget:
    """Return one who passes it on: the face, the name, and the word that was left out there."""
    who = ctx.pack.people.get(row.person) if row.person else None
    ring = "gold" if row.marked else ""
    face: Widget = IconMark(name="chat-circle-dots", size=24, colour="indigo", tile="lilac", tile_size=_FACE, radius=29)
    if who:
        face = PortraitMark(face=who.face, mood=Mood.GRIN if row.marked else Mood.CALM, size=_FACE, ring=ring)
    lost = tuple(Enter(key=f"left:{row.id}", child=_lost(each.text), down=-16) for each in row.cells)
    said = ctx.words.sentences((row.title, *(cell_words(view, row, each, ctx.words) for each in row.cells)))
    name = Label(text=row.title, role="name" if row.marked else "small", colour="ink" if row.marked else "ink2",
                 spoken=False)  # fmt: skip
    return Said(text=said, child=Column(children=(face, name, *lost), gap=4, align="centre"))


def _lost(text: str) -> Widget:
    return Chip(text=text, icon="scissors", role="micro", fill="coral_tint", colour="coral_deep")


def turn(ctx: Context, view: View, links: Sequence[Lying]) -> Widget:
    """Return whose turn it is, what they say, what is asked, and how far it has got."""
    mine = next((row for row in links if row.marked), None)
    if mine is None:
        return numbers(ctx, view)
    ask = Label(text=ctx.say("board_chain_turn", who=mine.title), role="strong")
    said = (Label(text=mine.text, role="body", colour="body"),) if mine.text else ()
    words = Flow(children=(*said, ask), gap=6)
    if narrow(ctx):
        return Column(children=(numbers(ctx, view), words), gap=10)
    return Row(children=(Grow(child=words), numbers(ctx, view)), gap=20)


def slips(ctx: Context, view: View) -> Widget:
    """Return the words on their line."""
    row = next(each for each in view.rows if each.id == "sentence")
    drops = {each.column: each for each in view.options if each.column is not None}
    words = tuple(
        _slip(ctx, view, each.text, gone=each.marked, drop=drops.get(at)) for at, each in enumerate(row.cells)
    )
    return Pad(child=Washing(children=words), room=Edges(0, 4, 0, 0))


def _slip(ctx: Context, view: View, text: str, *, gone: bool, drop: Option | None) -> Widget:
    bare, role = text.rstrip(",.\uff0c\u3002"), "strong" if narrow(ctx) else "h3"
    if drop is None:
        slip = Slip(text=bare, role=role, gone=gone)
        return Enter(key=f"fallen:{bare}", child=slip, down=-26, spread=8) if gone else slip
    tag = ctx.say("board_chain_readers", n=drop.n) if drop.n else ""
    return Slip(key=f"move:{drop.id}", text=bare, role=role, said=option_words(view, drop, ctx.words), tag=tag)


def now(ctx: Context, view: View) -> Widget:
    """Return the sentence as the next one will read it; before the first word goes the slips say it all."""
    row = next(each for each in view.rows if each.id == "sentence")
    if not any(each.marked for each in row.cells):
        return Column(children=())
    head = Label(text=group_words(view, row.group, ctx.words), role="micro", colour="ink2")
    return Column(children=(head, Label(text=f"“{row.title}”", role="strong")))


def sentences(ctx: Context, view: View) -> Widget:
    """Return what it said at first above what it says now."""
    rows = [each for each in view.rows if each.group in {"first", "now"}]
    lines = tuple(
        Column(
            children=(
                Label(text=group_words(view, each.group, ctx.words), role="micro", colour="ink2"),
                _quoted(ctx, each),
            )
        )
        for each in rows
    )
    return Panel(child=Column(children=lines, gap=8), fill="gold_tint", radius=18, room=edges(18, 12))


def _quoted(ctx: Context, row: Lying) -> Widget:
    if row.group == "first":
        return Label(text=f"“{row.title}”", role="note", colour="ink2")
    return Label(text=f"“{row.title}”", role="strong" if large(ctx) else "h3")


def timeline(ctx: Context, view: View, dates: Sequence[Lying]) -> Widget:
    """Return the steps of the real story, in two columns where there is room."""
    steps = tuple(
        Step(
            when=each.title,
            text=each.text,
            tone=each.cells[-1].text if each.cells else "",
            chips=_chips(ctx, view, each),
        )
        for each in dates
    )
    if narrow(ctx):
        return Timeline(children=steps)
    half = (len(steps) + 1) // 2
    both = tuple(Grow(child=Timeline(children=part)) for part in (steps[:half], steps[half:]))
    return Row(children=both, gap=28, align="start")


def _chips(ctx: Context, view: View, row: Lying) -> tuple[Chip, ...]:
    return tuple(
        Chip(
            text=cell_words(view, row, each, ctx.words),
            icon=_EYES.get(each.text, "files"),
            role="micro",
            fill="quiet_tint" if each.text in _EYES else "lilac",
            colour="ink2" if each.text in _EYES else "indigo_deep",
        )
        for each in row.cells
    )
