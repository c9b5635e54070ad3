"""The stories on this computer; one that is not loaded stays in the list, with the reason and all its mistakes."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Context, Pop, Push, Scene, Shelve, Story, Wish
from game.desktop.scenes.frame import card, page
from game.desktop.scenes.mistakes import Mistakes
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Flow, Grow, Row
from game.desktop.widgets.choice import ChoiceCard
from game.desktop.widgets.controls import Button, IconButton
from game.desktop.widgets.holders import Pad, Panel
from game.desktop.widgets.label import IconMark, Label
from game.desktop.widgets.widget import Widget
from game.model.event import Light

if TYPE_CHECKING:
    from game.content.files import Found
    from game.model.pack import Pack

_SHORT = 12  # signs of the hash: as many as the commands show
_HINTS = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "back"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Packs(Scene):
    """All stories."""

    @property
    def focus(self) -> str:
        """The way back is nearest."""
        return "back"

    def build(self, ctx: Context) -> Widget:
        """Return a panel for each story."""
        found = ctx.table.stories()
        names = [one.name for one in found]
        rows = tuple(
            _row(ctx, one, up=at > 0, down=at < len(found) - 1, alone=names.count(one.name) == 1)
            for at, one in enumerate(found)
        )
        words = (
            Label(text=ctx.say("desktop_stories"), role="h2"),
            Label(text=ctx.say("desktop_stories_note"), role="note", colour="ink2"),
        )
        back = Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left")
        sheet = card(ctx, "packs", (*words, Column(children=rows, gap=14)), buttons=(back,), wide=860)
        return page(ctx, sheet, _HINTS, scene=Light.DUSK)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Play another story, change what is loaded, read what is wrong, or go back."""
        match happening:
            case Pressed(key="back") | Back():
                return Pop()
            case Pressed(key=key) if ":" in key:
                what, _, name = key.partition(":")
                return _pressed(what, name) or tool(happening, ctx)
            case _:
                return tool(happening, ctx)


def _pressed(what: str, name: str) -> Wish | None:
    match what:
        case "story":
            return Story(Path(name))
        case "on" | "off" | "up" | "down":
            return Shelve(name, what)
        case "wrong":
            return Push(Mistakes(path=Path(name)))
        case _:
            return None


def _row(ctx: Context, one: "Found", *, up: bool, down: bool, alone: bool) -> Widget:
    """Return a story with what can be done with it."""
    pack = one.loaded.pack
    head = _playable(ctx, one, pack) if one.pack and pack else _waiting(ctx, one, pack)
    facts = tuple(Label(text=text, role="small", colour="ink2") for text in (_facts(ctx, pack) if pack else ()))
    doings = _doings(ctx, one, up=up and alone, down=down and alone)
    below: Widget = Pad(child=Column(children=(*facts, Flow(children=doings, gap=8)), gap=4), room=edges(6, 0))
    return Panel(
        child=Column(children=(head, below), gap=8), fill="white", radius=22, room=edges(12, 12), border="line"
    )


def _playable(ctx: Context, one: "Found", pack: "Pack") -> Widget:
    del ctx
    note = " ".join(pack.blurb.split())
    return ChoiceCard(key=f"story:{one.path}", text=pack.title, note=note, icon="book-open")


def _waiting(ctx: Context, one: "Found", pack: "Pack | None") -> Widget:
    """Say of a story that is not loaded why."""
    off = one.why is not None and one.why.key == "pack_why_off"
    why = one.why.say(ctx.words) if one.why else ""
    name = pack.title if pack else one.name
    words = Column(children=(
        Label(text=name, role="strong"), Label(text=why, role="small", colour="ink2" if off else "coral_deep"),
    ), gap=2)  # fmt: skip
    tone = ("power", "ink2", "quiet_tint") if off else ("warning-circle", "coral_text", "coral_tint")
    mark = IconMark(name=tone[0], size=24, colour=tone[1], tile=tone[2], tile_size=44, radius=14)
    return Pad(child=Row(children=(mark, Grow(child=words)), gap=14), room=edges(6, 4))


def _facts(ctx: Context, pack: "Pack") -> tuple[str, ...]:
    parts = [ctx.say("desktop_story_version", version=pack.version), pack.licence]
    parts += [ctx.say("desktop_story_languages", languages=ctx.words.listed(pack.languages))]
    parts += [ctx.say("desktop_story_by", authors=ctx.words.listed(pack.authors))] if pack.authors else []
    said = ctx.say("desktop_story_hash", hash=pack.hash[:_SHORT])
    return (" · ".join(part for part in parts if part), said)


def _doings(ctx: Context, one: "Found", *, up: bool, down: bool) -> tuple[Widget, ...]:
    """Return the buttons of a story; one that cannot be read at all can only be read about."""
    made: list[Widget] = []
    if one.loaded.pack:
        off = one.why is not None and one.why.key == "pack_why_off"
        key, icon = ("on", "play") if off else ("off", "power")
        made.append(Button(key=f"{key}:{one.name}", text=ctx.say(f"desktop_story_{key}"), icon=icon))
    if one.loaded.problems:
        said = ctx.say("desktop_story_mistakes", n=len(one.loaded.problems))
        made.append(Button(key=f"wrong:{one.path}", text=said, icon="magnifying-glass"))
    name = one.loaded.pack.title if one.loaded.pack else one.name
    for there, key, icon in ((up, "up", "arrow-up"), (down, "down", "arrow-down")):
        if there:
            said = ctx.say(f"desktop_story_{key}", name=name)
            made.append(IconButton(key=f"{key}:{one.name}", icon=icon, text=said, fill="quiet_tint"))
    return tuple(made)
