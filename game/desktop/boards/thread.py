"""The face of a thread: a chat of lines with hearts, and the faces of those who have not written yet."""

from game.content.board_words import group_words, option_words
from game.desktop.geometry import Edges, edges
from game.desktop.layout import large, narrow
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Grid, Grow, Row
from game.desktop.widgets.choice import ChoiceCard
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import IconMark, Label, PortraitMark
from game.desktop.widgets.pickable import HeartButton
from game.desktop.widgets.said import Said
from game.desktop.widgets.widget import Widget
from game.model.board import Option, View
from game.model.board import Row as Lying
from game.model.person import Face, Mood

_WAITS, _BESIDES = frozenset({"wait", "linger"}), frozenset({"private", "leave"})


def thread(ctx: Context, view: View) -> Widget:
    """Return who is awaited, the chat with its newest line first, and one's own line, or what it could be."""
    lines = [_line(ctx, view, row) for row in _of(view, "lines") if row.id != "mine"]
    own = [_line(ctx, view, row) for row in _of(view, "lines") if row.id == "mine"]
    waits = (_way(ctx, view, one) for one in view.options if one.verb in _WAITS)
    chat = Column(children=(_head(ctx, view), *_nudge(ctx, view), *waits, *reversed(lines)), gap=10)
    mine = Column(children=(*own, *_own(ctx, view), _ways(ctx, view)), gap=10)
    if narrow(ctx):
        return Column(children=(chat, mine), gap=16)
    return Row(children=(Grow(child=chat), Grow(child=mine, weight=0.86)), gap=26, align="start")


def _of(view: View, group: str) -> list[Lying]:
    return [row for row in view.rows if row.group == group]


def _who(ctx: Context, row: Lying) -> tuple[str, Face | None]:
    """Return whose row it is: somebody of the story, else the player, else the app, which has no face."""
    person = ctx.pack.people.get(row.person) if row.person else None
    if person is not None:
        return person.name, person.face
    return (row.title, ctx.pack.you.face) if row.title else ("", None)


def _head(ctx: Context, view: View) -> Widget:
    """Return whom the thread is about, and who has not written yet; at the end that is one face."""
    about = _of(view, "about")[0]
    name, look = _who(ctx, about)
    rows = _of(view, "waiting")
    alone = len(rows) == 1
    left = ctx.say("board_thread_only_you") if alone else group_words(view, "waiting", ctx.words) if rows else ""
    said = f"{about.title} ({name}). {left} {ctx.words.listed(_who(ctx, row)[0] for row in rows)}"
    tone = "coral_deep" if alone else "ink2"
    faces = Flow(children=tuple(_waiting_face(ctx, row, alone=alone) for row in rows), gap=8)
    awaited = Column(
        children=(Label(text=left, role="micro", colour=tone), faces), gap=5, align="start" if large(ctx) else "end"
    )
    title = Grow(child=Label(text=about.title, role="name"))
    who = Row(children=(PortraitMark(face=look or ctx.pack.you.face, size=56, ring="white"), title), gap=12)
    strip = Column(children=(who, awaited), gap=8) if large(ctx) else Row(children=(Grow(child=who), awaited), gap=10)
    fill = "coral_tint" if alone else "quiet_tint"
    return Panel(child=Said(text=said, child=strip), fill=fill, radius=20, room=Edges(14, 10, 16, 10))


def _waiting_face(ctx: Context, row: Lying, *, alone: bool) -> Widget:
    name, look = _who(ctx, row)
    mood = Mood.WORRY if alone else Mood.CALM
    ring = "coral" if row.id == "you" else "white"
    mark = PortraitMark(face=look or ctx.pack.you.face, mood=mood, size=46, ring=ring)
    named = Label(text=name, role="micro", colour="ink2", align="centre")
    return Column(children=(mark, named), gap=1, align="centre")


def _line(ctx: Context, view: View, row: Lying) -> Widget:
    """Return one line as a bubble with its hearts; one's own stands at the other side."""
    name, look = _who(ctx, row)
    mine = row.id == "mine"
    like = next((one for one in view.options if one.row == row.id), None)
    said = option_words(view, like, ctx.words) if like else ctx.say("board_thread_hearts", n=row.value or 0)
    heart = HeartButton(key=f"move:{like.id}" if like else "", n=row.value or 0, said=said, on=row.marked)
    words = Column(
        children=(
            Label(text=ctx.say("board_thread_you") if mine else name, role="micro", colour="indigo_deep"),
            Label(text=row.text, role="note", colour="body"),
        ),
        gap=2,
    )
    bubble = Panel(child=words, fill="lilac" if mine else "white", radius=18, room=edges(14, 10), border="line")
    portrait = PortraitMark(face=look or ctx.pack.you.face, mood=Mood.SMILE, size=42)
    parts = (heart, Grow(child=bubble), portrait) if mine else (portrait, Grow(child=bubble), heart)
    return Row(children=parts, gap=8)


def _nudge(ctx: Context, view: View) -> tuple[Widget, ...]:
    """Return what was said last to one who waits."""
    rows = _of(view, "nudge")
    if not rows:
        return ()
    row = rows[-1]
    name, look = _who(ctx, row)
    mark = PortraitMark(face=look, size=34) if look else IconMark(name="device-mobile", size=20, colour="indigo")
    title = group_words(view, "nudge", ctx.words)
    head = Label(text=f"{name} · {title}" if name else title, role="micro", colour="ink2")
    words = Grow(child=Column(children=(head, Label(text=row.text, role="note", colour="body")), gap=1))
    inside = Row(children=(mark, words), gap=10)
    return (Panel(child=inside, fill="gold_tint", radius=16, room=Edges(14, 9, 14, 9)),)


def _own(ctx: Context, view: View) -> tuple[Widget, ...]:
    """Return the lines that could be written."""
    return tuple(
        ChoiceCard(key=f"move:{one.id}", text=option_words(view, one, ctx.words), note=one.note)
        for one in view.options
        if one.verb == "write"
    )


def _ways(ctx: Context, view: View) -> Widget:
    """Return what can be done besides: write to somebody alone, leave, put the phone down."""
    done = next((one for one in view.options if one.verb == "done"), None)
    if done is not None:
        return Button(key=f"move:{done.id}", text=option_words(view, done, ctx.words), kind="primary", icon=done.icon)
    rest = tuple(_way(ctx, view, one) for one in view.options if one.verb in _BESIDES)
    return Grid(children=rest, columns=1 if large(ctx) else 2, gap=10)


def _way(ctx: Context, view: View, one: Option) -> Widget:
    return ChoiceCard(key=f"move:{one.id}", text=option_words(view, one, ctx.words), note=one.note, icon=one.icon)
