"""The settings: what a player sets for eyes, ears and hands."""

from dataclasses import dataclass, replace

from game.content.tongue import names
from game.desktop.geometry import edges
from game.desktop.interact import Adjusted, Back, Happening, Pressed
from game.desktop.scene import Change, Context, Pop, Scene, Wish
from game.desktop.scenes.frame import card
from game.desktop.settings import TEXT_SIZES, Settings, next_text
from game.desktop.widgets.boxes import Column, Flow
from game.desktop.widgets.controls import Button, Slider, Toggle
from game.desktop.widgets.holders import Pad
from game.desktop.widgets.label import Label, Rule
from game.desktop.widgets.widget import Widget

_STEP = 10
_LANGUAGE = "set:language:"
_SWITCHES = ("readable", "reduced", "mute", "captions", "fullscreen")


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsPage(Scene):
    """A card over whatever is being done."""

    @property
    def overlay(self) -> bool:
        """What one came from stays in sight."""
        return True

    @property
    def focus(self) -> str:
        """Begin with the one that most come for."""
        return "set:text"

    def build(self, ctx: Context) -> Widget:
        """Return the card."""
        how = ctx.settings
        size = Slider(
            key="set:text", text=ctx.say("desktop_set_text"), value=how.text, low=TEXT_SIZES[0], high=TEXT_SIZES[-1],
            shown=f"{how.text} %",
        )  # fmt: skip
        volumes = tuple(
            Slider(
                key=f"set:{name}", text=ctx.say(f"desktop_set_{name}"), value=value, low=0, high=100, shown=f"{value} %"
            )
            for name, value in (("effects", how.effects), ("bed", how.bed))
        )
        toggles = tuple(
            Toggle(key=f"set:{name}", text=ctx.say(f"desktop_set_{name}"), on=bool(getattr(how, name)),
                   note=ctx.say(f"desktop_set_{name}_note"))
            for name in _SWITCHES
        )  # fmt: skip
        rows: tuple[Widget, ...] = (
            _languages(ctx),
            Rule(),
            size,
            *toggles[:2],
            Rule(),
            *volumes,
            *toggles[2:4],
            Rule(),
            toggles[4],
        )
        done = Button(key="done", text=ctx.say("desktop_done"), kind="primary")
        body = Pad(child=Column(children=rows, gap=4), room=edges(2, 0))
        title = Label(text=ctx.say("desktop_settings"), role="h3")
        return Pad(child=card(ctx, "settings", (title, body), buttons=(done,), wide=640), room=edges(0, 14))

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Set, or go back."""
        match happening:
            case Adjusted(key="set:text", by=by):
                return Change(replace(ctx.settings, text=next_text(ctx.settings.text, by)))
            case Adjusted(key=key, by=by):
                return Change(_louder(ctx.settings, key.removeprefix("set:"), by))
            case Pressed(key=key) if key.startswith(_LANGUAGE):
                return Change(replace(ctx.settings, language=key.removeprefix(_LANGUAGE)))
            case Pressed(key="done") | Back():
                return Pop()
            case Pressed(key=key) if key.removeprefix("set:") in _SWITCHES:
                return Change(_turned(ctx.settings, key.removeprefix("set:")))
            case _:
                return None


def _languages(ctx: Context) -> Widget:
    """Name every language in its own words, so that whoever is lost in one finds the way out.

    Those that only the story speaks are named by their letters, as the story names them.
    """
    spoken, now = dict(names()), ctx.words.language
    if ctx.table.playing:
        spoken |= {language: language for language in ctx.pack.languages if language not in spoken}
        now = now if ctx.pack.language in names() else ctx.pack.language
    choices = tuple(
        Button(key=f"{_LANGUAGE}{language}", text=name, kind="primary" if language == now else "quiet")
        for language, name in spoken.items()
    )
    return Column(
        children=(Label(text=ctx.say("desktop_set_language"), role="label"), Flow(children=choices, gap=10)), gap=6
    )


def _louder(how: Settings, name: str, by: int) -> Settings:
    if name == "effects":
        return replace(how, effects=max(0, min(100, how.effects + by * _STEP)))
    return replace(how, bed=max(0, min(100, how.bed + by * _STEP)))


def _turned(how: Settings, name: str) -> Settings:
    match name:
        case "readable":
            return replace(how, readable=not how.readable)
        case "reduced":
            return replace(how, reduced=not how.reduced)
        case "mute":
            return replace(how, mute=not how.mute)
        case "captions":
            return replace(how, captions=not how.captions)
        case _:
            return replace(how, fullscreen=not how.fullscreen)
