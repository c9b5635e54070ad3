"""The end of a route that promises no mirror."""

from dataclasses import dataclass

from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Context, Home, Push, Scene, Wish
from game.desktop.scenes.frame import card, page
from game.desktop.scenes.record import Recorded
from game.desktop.scenes.tools import tool
from game.desktop.widgets.controls import Button
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Widget
from game.model.event import Light


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending(Scene):
    """Thanks, and the ways on."""

    @property
    def focus(self) -> str:
        """Home is nearest."""
        return "home"

    def build(self, ctx: Context) -> Widget:
        """Return the last card."""
        words = (
            Label(text=ctx.say("desktop_end"), role="h1"),
            Label(text=ctx.say("desktop_end_note"), role="body", colour="body"),
        )
        buttons = (
            Button(key="home", text=ctx.say("desktop_home"), icon="house", kind="primary"),
            Button(key="record", text=ctx.say("desktop_recorded"), icon="eye"),
        )
        return page(
            ctx, card(ctx, "end", words, buttons=buttons, icon="flag"), (("Enter", "confirm"),), scene=Light.DUSK
        )

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go home, or look at what was recorded."""
        match happening:
            case Pressed(key="home") | Back():
                return Home()
            case Pressed(key="record"):
                return Push(Recorded())
            case _:
                return tool(happening, ctx)
