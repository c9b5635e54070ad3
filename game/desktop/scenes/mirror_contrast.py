"""The chart of one comparison: a row for each kind of question, with the guess and the tally beneath."""

from game.desktop.geometry import Edges, edges
from game.desktop.layout import narrow
from game.desktop.scene import Context
from game.desktop.scenes.mirror_pair import framing_icon, say
from game.desktop.widgets.boxes import Column, Flow, Gap, Grow, Row
from game.desktop.widgets.controls import Button, Tab
from game.desktop.widgets.ends import Ends
from game.desktop.widgets.holders import Pad, Panel, Scroll
from game.desktop.widgets.label import Chip, IconMark, Label, Rule
from game.desktop.widgets.slope import Chart, ChartWords, SlopeRow, tone
from game.desktop.widgets.widget import Widget
from game.model.finding import Contrast, Mirror, Pair, Shift, Side
from game.model.framing import Framing, Stance

_ROOMY, _FEW = 1200, 2
_STACKED = 1.25
_TALLY = {f"tally_{shift.value}": shift for shift in Shift}
_ALWAYS = frozenset({Shift.ALONG, Shift.BACK, Shift.SAME})
"""A nought of these is a result; of the others it only fills the line."""


def stacked(ctx: Context) -> bool:
    """Tell whether the chart needs all the width: its words stand beside each other and grow."""
    return narrow(ctx) or ctx.enlarge >= _STACKED


def contrast_panel(ctx: Context, mirror: Mirror, contrast: Contrast) -> Widget:
    """Return the card with the chart."""
    title = Column(
        children=(
            Label(text=ctx.say("desktop_mirror_answers"), role="h3"),
            Label(text=ctx.say(f"contrast_{contrast.framing.value}"), role="note", colour="ink2"),
        ),
        gap=2,
    )
    tabs = _tabs(ctx, mirror, contrast)
    head = Column(children=(title, tabs), gap=10) if stacked(ctx) else Ends(first=title, last=tabs)
    chart = _chart(ctx, contrast)
    found, promise = _found(ctx, mirror, contrast), _promise(ctx, mirror)
    if stacked(ctx):
        parts = (head, chart, found, Rule(), promise)
        return Panel(child=Column(children=parts, gap=14), room=edges(22, 20), radius=28, shade="card")
    body = Column(children=(Grow(child=chart), Gap(h=4), found), gap=6)
    return Panel(
        child=Column(children=(head, Grow(child=Scroll(key="chart", child=body, pad=14)), Rule(), promise), gap=10),
        room=Edges(36, 22, 36, 12) if ctx.size.w >= _ROOMY else Edges(24, 18, 24, 8),
        radius=30,
        shade="card",
    )


def _chart(ctx: Context, contrast: Contrast) -> Widget:
    heads = (ctx.say("desktop_mirror_nobody"), ctx.say(f"framing_{contrast.framing.value}"))
    rows = tuple(_row(ctx, pair) for pair in contrast.pairs)
    words = ChartWords(rows=tuple(row.beside for row in rows), heads=heads)
    return Chart(
        before=(ctx.say("desktop_tab_before"), heads[0]),
        after=(ctx.say(f"desktop_tab_{contrast.framing.value}"), heads[1]),
        rows=tuple(row.among(words) for row in rows),
    )


def _tabs(ctx: Context, mirror: Mirror, contrast: Contrast) -> Widget:
    """Return the framings that this run had, to compare with."""
    tabs = tuple(
        Tab(
            key=f"framing:{each.framing.value}",
            text=ctx.say(f"desktop_tab_{each.framing.value}"),
            icon=framing_icon(ctx, each.framing),
            selected=each.framing is contrast.framing,
        )
        for each in mirror.contrasts
    )
    name = Label(text=ctx.say("desktop_mirror_compared"), role="small", colour="ink2")
    if stacked(ctx):
        return Column(children=(name, Flow(children=tabs, gap=4)), gap=4)
    pill = Panel(child=Row(children=tabs), fill="quiet_tint", radius=24, room=edges(4, 0))
    if len(tabs) > _FEW:
        return Column(children=(Pad(child=name, room=Edges(8)), pill), gap=2)
    return Row(children=(name, pill), gap=12)


def _row(ctx: Context, pair: Pair) -> SlopeRow:
    family = ctx.pack.families.get(pair.family)
    before, after, shift = _stance(ctx, pair.before), _stance(ctx, pair.under), ctx.say(f"shift_{pair.shift.value}")
    neither = Stance.NEITHER in (pair.before.answer.stance, pair.under.answer.stance)
    return SlopeRow(
        key=f"pair:{pair.family}",
        title=pair.title,
        icon=family.icon if family and family.icon else "circle",
        before=pair.before.answer.stance,
        after=pair.under.answer.stance,
        before_text=before,
        after_text=after,
        shift=pair.shift,
        shift_text=shift,
        none_text=ctx.say("stance_neither" if neither else "stance_skipped"),
        told=ctx.say("desktop_mirror_row", before=before, after=after, shift=shift),
        lines=(_end(ctx, Framing.BEFORE, before), _end(ctx, pair.framing, after)),
    )


def _end(ctx: Context, framing: Framing, stance: str) -> str:
    return ctx.say("desktop_mirror_end", framing=ctx.say(f"framing_{framing.value}").capitalize(), stance=stance)


def _stance(ctx: Context, side: Side) -> str:
    stance = side.answer.stance
    return ctx.say(f"stance_{stance.value}") if stance else ctx.say("stance_skipped")


def _found(ctx: Context, mirror: Mirror, contrast: Contrast) -> Widget:
    """Return the guess at the left and the tally at the right."""
    tally = []
    for finding in contrast.tally:
        shift = _TALLY[finding.kind]
        if shift in _ALWAYS or finding.numbers["n"]:
            _, ground, ink, icon = tone(shift)
            tally.append(Chip(text=say(ctx, finding), icon=icon, role="small", fill=ground, colour=ink, min_h=32))
    if mirror.prediction is None:
        return Flow(children=tuple(tally), gap=8)
    guess = Chip(
        text=say(ctx, mirror.prediction), icon="target", role="name", fill="gold_tint", colour="gold_text",
        icon_colour="gold_icon", icon_size=22, min_h=36, room=14,
    )  # fmt: skip
    if stacked(ctx):
        return Flow(children=(guess, *tally), gap=8)
    return Row(children=(guess, Grow(child=Flow(children=tuple(tally), gap=6, align="end"))), gap=12)


def _promise(ctx: Context, mirror: Mirror) -> Widget:
    """Return what is always true, and the way to the small print."""
    words = Label(text=f"{say(ctx, mirror.always[0])} {ctx.say('mirror_kept')}", role="small", colour="ink2")
    more = Button(key="print", text=ctx.say("mirror_footnotes"), icon="info", kind="quiet")
    lock = IconMark(name="lock-simple", size=18)
    if stacked(ctx):
        return Column(children=(Row(children=(lock, Grow(child=words)), gap=8), Flow(children=(more,))), gap=6)
    return Row(children=(lock, Grow(child=words), more), gap=8)
