"""The face of a desk: a glass with two hundred lights, the Ministry's letter, and the sliders."""

from game.content.board_words import group_words, meter_words, option_words
from game.desktop.boards.crowd import CrowdPlot, Spot, mean
from game.desktop.boards.dials import Counted, Pips, Share, Turn
from game.desktop.geometry import Edges
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Grid, Grow, Row
from game.desktop.widgets.controls import TARGET, Button
from game.desktop.widgets.holders import Fixed, Panel
from game.desktop.widgets.label import Chip, IconMark, Label
from game.desktop.widgets.widget import Widget
from game.model.board import Meter, Option, View
from game.model.board import Row as Lying

_BESIDE, _LARGE = 1000.0, 1.5
_PLOT, _HIGH, _WIDER = 404.0, 288.0, 1.2
_POWERS = {"reward": "gift", "penalty": "gavel", "sight": "eye"}


def desk(ctx: Context, view: View) -> Widget:
    """Return the glass beside the letter and the sliders, or between them where words are large."""
    if not _beside(ctx):
        sliders = _sliders(ctx, view, beside=False)
        return Column(children=(*_letter(ctx, view), _glass(ctx, view, high=360), *sliders, _foot(ctx, view)), gap=14)
    right = (*_letter(ctx, view), *_sliders(ctx, view, beside=True), _foot(ctx, view))
    glass = Fixed(child=_glass(ctx, view, high=_HIGH), w=_PLOT)
    return Row(children=(glass, Grow(child=Column(children=right, gap=10))), gap=24, align="start")


def _beside(ctx: Context) -> bool:
    return ctx.size.w / ctx.enlarge >= _BESIDE


def _glass(ctx: Context, view: View, *, high: float) -> Widget:
    """Return the lights, and below them what is said, what is thought, and what nobody counts."""
    meters = {meter.id: meter for meter in view.meters}
    told = ctx.say("board_desk_crowd", many=len(view.dots), say=meters["say"].value, think=meters["think"].value)
    masks = ctx.say("board_desk_masks", n=meters["masks"].value, most=meters["masks"].most)
    plot = CrowdPlot(
        dots=view.dots,
        ghosts=view.ghosts,
        way=_way(view),
        axes=(ctx.say("board_desk_axis_say"), ctx.say("board_desk_axis_think")),
        line=ctx.say("board_desk_line"),
        told=f"{told}. {masks}.",
        high=high,
    )
    before = mean(view.ghosts) if view.ghosts else (None, None)
    bars = tuple(
        Share(text=meter_words(view, meters[name], ctx.words), value=meters[name].value, colour=colour, before=was)
        for name, colour, was in (("say", "indigo", before[0]), ("think", "coral", before[1]), ("free", "teal", None))
    )
    under = Grid(children=(*bars, Counted(text=masks)), columns=2 if ctx.enlarge < _LARGE else 1, gap=14)
    return Column(children=(plot, under), gap=12)


def _way(view: View) -> tuple[Spot, ...]:
    """Return where the middle of the crowd was at first and after each quarter, and where it is."""
    first = next(meter.value for meter in view.meters if meter.id == "first")
    past = [
        (row.cells[0].value or 0, row.cells[1].value or 0) for row in view.rows if row.group == "past" and row.cells
    ]
    return ((first, first), *past[:-1], mean(view.dots)) if past else (mean(view.dots),)


def _letter(ctx: Context, view: View) -> tuple[Widget, ...]:
    """Return the letter that lies on the desk, over a line of those that were answered."""
    row = next((row for row in view.rows if row.group == "letter"), None)
    target = next((meter for meter in view.meters if meter.id == "target"), None)
    past = tuple(
        Chip(text=each.title, icon=each.icon, role="small", fill="teal_tint" if each.icon == "check" else "quiet_tint")
        for each in view.rows
        if each.group == "past"
    )
    gone = (Flow(children=past, gap=8),) if past else ()
    if row is None or target is None:
        return (*gone, Label(text=ctx.say("board_desk_last"), role="body", colour="body"))
    head = f"{group_words(view, row.group, ctx.words)} · {row.title}"
    asked = ctx.say("board_desk_ask", value=target.value, most=target.most)
    words = Column(
        children=(
            Row(children=(Grow(child=Label(text=head, role="micro", colour="gold_text")), *gone), gap=10),
            Label(text=row.text, role="body"),
            Share(text=meter_words(view, target, ctx.words), value=target.value, colour="gold", goal=target.most,
                  shown=asked),
        ),
        gap=6,
    )  # fmt: skip
    icon = IconMark(name=row.icon, size=24, colour="gold_icon", tile="white", tile_size=44, radius=14)
    inside = Row(children=(icon, Grow(child=words)), gap=16, align="start")
    return (Panel(child=inside, fill="gold_tint", radius=20, room=Edges(16, 14, 20, 12)),)


def _sliders(ctx: Context, view: View, *, beside: bool) -> tuple[Widget, ...]:
    """Return what counts, and how hard it pulls."""
    counts = tuple(_count(ctx, view, row) for row in view.rows if row.group == "counts")
    powers = tuple(_power(ctx, view, meter) for meter in view.meters if meter.id in _POWERS)
    cards = tuple(
        Column(children=(Label(text=group_words(view, name, ctx.words), role="micro", colour="ink2"), *lines), gap=2)
        for name, lines in (("counts", counts), ("powers", powers))
    )
    if not beside:
        return cards
    return (Row(children=(Grow(child=cards[0], weight=_WIDER), Grow(child=cards[1])), gap=20, align="start"),)


def _count(ctx: Context, view: View, row: Lying) -> Widget:
    words = Column(children=(Label(text=row.title, role="label"), Label(text=row.text, role="micro", colour="ink2")))
    return _slider(ctx, view, row.id, (row.icon, row.title, row.value or 0), words)


def _power(ctx: Context, view: View, meter: Meter) -> Widget:
    title = meter_words(view, meter, ctx.words)
    return _slider(ctx, view, meter.id, (_POWERS[meter.id], title, meter.value), Label(text=title, role="label"))


def _slider(ctx: Context, view: View, row: str, what: tuple[str, str, int], words: Widget) -> Widget:
    """Return one slider: less, how far it is turned, more."""
    icon, title, value = what
    turns = {str(each.id).partition("_")[0]: each for each in view.options if each.row == row}
    parts = (
        IconMark(name=icon, size=20, colour="indigo", tile="lilac", tile_size=36, radius=12),
        Grow(child=words),
        _turn(ctx, view, turns.get("down"), up=False),
        Pips(value=value, most=4, name=title),
        _turn(ctx, view, turns.get("up"), up=True),
    )
    return Fixed(child=Row(children=parts, gap=8), min_h=TARGET)


def _turn(ctx: Context, view: View, option: Option | None, *, up: bool) -> Widget:
    if option is None:
        return Turn(up=up)
    return Turn(key=f"move:{option.id}", up=up, text=option_words(view, option, ctx.words))


def _foot(ctx: Context, view: View) -> Widget:
    """Return the ways on, after the one sentence that says what this is."""
    buttons = tuple(
        Button(
            key=f"move:{each.id}",
            text=option_words(view, each, ctx.words),
            icon=each.icon,
            kind="plain" if each.last and len(view.options) > 1 else "primary",
        )
        for each in sorted(view.options, key=lambda each: not each.last)
        if not each.row
    )
    note = Label(text=ctx.say("board_desk_model"), role="small", colour="ink2")
    if _beside(ctx):
        return Row(children=(Grow(child=note), *buttons), gap=12)
    return Column(children=(note, Flow(children=buttons, gap=12)), gap=10)
