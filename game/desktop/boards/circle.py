"""The face of a circle: the graph of friends, and beside it whoever is turned to, with what can be done."""

from game.content.board_words import meter_words, option_words
from game.desktop.boards.deed import DeedButton
from game.desktop.boards.ring import TONES, FriendNode, RingPlot
from game.desktop.geometry import Edges
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Grow, Row
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Fixed, Panel
from game.desktop.widgets.label import Chip, IconMark, Label, PortraitMark
from game.desktop.widgets.widget import Widget
from game.model.board import Option, View
from game.model.board import Row as Lying
from game.model.ids import PersonId
from game.model.person import Mood

_BESIDE, _PANEL = 1000.0, 384.0
_LEAST, _HIGH, _WORDS = 280.0, 336.0, 384.0  # the graph leaves its scene's words in sight
_CLOSE = 3
_FIXED_CELLS = 2  # the tie and the pull; what follows are marks


def circle(ctx: Context, view: View) -> Widget:
    """Return the graph beside the one turned to, or above them where words are large."""
    graph, panel, foot = _graph(ctx, view), _panel(ctx, view), _foot(ctx, view)
    if ctx.size.w / ctx.enlarge < _BESIDE:
        return Column(children=(graph, panel, foot), gap=14)
    left = Column(children=(graph, foot), gap=12)
    return Row(children=(Grow(child=left), Fixed(child=panel, w=_PANEL)), gap=18, align="start")


def _graph(ctx: Context, view: View) -> Widget:
    return RingPlot(
        friends=tuple(_node(ctx, view, row) for row in view.rows),
        you=ctx.pack.you.face,
        score=str(ctx.state.score),
        name=ctx.say("board_circle_you"),
        most=ctx.pack.ties.max,
        high=max(_LEAST, min(_HIGH, ctx.size.h - _WORDS)),
    )


def _node(ctx: Context, view: View, row: Lying) -> FriendNode:
    person = ctx.pack.people[row.person or PersonId(row.id)]
    tie, pull, *marks = row.cells
    score = "" if row.value is None else str(row.value)
    turns = any(option.id == f"see_{row.id}" for option in view.options)
    return FriendNode(
        key=f"move:see_{row.id}" if turns else "",
        face=person.face,
        mood=_mood(row),
        name=row.title,
        pull=pull.value or 0,
        pulled=pull.text,
        score=score,
        said=ctx.words.listed(part for part in (pull.text, score) if part),
        tie=tie.value or 0,
        marks=tuple(cell.icon for cell in marks if not cell.marked),
        their=tuple(cell.icon for cell in marks if cell.marked),
        hidden=row.group == "hidden",
        chosen=row.marked,
    )


def _mood(row: Lying) -> Mood:
    rebuked = any(cell.icon == "megaphone" and not cell.marked for cell in row.cells)
    tie = row.cells[0].value or 0
    return Mood.SAD if rebuked else Mood.SMILE if tie >= _CLOSE else Mood.CALM


def _panel(ctx: Context, view: View) -> Widget:
    """Return whoever is turned to."""
    row = next((row for row in view.rows if row.marked), None)
    inside = _person(ctx, view, row) if row else _nobody(ctx, view)
    return Panel(child=Column(children=inside, gap=10), fill="app_bg", radius=24, room=Edges(16, 16, 16, 16))


def _foot(ctx: Context, view: View) -> Widget:
    """Return how they pull together, how much can still be done, and the way out."""
    meters = {meter.id: meter for meter in view.meters}
    pull, deeds = meters["pull"], meters["deeds"]
    fill, ink, _ = TONES[(pull.value > 0) - (pull.value < 0)]
    name = Label(text=meter_words(view, pull, ctx.words), role="small", colour="ink2")
    sum_of = Chip(text=pull.text, role="number", fill=fill, colour=ink, room=12)
    moves = f"{meter_words(view, deeds, ctx.words)} {deeds.value}"
    left = Chip(text=moves, icon="hand-tap", role="small", fill="lilac", colour="indigo_deep", room=12, min_h=32)
    told = Flow(children=(Row(children=(name, sum_of), gap=8), left), gap=12)
    return Row(children=(Grow(child=told), _out(ctx, view)), gap=12)


def _nobody(ctx: Context, view: View) -> tuple[Widget, ...]:
    """Return what to do first, or that it is enough."""
    icon, said = ("hand-tap", "board_circle_choose") if len(view.options) > 1 else ("moon", "board_circle_enough")
    mark = IconMark(name=icon, size=24, colour="indigo", tile="lilac", tile_size=48, radius=16)
    return (Row(children=(mark, Grow(child=Label(text=ctx.say(said), role="label", colour="ink2"))), gap=12),)


def _person(ctx: Context, view: View, row: Lying) -> tuple[Widget, ...]:
    """Return who they are, what is known, and what can be done to them."""
    person = ctx.pack.people[row.person or PersonId(row.id)]
    chips = tuple(
        Chip(text=ctx.say(said), icon=icon, role="small", fill="coral_tint", colour="coral_deep")
        for icon, said in (("eye-slash", "board_circle_hides_you"), ("magnifying-glass", "board_circle_looked_you_up"))
        if any(cell.marked and cell.icon == icon for cell in row.cells[_FIXED_CELLS:])
    )
    words = Column(
        children=(Label(text=person.name, role="h3"), Label(text=person.role, role="small", colour="ink2")), gap=0
    )
    head = Row(children=(PortraitMark(face=person.face, mood=_mood(row), size=58), Grow(child=words)), gap=12)
    deeds = tuple(
        _deed(ctx, view, option)
        for option in view.options
        if option.row == row.id and option.verb not in {"see", "away"}
    )
    back = (Flow(children=chips, gap=6),) if chips else ()
    return (head, *back, Column(children=deeds, gap=6))


def _deed(ctx: Context, view: View, option: Option) -> Widget:
    return DeedButton(
        key=f"move:{option.id}", text=option_words(view, option, ctx.words), note=option.note, icon=option.icon
    )


def _out(ctx: Context, view: View) -> Widget:
    last = next(option for option in view.options if option.last)
    return Button(
        key=f"move:{last.id}",
        text=option_words(view, last, ctx.words),
        kind="primary" if len(view.options) == 1 else "quiet",
        trail="arrow-right",
    )
