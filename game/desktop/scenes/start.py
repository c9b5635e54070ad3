"""Before a run begins: how long it may take, and what one should know."""

from dataclasses import dataclass

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Begin, Context, Next, Pop, Push, Scene, Wish
from game.desktop.scenes.frame import card, page
from game.desktop.scenes.packs import Packs
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Grow, Row
from game.desktop.widgets.choice import ChoiceCard, Stakes
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import IconMark, Label, Rule
from game.desktop.widgets.widget import Widget
from game.model.event import Light
from game.model.ids import RouteId

_HINTS = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "back"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Routes(Scene):
    """Which way through the story."""

    def build(self, ctx: Context) -> Widget:
        """Return a card for each route."""
        rows = tuple(
            ChoiceCard(
                key=f"route:{route.id}",
                text=route.title,
                note=route.blurb,
                icon="map-trifold",
                stakes=Stakes(ctx.say("desktop_minutes", n=route.minutes), 0),
            )
            for route in ctx.table.pack().routes.values()
        )
        words = (
            Label(text=ctx.say("desktop_how_long"), role="h2"),
            Label(text=ctx.say("desktop_how_long_note"), role="note", colour="ink2"),
        )
        back = Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left")
        more = Button(key="stories", text=ctx.say("desktop_stories_more"), icon="books")
        sheet = card(ctx, "routes", (*words, Column(children=rows, gap=12)), buttons=(back, more), wide=720)
        return page(ctx, sheet, _HINTS, scene=Light.DUSK)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Show the note before the first choice."""
        match happening:
            case Pressed(key=key) if key.startswith("route:"):
                return Next(Note(route=RouteId(key.removeprefix("route:"))))
            case Pressed(key="stories"):
                return Push(Packs())
            case Pressed(key="back") | Back():
                return Pop()
            case _:
                return tool(happening, ctx)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Scene):
    """What the story holds, and what is recorded."""

    route: RouteId

    @property
    def focus(self) -> str:
        """Beginning is nearest, once it is read."""
        return "begin"

    def build(self, ctx: Context) -> Widget:
        """Return the two notes."""
        content = _part(
            "info", ctx.say("desktop_note"), ctx.table.pack().content_note.strip(), "coral_tint", "coral_text"
        )
        record = _part(
            "lock-simple", ctx.say("desktop_note_record"), ctx.say("recorded_promise"), "teal_tint", "teal_text"
        )
        buttons = (
            Button(key="begin", text=ctx.say("desktop_begin"), kind="primary", trail="arrow-right"),
            Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left"),
        )
        title = Label(text=ctx.say("desktop_before"), role="h2")
        return page(
            ctx,
            card(ctx, "note", (title, content, Rule(), record), buttons=buttons, wide=720),
            _HINTS,
            scene=Light.DUSK,
        )

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Begin, or go back."""
        match happening:
            case Pressed(key="begin"):
                return Begin(self.route)
            case Pressed(key="back") | Back():
                return Pop()
            case _:
                return tool(happening, ctx)


def _part(icon: str, title: str, text: str, tint: str, tone: str) -> Widget:
    words = Column(children=(Label(text=title, role="strong"), Label(text=text, role="body", colour="body")), gap=4)
    mark = IconMark(name=icon, size=24, colour=tone, tile=tint, tile_size=48, radius=16)
    return Panel(child=Row(children=(mark, Grow(child=words)), gap=18, align="start"), fill="", room=edges(0, 4))
