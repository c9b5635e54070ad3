"""The chart of one comparison: a row for each kind of question, with the guess and the tally beneath."""

from game.desktop.geometry import Edges, edges
from game.desktop.scene import Context
from game.desktop.scenes.frame import narrow
from game.desktop.scenes.mirror_pair import FRAMING_ICONS, say
from game.desktop.widgets.boxes import Column, Flow, Gap, Grow, Layers, Panel, Row, Scroll
from game.desktop.widgets.controls import Tab
from game.desktop.widgets.label import Chip, IconMark, Label, Rule
from game.desktop.widgets.slope import Lanes, SlopeRow, tone
from game.desktop.widgets.widget import Widget
from game.model.finding import Contrast, Mirror, Pair, Shift, Side

_ROW = 56.0
_TALLY = {f"tally_{shift.value}": shift for shift in Shift}


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
    head = Column(children=(title, tabs), gap=10) if narrow(ctx) else Row(children=(Grow(child=title), tabs), gap=16)
    rows = tuple(_row(ctx, pair) for pair in contrast.pairs)
    lanes = Lanes(
        before=(ctx.say("framing_before").capitalize(), ctx.say("desktop_mirror_nobody")),
        after=(ctx.say(f"desktop_tab_{contrast.framing.value}"), ctx.say(f"framing_{contrast.framing.value}")),
        rows=_ROW * len(rows),
    )
    chart = Column(children=(lanes, *rows))
    foot = _foot(ctx, mirror, contrast)
    if narrow(ctx):
        return Panel(child=Column(children=(head, chart, *foot), gap=14), room=edges(22, 20), radius=28, shade="card")
    body = Scroll(key="chart", child=Column(children=(chart, Gap(h=4), *foot[:1]), gap=6), pad=14)
    return Panel(
        child=Column(children=(head, Grow(child=body), *foot[1:]), gap=10),
        room=Edges(36, 22, 36, 14),
        radius=30,
        shade="card",
    )


def _tabs(ctx: Context, mirror: Mirror, contrast: Contrast) -> Widget:
    tabs = tuple(
        Tab(
            key=f"framing:{each.framing.value}",
            text=ctx.say(f"desktop_tab_{each.framing.value}"),
            icon=FRAMING_ICONS[each.framing],
            selected=each.framing is contrast.framing,
        )
        for each in mirror.contrasts
    )
    if narrow(ctx):
        return Flow(children=tabs, gap=4)
    return Panel(child=Row(children=tabs), fill="quiet_tint", radius=24, room=edges(4, 0))


def _row(ctx: Context, pair: Pair) -> Widget:
    family = ctx.pack.families.get(pair.family)
    return SlopeRow(
        key=f"pair:{pair.family}",
        title=pair.title,
        icon=family.icon if family and family.icon else "circle",
        before=pair.before.answer.stance,
        after=pair.under.answer.stance,
        before_text=_stance(ctx, pair.before),
        after_text=_stance(ctx, pair.under),
        shift=pair.shift,
        shift_text=ctx.say(f"shift_{pair.shift.value}"),
        none_text=ctx.say("stance_skipped"),
    )


def _stance(ctx: Context, side: Side) -> str:
    stance = side.answer.stance
    return ctx.say(f"stance_{stance.value}") if stance else ctx.say("stance_skipped")


def _foot(ctx: Context, mirror: Mirror, contrast: Contrast) -> tuple[Widget, ...]:
    """Return the guess with the tally, and below them what is always true."""
    chips: list[Widget] = []
    if mirror.prediction is not None:
        chips.append(
            Chip(text=say(ctx, mirror.prediction), icon="target", role="label", fill="gold_tint", colour="gold_text",
                 icon_colour="gold_icon", icon_size=22, min_h=36, room=14)
        )  # fmt: skip
    for finding in contrast.tally:
        shift = _TALLY.get(finding.kind)
        _, ground, ink, icon = tone(shift) if shift else ("", "quiet_tint", "ink2", "minus")
        chips.append(Chip(text=say(ctx, finding), icon=icon, role="small", fill=ground, colour=ink, min_h=30))
    promise = Row(
        children=(
            IconMark(name="lock-simple", size=18),
            Grow(
                child=Label(text=f"{say(ctx, mirror.always[0])} {ctx.say('mirror_kept')}", role="small", colour="ink2")
            ),
        ),
        gap=8,
    )
    return Flow(children=tuple(chips), gap=8), Layers(children=(Rule(),)), promise
