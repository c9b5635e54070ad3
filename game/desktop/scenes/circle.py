"""The people one knows: how close they are, and, where friends count, what their scores do to one's own."""

from game.desktop.geometry import Edges
from game.desktop.layout import large
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Grow, Row
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import Chip, IconMark, Label, PortraitMark
from game.desktop.widgets.widget import Widget
from game.model.person import Mood, Person
from game.rules.friends import pulls

_SEEN = 5
_LARGER = 1.5
_MINUS = "\N{MINUS SIGN}"


def signed(number: int) -> str:
    """Return a number with its sign, with a minus that is as wide as a plus."""
    return f"+{number}" if number > 0 else f"{_MINUS}{-number}" if number < 0 else "0"


def known(ctx: Context, least: int) -> list[Person]:
    """Return the people of the story who are that close at least, the closest first."""
    ties = ctx.state.ties
    people = [person for person in ctx.pack.people.values() if ties.get(person.id, 0) >= least]
    return sorted(people, key=lambda person: -ties.get(person.id, 0))


def people_card(ctx: Context, title: str, *, least: int, scores: bool = False) -> Widget:
    """Return the people one knows, each with how close they are."""
    rows = tuple(_row(ctx, person, scores=scores) for person in known(ctx, least)[: 8 if scores else _SEEN])
    head = Label(text=title, role="name", colour="ink")
    return Panel(child=Column(children=(head, *rows), gap=8), fill="white", radius=22, room=Edges(14, 12, 14, 12))


def _row(ctx: Context, person: Person, *, scores: bool) -> Widget:
    tie = ctx.state.ties.get(person.id, 0)
    face = PortraitMark(face=person.face, mood=Mood.SMILE if tie > 1 else Mood.CALM, size=34 * _grown(ctx))
    parts: tuple[Widget, ...] = (face, Grow(child=Label(text=person.name, role="label")))
    if scores and person.score:
        parts = (*parts, Chip(text=str(ctx.state.their_score.get(person.id, person.score)), icon="gauge"))
    return Row(children=(*parts, hearts(ctx, tie)), gap=10)


def _grown(ctx: Context) -> float:
    """Return by how much faces and hearts grow, so that large words do not dwarf them."""
    return _LARGER if large(ctx) else 1.0


def hearts(ctx: Context, tie: int) -> Widget:
    """Return a tie as hearts: one for each step from the least."""
    marks = tuple(
        IconMark(name="heart", size=13 * _grown(ctx), colour="coral" if step < tie - ctx.pack.ties.min else "line")
        for step in range(ctx.pack.ties.max - ctx.pack.ties.min)
    )
    return Row(children=marks, gap=1)


def circle_card(ctx: Context) -> Widget:
    """Return those whose scores pull, by how much each moves the next answer, and all of them together."""
    state = ctx.state
    asked = dict(pulls(ctx.pack, score=state.score, ties=state.ties, their_score=state.their_score))
    people = [person for person in known(ctx, 1) if person.pull][:_SEEN]
    sum_of = sum(asked.values())
    pulled = (
        Label(text=ctx.say("desktop_circle_pulls"), role="micro", colour="ink2"),
        Label(text=signed(sum_of), role="number", colour="teal_text" if sum_of > 0 else "coral_text"),
    )
    head = Row(
        children=(Grow(child=Label(text=ctx.say("desktop_circle"), role="name")), *(pulled if sum_of else ())), gap=6
    )
    faces = tuple(Grow(child=_pulling(person, asked.get(person.id, 0))) for person in people)
    return Panel(
        child=Column(children=(head, Row(children=faces, gap=2, align="start")), gap=8),
        fill="white", radius=20, room=Edges(12, 10, 12, 10),
    )  # fmt: skip


def _pulling(person: Person, pull: int) -> Widget:
    ring = "teal" if pull >= 0 else "coral"
    face = PortraitMark(face=person.face, mood=Mood.CALM, size=46, ring=ring)
    tone = (
        ("quiet_tint", "ink2") if not pull else ("teal_tint", "teal_text") if pull > 0 else ("coral_tint", "coral_text")
    )
    shown = Chip(text=signed(pull), fill=tone[0], colour=tone[1], room=7, min_h=18)
    return Column(children=(face, Label(text=person.name, role="micro", align="centre"), shown), gap=3, align="centre")
