"""The pause: everything waits, and the way out is one press away."""

from dataclasses import dataclass

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Context, Home, Pop, Push, Scene, Wish
from game.desktop.scenes.frame import card
from game.desktop.scenes.record import Recorded
from game.desktop.scenes.settings import SettingsPage
from game.desktop.widgets.boxes import Column
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Pad
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Widget


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Scene):
    """A card over the game."""

    @property
    def overlay(self) -> bool:
        """The game stays in sight."""
        return True

    @property
    def focus(self) -> str:
        """Going on is nearest."""
        return "resume"

    def build(self, ctx: Context) -> Widget:
        """Return the card."""
        rows = (
            Button(key="resume", text=ctx.say("desktop_resume"), icon="play", kind="primary", wide=True),
            Button(key="settings", text=ctx.say("desktop_settings"), icon="gear-six", wide=True),
            Button(key="record", text=ctx.say("desktop_recorded"), icon="eye", wide=True),
            Button(key="leave", text=ctx.say("desktop_leave"), icon="sign-out", wide=True),
        )
        title = Label(text=ctx.say("desktop_paused"), role="h2")
        note = Label(text=ctx.say("desktop_paused_note"), role="note", colour="ink2")
        sheet = card(ctx, "pause", (title, note, Column(children=rows, gap=12)), wide=440)
        return Pad(child=sheet, room=edges(0, 14))

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go where was pressed."""
        del ctx
        match happening:
            case Pressed(key="resume") | Back():
                return Pop()
            case Pressed(key="settings"):
                return Push(SettingsPage())
            case Pressed(key="record"):
                return Push(Recorded())
            case Pressed(key="leave"):
                return Home()
            case _:
                return None
