"""The face of a desk: a glass with two hundred lights, the Ministry's letter, and the sliders."""

from typing import NamedTuple

from game.content.board_words import group_words, meter_words, option_words
from game.desktop.boards.crowd import CrowdPlot, Spot, mean
from game.desktop.boards.dials import Counted, Pips, Share, Turn
from game.desktop.geometry import Edges, Size
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Gap, Grid, Grow, Row
from game.desktop.widgets.controls import TARGET, Button
from game.desktop.widgets.holders import Fixed, Panel
from game.desktop.widgets.label import Chip, IconMark, Label
from game.desktop.widgets.widget import Widget
from game.model.board import Meter, Option, View
from game.model.board import Row as Lying

_ROOMY, _BESIDE, _MARKS = 1180.0, 1000.0, 4
_POWERS = {"reward": "gift", "penalty": "gavel", "sight": "eye"}


class _Plan(NamedTuple):
    """How much room there is: `beside` for the glass at the left, `icons` for pictures before each slider."""

    beside: bool
    icons: bool
    glass: Size


def _plan(ctx: Context) -> _Plan:
    room = ctx.size.w / ctx.enlarge
    if room >= _ROOMY:
        return _Plan(beside=True, icons=True, glass=Size(404, 288))
    if room >= _BESIDE:
        return _Plan(beside=True, icons=False, glass=Size(316, 246))
    return _Plan(beside=False, icons=True, glass=Size(560, 420))


def desk(ctx: Context, view: View) -> Widget:
    """Return the glass beside the letter and the sliders.

    Where words are large all stand below each other, with the glass right under the button that moves it.
    """
    plan = _plan(ctx)
    letter, glass, foot = _letter(ctx, view, plan), _glass(ctx, view, plan), _foot(ctx, view, plan)
    sliders = _sliders(ctx, view, plan)
    if not plan.beside:
        return Column(children=(letter, foot, glass, *sliders, _note(ctx)), gap=14)
    left = Fixed(child=glass, w=plan.glass.w)
    right = Column(children=(letter, *sliders, foot), gap=8)
    return Row(children=(left, Grow(child=right)), gap=24 if plan.icons else 20, align="start")


def _glass(ctx: Context, view: View, plan: _Plan) -> Widget:
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
        told=ctx.words.sentences((told, masks)),
        high=plan.glass.h,
    )
    before = mean(view.ghosts) if view.ghosts else (None, None)
    bars = tuple(
        Share(text=meter_words(view, meters[name], ctx.words), value=meters[name].value, colour=colour, before=was)
        for name, colour, was in (("say", "indigo", before[0]), ("think", "coral", before[1]), ("free", "teal", None))
    )
    parts = (*bars, Counted(text=masks))
    if not plan.beside:
        half = Fixed(child=plot, w=plan.glass.w)
        return Row(children=(half, Grow(child=Column(children=parts, gap=16))), gap=24)
    note = () if plan.icons else (_note(ctx),)
    return Column(children=(plot, Grid(children=parts, columns=2, gap=14), *note), gap=12)


def _way(view: View) -> tuple[Spot, ...]:
    """Return where the middle of the crowd was at first and after each quarter, and where it is."""
    first = next(meter.value for meter in view.meters if meter.id == "first")
    past = [
        (row.cells[0].value or 0, row.cells[1].value or 0) for row in view.rows if row.group == "past" and row.cells
    ]
    return ((first, first), *past[:-1], mean(view.dots)) if past else (mean(view.dots),)


def _letter(ctx: Context, view: View, plan: _Plan) -> Widget:
    """Return the letter that lies on the desk, with a mark for each that came before."""
    row = next((row for row in view.rows if row.group == "letter"), None)
    target = next((meter for meter in view.meters if meter.id == "target"), None)
    past = tuple(
        Chip(text=each.title, icon=each.icon, role="small", fill="teal_tint" if each.icon == "check" else "quiet_tint")
        for each in view.rows
        if each.group == "past"
    )
    if row is None or target is None:
        over = Column(children=(Label(text=ctx.say("board_desk_last"), role="body"), Flow(children=past)), gap=8)
        return Panel(child=over, fill="gold_tint", radius=20, room=Edges(20, 14, 20, 14))
    head = f"{group_words(view, row.group, ctx.words)} · {row.title}"
    asked = ctx.say("board_desk_ask", value=target.value, most=target.most)
    title = Label(text=head, role="micro", colour="gold_text")
    line: Widget = Row(children=(Grow(child=title), *past), gap=6)
    if past and (len(past) > _MARKS or ctx.enlarge > 1):
        line = Column(children=(title, Flow(children=past, gap=6)), gap=4)
    words = Column(
        children=(
            line,
            Label(text=row.text, role="body"),
            Share(text=meter_words(view, target, ctx.words), value=target.value, colour="gold", goal=target.most,
                  shown=asked),
        ),
        gap=6,
    )  # fmt: skip
    icon = IconMark(name=row.icon, size=24, colour="gold_icon", tile="white", tile_size=44, radius=14)
    inside = Row(children=(*((icon,) if plan.icons else ()), Grow(child=words)), gap=16, align="start")
    return Panel(child=inside, fill="gold_tint", radius=20, room=Edges(16, 12, 20, 12))


def _sliders(ctx: Context, view: View, plan: _Plan) -> tuple[Widget, ...]:
    """Return what counts, and how hard it pulls."""
    counts = tuple(_count(ctx, view, row, plan) for row in view.rows if row.group == "counts")
    powers = tuple(_power(ctx, view, meter, plan) for meter in view.meters if meter.id in _POWERS)
    cards = tuple(
        Column(children=(Label(text=group_words(view, name, ctx.words), role="micro", colour="ink2"), *lines), gap=2)
        for name, lines in (("counts", counts), ("powers", powers))
    )
    if not plan.beside:
        return cards
    return (
        Row(
            children=(Grow(child=cards[0], weight=1.2), Grow(child=cards[1])),
            gap=20 if plan.icons else 14,
            align="start",
        ),
    )


def _count(ctx: Context, view: View, row: Lying, plan: _Plan) -> Widget:
    words = Column(children=(Label(text=row.title, role="label"), Label(text=row.text, role="micro", colour="ink2")))
    turns = _turns(ctx, view, row.id, row.title, row.value or 0)
    return _slider(row.icon, words, turns, plan)


def _power(ctx: Context, view: View, meter: Meter, plan: _Plan) -> Widget:
    title, about = meter_words(view, meter, ctx.words), ctx.say(f"board_desk_about_{meter.id}")
    words = Column(children=(Label(text=title, role="label"), Label(text=about, role="micro", colour="ink2")))
    return _slider(_POWERS[meter.id], words, _turns(ctx, view, meter.id, title, meter.value), plan)


def _slider(icon: str, words: Widget, turns: tuple[Widget, ...], plan: _Plan) -> Widget:
    """Return one slider: what it is, less, how far it is turned, more."""
    mark = (IconMark(name=icon, size=20, colour="indigo", tile="lilac", tile_size=36, radius=12),)
    parts = (*(mark if plan.icons and icon else ()), Grow(child=words), *turns)
    return Fixed(child=Row(children=parts, gap=6 if plan.icons else 2), min_h=TARGET)


def _turns(ctx: Context, view: View, row: str, title: str, value: int) -> tuple[Widget, ...]:
    ways = {str(each.id).partition("_")[0]: each for each in view.options if each.row == row}
    return (
        _turn(ctx, view, ways.get("down"), up=False),
        Pips(value=value, most=4, name=title),
        _turn(ctx, view, ways.get("up"), up=True),
    )


def _turn(ctx: Context, view: View, option: Option | None, *, up: bool) -> Widget:
    if option is None:
        return Turn(up=up)
    return Turn(key=f"move:{option.id}", up=up, text=option_words(view, option, ctx.words))


def _foot(ctx: Context, view: View, plan: _Plan) -> Widget:
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
    if not plan.beside:
        return Flow(children=buttons, gap=12)
    return Row(children=(Grow(child=_note(ctx) if plan.icons else Gap()), *buttons), gap=12)


def _note(ctx: Context) -> Widget:
    return Label(text=ctx.say("board_desk_model"), role="small", colour="ink2")
