"""What it cost: people, things unsaid, perks with the answers before them, money and hours."""

from game.desktop.geometry import edges
from game.desktop.scene import Context
from game.desktop.scenes.circle import signed
from game.desktop.scenes.mirror_pair import framing_icon, say
from game.desktop.scenes.mirror_parts import beside, group, line, note, strong
from game.desktop.widgets.boxes import Column, Flow, Grow, Row
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import Chip, IconMark, Label, PortraitMark, Rule
from game.desktop.widgets.widget import Widget
from game.model.aftermath import Cost, NumberCost, TieCost, TieStep, Trade
from game.model.finding import Side
from game.model.person import Mood

_ENDS = {"cost_further": Mood.SAD, "cost_closer": Mood.SMILE, "cost_as_before": Mood.CALM}
_TONES = {
    "cost_further": ("arrow-right", "coral_tint", "coral_deep"),
    "cost_closer": ("heart", "teal_tint", "teal_text"),
    "cost_as_before": ("arrows-horizontal", "quiet_tint", "ink2"),
}


def cost_page(ctx: Context) -> Widget:
    """Return the page in two columns."""
    cost, _ = ctx.table.aftermath()
    return beside(ctx, (_people(ctx, cost), _numbers(ctx, cost)), (_unsaid(ctx, cost), _perks(ctx, cost)))


def _people(ctx: Context, cost: Cost) -> Widget:
    rows: list[Widget] = [note(ctx.say("pages_cost_note"))]
    for tie in cost.people:
        rows += [Rule(), _tie(ctx, tie)]
    if not cost.people:
        rows.append(strong(ctx.say("pages_cost_nobody")))
    return group("users-three", ctx.say("pages_cost_people"), tuple(rows))


def _tie(ctx: Context, tie: TieCost) -> Widget:
    """Return somebody with the hearts they had and have, and each step away with the deed before it."""
    who = ctx.pack.people.get(tie.person)
    name = who.name if who else tie.person
    icon, tint, ink = _TONES[tie.finding.kind]
    numbers = tie.finding.numbers
    face = (PortraitMark(face=who.face, mood=_ENDS[tie.finding.kind], size=46),) if who else ()
    told = ctx.say("pages_cost_hearts", first=numbers["first"], last=numbers["last"])
    head = Flow(
        children=(Label(text=name, role="name"), Chip(text=told, icon=icon, fill=tint, colour=ink), _hearts(ctx, tie)),
        gap=10,
    )
    away = tuple(_away(ctx, step) for step in tie.steps if step.moved.after < step.moved.before)
    return Row(children=(*face, Grow(child=Column(children=(head, *away), gap=4))), gap=12, align="start")


def _hearts(ctx: Context, tie: TieCost) -> Widget:
    """Return the tie at the end, the hearts that are gone as broken ones."""
    last, first = int(tie.finding.numbers["last"]), int(tie.finding.numbers["first"])
    least, most = ctx.pack.ties.min, ctx.pack.ties.max
    marks = [IconMark(name="heart", size=15, colour="coral") for _ in range(last - least)]
    marks += [IconMark(name="heart-break", size=15, colour="grey") for _ in range(first - last)]
    marks += [IconMark(name="heart", size=15, colour="line") for _ in range(most - max(first, last))]
    return Row(children=tuple(marks), gap=2)


def _away(ctx: Context, step: TieStep) -> Widget:
    far = ctx.say("pages_step_away", n=step.moved.before - step.moved.after)
    title, deed = (step.deed.title, step.deed.say) if step.deed else ("", "")
    key = "pages_cost_after" if deed else "pages_cost_after_read"
    return line(ctx, "footprints", ctx.say(key, title=title, deed=deed, step=far), colour="coral_text")


def _unsaid(ctx: Context, cost: Cost) -> Widget:
    rows: list[Widget] = [strong(say(ctx, cost.unsaid))]
    if cost.silences:
        rows.append(note(ctx.say("pages_cost_unsaid_how", **cost.unsaid.numbers)))
        rows += [_silence(ctx, side) for side in cost.silences]
    return group("chat-circle-slash", ctx.say("pages_cost_unsaid"), tuple(rows))


def _silence(ctx: Context, side: Side) -> Widget:
    answer = side.answer
    chosen = next((shown.say for shown in answer.offered if shown.id == answer.choice), ctx.say("mirror_skipped"))
    framing = ctx.say(f"framing_{answer.framing.value}")
    told = ctx.say("pages_cost_silence", framing=framing.capitalize(), title=answer.title, say=chosen)
    return line(ctx, framing_icon(ctx, answer.framing), told, colour="indigo")


def _perks(ctx: Context, cost: Cost) -> Widget:
    rows: list[Widget] = []
    for trade in cost.trades:
        rows += [*([Rule()] if rows else []), _trade(ctx, trade)]
    if not cost.trades:
        rows.append(strong(ctx.say("pages_cost_no_perks")))
    if any(trade.answers for trade in cost.trades):
        rows += [Rule(), strong(ctx.say("pages_cost_ask"))]
    return group("gift", ctx.say("pages_cost_perks"), tuple(rows))


def _trade(ctx: Context, trade: Trade) -> Widget:
    """Return the perks of one deed, and beside them the answers that brought points in the stretch before."""
    known = [ctx.pack.rewards.get(perk.reward) for perk in trade.perks]
    marks = tuple(
        IconMark(name=reward.icon if reward else "gift", size=20, colour="gold_icon", tile="gold_tint", tile_size=36)
        for reward in known
    )
    titles = Label(text=ctx.words.listed(perk.title for perk in trade.perks), role="name")
    chips = tuple(
        Chip(text=f"{signed(one.moved.after - one.moved.before)}  {one.deed.say if one.deed else ''}", icon="caret-up",
             fill="teal_tint", colour="teal_text")
        for one in trade.answers
    )  # fmt: skip
    reasons = dict.fromkeys(perk.lost.reason for perk in trade.perks if perk.lost)
    lost = tuple(line(ctx, "x-circle", ctx.say(f"pages_cost_perk_lost_{reason}")) for reason in reasons)
    words = Label(text=say(ctx, trade.finding), role="small", colour="body")
    head = Row(children=(*marks, Grow(child=Column(children=(titles, words)))), gap=8)
    return Column(
        children=(head, *((Flow(children=chips, gap=6),) if chips else ()), *_others(ctx, trade), *lost), gap=6
    )


def _others(ctx: Context, trade: Trade) -> tuple[Widget, ...]:
    """Return what else moved the score in that stretch."""
    numbers = trade.finding.numbers
    moved = (("paid", -numbers["paid"]), ("story", numbers["story"]), ("friends", numbers["friends"]))
    parts = [ctx.say(f"pages_other_{name}", by=signed(int(by))) for name, by in moved if by]
    told = ctx.say("pages_cost_perk_other", parts=ctx.words.parted(parts))
    return (Label(text=told, role="small", colour="ink2"),) if parts else ()


def _numbers(ctx: Context, cost: Cost) -> Widget:
    rows = tuple(_number(ctx, each) for each in cost.numbers)
    return group("coins", ctx.say("pages_cost_numbers"), rows)


def _number(ctx: Context, each: NumberCost) -> Widget:
    known = ctx.pack.numbers.get(each.number)
    title = known.title if known else each.number
    icon = (known.icon if known else "") or "circle"
    told = ctx.say("pages_cost_number", title=title, said=say(ctx, each.finding))
    return Panel(
        child=line(ctx, icon, told, colour="gold_icon", role="note"), fill="app_bg", radius=14, room=edges(12, 9)
    )
