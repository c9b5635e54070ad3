"""The buttons of the window at the foot of every screen: settings, text size, sound."""

from dataclasses import replace

from game.desktop.interact import Happening, Pressed
from game.desktop.scene import Change, Context, Push, Wish
from game.desktop.scenes.settings import SettingsPage
from game.desktop.settings import TEXT_SIZES, next_text


def tool(happening: Happening, ctx: Context) -> Wish | None:
    """Return what a button of the window wishes for."""
    how = ctx.settings
    match happening:
        case Pressed(key="settings"):
            return Push(SettingsPage())
        case Pressed(key="text"):
            text = TEXT_SIZES[0] if how.text >= TEXT_SIZES[-1] else next_text(how.text, 1)
            return Change(replace(how, text=text))
        case Pressed(key="mute"):
            return Change(replace(how, mute=not how.mute))
        case _:
            return None
