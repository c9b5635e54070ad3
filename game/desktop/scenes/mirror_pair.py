"""Two answers of one kind beside each other: the question, what was chosen, and what the world made of it then."""

from game.desktop.geometry import edges
from game.desktop.scene import Context
from game.desktop.scenes.frame import narrow
from game.desktop.widgets.boxes import Column, Flow, Grid, Grow, Panel, Row
from game.desktop.widgets.choice import ChoiceCard
from game.desktop.widgets.label import Chip, Label, PortraitMark
from game.desktop.widgets.widget import Widget
from game.model.finding import Finding, Pair, Side
from game.model.framing import Framing

FRAMING_ICONS = {
    Framing.BEFORE: "house-line",
    Framing.SCORE: "gauge",
    Framing.FRIENDS: "users-three",
    Framing.REQUIRED: "clipboard-text",
    Framing.OFF: "power",
}


def say(ctx: Context, finding: Finding) -> str:
    """Return a finding's sentence."""
    return ctx.say(finding.kind, **finding.numbers)


def pair_panel(ctx: Context, pair: Pair, *, facts: bool) -> Widget:
    """Return both sides; with `facts` also the time, the changes of mind and the place in the file."""
    sides = tuple(_side(ctx, side, facts=facts) for side in (pair.before, pair.under))
    return Column(children=sides, gap=14) if narrow(ctx) else Grid(children=sides, columns=2, gap=20)


def _side(ctx: Context, side: Side, *, facts: bool) -> Widget:
    answer = side.answer
    before = answer.framing is Framing.BEFORE
    framing = Chip(
        text=ctx.say(f"framing_{answer.framing.value}"), icon=FRAMING_ICONS[answer.framing], role="small", min_h=30,
        fill="gold_tint" if before else "lilac", colour="gold_text" if before else "indigo_deep",
        icon_colour="gold_icon" if before else "indigo", icon_size=18,
    )  # fmt: skip
    said = next((each for each in answer.offered if each.id == answer.choice), None)
    chosen: Widget = (
        ChoiceCard(text=said.say, note=ctx.say(f"stance_{said.stance.value}") if said.stance else "", chosen=True)
        if said else Label(text=ctx.say("mirror_skipped"), role="strong", colour="ink2")
    )  # fmt: skip
    others = tuple(
        ChoiceCard(text=each.say, faint=True) for each in answer.offered if said is None or each.id != said.id
    )
    who = ctx.pack.people.get(answer.person) if answer.person else None
    face = (PortraitMark(face=who.face, size=52, name=who.name),) if who else ()
    parts: list[Widget] = [
        Row(children=(Grow(child=Flow(children=(framing,))), *face)),
        Label(text=answer.title, role="h3"),
        Label(text=answer.text.strip(), role="note", colour="body"),
    ]
    if answer.frame_line:
        parts.append(Label(text=answer.frame_line, role="small", colour="indigo_deep"))
    parts += [chosen, *others]
    if facts:
        seconds = ctx.say("desktop_facts", seconds=round(answer.ms / 1000), n=answer.changes)
        parts += [
            Label(text=seconds, role="small", colour="ink2"),
            Label(text=str(answer.where), role="small", colour="ink2"),
        ]
    return Panel(
        child=Column(children=tuple(parts), gap=8), fill="white" if before else "app_bg", radius=22,
        room=edges(22, 18), border="line",
    )  # fmt: skip
