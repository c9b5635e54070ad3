"""A log: the player's own times and meetings, read as a pattern; beside it the rate, the crowd and the list."""

from game.analysis.pattern import pattern
from game.content.board_words import option_words
from game.desktop.boards.life import DayLine, Dot, Meetings, Met
from game.desktop.boards.picked import Picked, RateCard, each_dot
from game.desktop.boards.plain import last_buttons, option_card
from game.desktop.geometry import edges
from game.desktop.layout import large, narrow
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Grid, Grow, Row
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Widget
from game.model.board import Row as Lying
from game.model.board import View
from game.model.pattern import Meeting, Pattern
from game.session.hours import day, hour


def log(ctx: Context, view: View) -> Widget:
    """Return the player's log as a pattern; beside it the rates with their crowd, and what can be done about it."""
    found = pattern(ctx.table.session.entries)
    mine = _panel((*day_line(ctx, found), *people(ctx, found)))
    wrong = _panel((*rate_picker(ctx, view), *deeds(ctx, view)))
    if narrow(ctx):
        return Column(children=(mine, wrong), gap=12)
    return Row(children=(Grow(child=mine), Grow(child=wrong)), gap=14, align="stretch")


def day_line(ctx: Context, found: Pattern) -> tuple[Widget, ...]:
    """Return the last sitting as a line of dots, what stands out in it, and the way to read and delete it all."""
    record = Button(key="record", text=ctx.say("board_log_record"), icon="trash", kind="quiet")
    title = Label(text=ctx.say("board_log_title_day"), role="strong", colour="indigo_deep")
    head: Widget = Row(children=(Grow(child=title), record), gap=12)
    if large(ctx):
        head = Column(children=(title, Flow(children=(record,))), gap=4)
    odd = _odd(ctx, found)
    if not found.sittings:
        return head, Label(text=ctx.say("board_log_none"), role="note", colour="ink2"), odd
    sat = found.sittings[-1]
    start, end, when = hour(sat.start), hour(sat.end), day(sat.start)
    said = ctx.say("board_log_sitting", n=len(sat.deeds), day=when, start=start, end=end)
    span = max(1, sat.end - sat.start)
    dots = tuple(
        Dot(share=(one.at - sat.start) / span, ms=one.ms, slowest=one == found.slowest, wavered=one in found.wavered)
        for one in sat.deeds
    )
    return head, DayLine(dots=dots, ends=(f"{when}, {start}", end), said=said), odd


def _odd(ctx: Context, found: Pattern) -> Widget:
    """Return what a machine would find odd: the slowest answer, the changes of mind, earlier sittings."""
    said = []
    if found.slowest is not None:
        seconds = f"{found.slowest.ms / 1000:.1f}"
        said.append(ctx.say("board_log_slowest", title=found.slowest.title, seconds=seconds))
    changes = found.changes
    said.append(ctx.say("board_log_changes", n=changes) if changes else ctx.say("board_log_changes_none"))
    if len(found.sittings) > 1:
        said.append(ctx.say("board_log_more", n=len(found.sittings) - 1))
    return Label(text=" ".join(said), role="note", colour="body")


def people(ctx: Context, found: Pattern) -> tuple[Widget, ...]:
    """Return whom the player met, and whom the machine makes of it."""
    if found.casual is None:
        return (Label(text=ctx.say("board_log_nobody"), role="note", colour="ink2"),)
    casual = ctx.say("board_log_casual", n=found.casual.times, who=_name(ctx, found.casual))
    cited = ctx.say("board_log_cited", n=found.casual.times, first=found.casual.positions[0] + 1)
    words = Label(text=f"{casual} {cited}", role="note", colour="coral_deep")
    names = ctx.words.listed(ctx.say("board_log_met", n=met.times, who=_name(ctx, met)) for met in found.meetings)
    said = ctx.say("board_log_meetings", names=names)
    if large(ctx):
        return Label(text=said, role="note"), words
    shown = tuple(_met(ctx, met, casual=met == found.casual) for met in found.meetings)
    return words, Meetings(you=ctx.pack.you.face, people=shown, said=said)


def _met(ctx: Context, met: Meeting, *, casual: bool) -> Met:
    known = ctx.pack.people.get(met.person)
    often = ctx.say("board_log_often", who=_name(ctx, met), n=met.times)
    return Met(face=known.face if known else None, often=often, times=met.times, casual=casual)


def _name(ctx: Context, met: Meeting) -> str:
    known = ctx.pack.people.get(met.person)
    return known.name if known else met.person


def rate_picker(ctx: Context, view: View) -> tuple[Widget, ...]:
    """Return the rates side by side, the crowd, and what the rate in force does to it."""
    title = Label(text=ctx.say("board_log_title_rate"), role="strong", colour="indigo_deep")
    rates = [row for row in view.rows if row.group == "rates"]
    cards = Grid(children=tuple(_rate(ctx, view, row) for row in rates), columns=1 if large(ctx) else len(rates), gap=8)
    crowd, *more = (meter.value for meter in view.meters)
    wrong, finds = (*more, 0, 0)[:2]
    told = ctx.say("board_log_wrong", n=wrong) if more else ""
    dots = ctx.say("board_log_each_dot", n=each_dot(crowd))
    picked = Picked(people=crowd, wrong=wrong, said=ctx.words.sentences((told, dots)) if told else dots)
    key = Label(text=dots, role="micro", colour="ink2", spoken=False)
    if not more:
        return title, cards, picked, key
    number = Label(text=told, role="strong", colour="coral_deep", spoken=False)
    found = Label(text=ctx.say("board_log_finds", n=finds), role="note", colour="ink2")
    return title, cards, Column(children=(number, found)), picked, key


def _rate(ctx: Context, view: View, row: Lying) -> Widget:
    option = next((each for each in view.options if each.row == row.id), None)
    text = ctx.say("board_log_rate_short", n=row.title.rpartition(" ")[2])
    note = ctx.say("board_log_rate_unknown") if row.value is None else ctx.say("board_log_listed", n=row.value)
    key = f"move:{option.id}" if option else ""
    return RateCard(key=key, text=text, note=note, said=option_words(view, option, ctx.words) if option else text,
                    on=row.marked)  # fmt: skip


def deeds(ctx: Context, view: View) -> tuple[Widget, ...]:
    """Return what can be done about the contact, or, once that is decided, about the log itself."""
    cards = tuple(option_card(ctx, view, each) for each in view.options if not each.last and not each.row)
    if cards:
        return (Grid(children=cards, columns=1 if large(ctx) else len(cards), gap=8),)
    return (last_buttons(ctx, view),) if any(each.last for each in view.options) else ()


def _panel(parts: tuple[Widget, ...]) -> Widget:
    return Panel(child=Column(children=parts, gap=8), fill="app_bg", radius=20, room=edges(18, 12))
