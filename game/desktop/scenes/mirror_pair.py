"""Two answers of one kind beside each other: the place, the question, what was chosen, what the world made of it."""

from dataclasses import dataclass

from game.desktop.art.era import Era, era_of
from game.desktop.canvas import Canvas
from game.desktop.geometry import Edges, Rect, Size, edges
from game.desktop.kit import Kit
from game.desktop.layout import narrow
from game.desktop.scene import Context
from game.desktop.scenes.event_card import stakes_of
from game.desktop.widgets.boxes import Column, Flow, Gap, Grid, Grow, Row
from game.desktop.widgets.holders import Aligned, Fixed, Layers, Pad, Panel
from game.desktop.widgets.label import Chip, IconMark, Label
from game.desktop.widgets.widget import Look, Meaning, Widget
from game.model.entry import Answered, Shown
from game.model.event import Light
from game.model.finding import Finding, Pair, Side
from game.model.framing import Framing
from game.model.person import Face, Mood

FRAMING_ICONS = {
    Framing.BEFORE: "house-line",
    Framing.SCORE: "gauge",
    Framing.FRIENDS: "users-three",
    Framing.REQUIRED: "clipboard-text",
    Framing.OFF: "power",
}
_TALL, _MIDDLE, _LOW = 168.0, 124.0, 92.0
_SPARE = 760
_STAKES = {1: ("caret-up", "teal_tint", "teal_text"), -1: ("caret-down", "coral_tint", "coral_deep")}


def framing_icon(ctx: Context, framing: Framing) -> str:
    """Return the sign of a framing; where nobody kept score the later ones are only chapters."""
    return FRAMING_ICONS[framing] if ctx.scored or framing is Framing.BEFORE else "book-open"


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
    words: list[Widget] = [
        Label(text=answer.title, role="h3"),
        Label(text=" ".join(answer.text.split()), role="note", colour="body"),
    ]
    if answer.frame_line:
        mark = IconMark(name=framing_icon(ctx, answer.framing), size=16, colour="indigo")
        line = Label(text=answer.frame_line, role="small", colour="indigo_deep")
        words.append(Row(children=(mark, Grow(child=line)), gap=7))
    words += [_given(ctx, each, chosen=each.id == answer.choice) for each in answer.offered]
    if answer.choice is None:
        words.append(_none(ctx))
    if facts:
        words.append(_facts(ctx, answer))
    inside = (
        _scene(ctx, answer, facts=facts),
        Pad(child=Column(children=tuple(words), gap=8), room=Edges(14, 2, 14, 8)),
    )
    return Panel(
        child=Column(children=inside, gap=10), fill="white" if before else "app_bg", radius=24, room=edges(9, 9),
        border="line",
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """What a picture of an answer shows."""

    place: str
    light: Light
    era: Era
    mood: Mood


def where_of(ctx: Context, answer: Answered) -> Where:
    """Return where an answer was given; the record names the question, the story knows its place."""
    _, event = ctx.pack.events[answer.level][answer.event]
    family = ctx.pack.families.get(answer.family)
    item = next((each for each in family.items if each.id == answer.item), None) if family else None
    era = era_of(ctx.felt(answer.framing))
    return Where(
        place=(item.place if item else "") or event.place,
        light=event.light,
        era=era,
        mood=item.mood if item else Mood.CALM,
    )


def _scene(ctx: Context, answer: Answered, *, facts: bool) -> Widget:
    """Return the place as it was then, with whoever asked, and the framing over it."""
    where = where_of(ctx, answer)
    roomy = ctx.size.h > _SPARE or narrow(ctx)
    high = (_MIDDLE if facts else _TALL) if roomy else _LOW if facts else _MIDDLE
    key = f"place_{where.place}"
    title = ctx.say(key) if key in ctx.words.texts else where.place
    who = ctx.pack.people.get(answer.person) if answer.person else None
    card = Postcard(
        place=where.place, light=where.light, era=where.era, title=f"{title}, {who.name}" if who else title,
        face=who.face if who else None, mood=where.mood, high=high,
    )  # fmt: skip
    before = answer.framing is Framing.BEFORE
    framing = Chip(
        text=ctx.say(f"framing_{answer.framing.value}"), role="number", min_h=32,
        icon=framing_icon(ctx, answer.framing),
        fill="gold_tint" if before else "lilac", colour="gold_text" if before else "indigo_deep",
        icon_colour="gold_icon" if before else "indigo", icon_size=18, room=12,
    )  # fmt: skip
    spot = Pad(child=Aligned(child=framing, x=0, y=0), room=edges(12, 12))
    return Layers(children=(card, spot))


class Postcard(Widget):
    """A place in its era, and somebody before it."""

    place: str
    light: Light
    era: Era
    title: str
    mood: Mood
    face: Face | None = None
    high: float = _LOW

    def measure(self, kit: Kit, width: float) -> Size:
        """Return a strip of all the width."""
        return Size(width, max(self.high, kit.type.line("number") + 70))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the place, and the person cut off at its foot."""
        del look
        canvas.vista(self.place, self.light, rect, 17, self.era)
        if self.face is not None:
            side = rect.h * 1.12
            with canvas.window(rect):
                spot = Rect(rect.right - side - 18, rect.bottom - side * 0.93, side, side)
                canvas.portrait(self.face, self.mood, spot, bust=True)

    def meaning(self) -> Meaning | None:
        """Say where it was, and with whom."""
        return Meaning("image", self.title)


def _given(ctx: Context, each: Shown, *, chosen: bool) -> Widget:
    """Return one answer in the place that it had on the screen, the chosen one filled and named as such."""
    stance = ctx.say(f"stance_{each.stance.value}") if each.stance else ""
    lines: tuple[Widget, ...] = (Label(text=each.say, role="name", colour="white" if chosen else "ink2"),)
    if chosen:
        note = ctx.say("desktop_mirror_chosen", stance=stance) if stance else ctx.say("desktop_mirror_chosen_plain")
        lines = (*lines, Label(text=note, role="small", colour="on_app"))
    empty = Fixed(child=Panel(child=Gap(), radius=9, border="grey"), w=18, h=18)
    mark = IconMark(name="check-circle", size=22, colour="white") if chosen else Pad(child=empty, room=edges(2, 2))
    stakes = stakes_of(ctx, each.stakes)
    tail: tuple[Widget, ...] = ()
    if stakes is not None:
        icon, tint, ink = _STAKES.get(stakes.way, ("", "quiet_tint", "ink2"))
        sign = {1: "+", -1: "\u2212"}.get(stakes.way, "")
        tail = (Chip(text=f"{sign}{stakes.text}", icon=icon, fill="white" if chosen else tint, colour=ink),)
    row = Row(children=(mark, Grow(child=Column(children=lines)), *tail), gap=10)
    if chosen:
        return Panel(child=row, gradient="primary_button", across=True, radius=16, room=edges(14, 7))
    return Panel(child=row, fill="paper", radius=16, room=edges(14, 7), border="line")


def _none(ctx: Context) -> Widget:
    mark = IconMark(name="skip-forward", size=20)
    row = Row(children=(mark, Grow(child=Label(text=ctx.say("mirror_skipped"), role="name", colour="ink2"))), gap=10)
    return Panel(child=row, fill="quiet_tint", radius=16, room=edges(14, 9))


def _facts(ctx: Context, answer: Answered) -> Widget:
    """Return what was recorded beside the answer, and where the question is written."""
    seconds = ctx.say("desktop_seconds", n=round(answer.ms / 1000))
    minds = ctx.say("desktop_minds", n=answer.changes)
    facts = [("timer", seconds), ("shuffle", minds)]
    if answer.score_shown or answer.watched:
        facts.append(
            ("eye", ctx.say("desktop_watched")) if answer.watched else ("eye-slash", ctx.say("desktop_unwatched"))
        )
    if answer.score_shown:
        facts.append(("device-mobile", ctx.say("desktop_joined" if answer.joined else "desktop_not_joined")))
        score = ctx.say("desktop_line_score", before=answer.score_before, after=answer.score_after)
        facts.append(("gauge", ctx.say("desktop_fact_score", score=score)))
    facts.append(("file", str(answer.where)))
    return Flow(children=tuple(_fact(icon, text) for icon, text in facts), gap=12)


def _fact(icon: str, text: str) -> Widget:
    return Row(
        children=(IconMark(name=icon, size=15, colour="ink3"), Label(text=text, role="micro", colour="ink2")), gap=5
    )
