"""The stories on this computer; one that cannot be played stays in the list, with what is wrong with it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.desktop.geometry import Edges, edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Context, Pop, Scene, Story, Wish
from game.desktop.scenes.frame import card, page
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Grow, Row
from game.desktop.widgets.choice import ChoiceCard
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Pad, Panel
from game.desktop.widgets.label import IconMark, Label
from game.desktop.widgets.widget import Widget
from game.model.event import Light

if TYPE_CHECKING:
    from game.content.files import Found

_SHORT = 10  # signs of the hash: enough to tell two versions apart by eye


@dataclass(frozen=True, slots=True, kw_only=True)
class Packs(Scene):
    """All stories."""

    @property
    def focus(self) -> str:
        """The way back is nearest."""
        return "back"

    def build(self, ctx: Context) -> Widget:
        """Return a card for each story."""
        rows = tuple(_row(ctx, found) for found in ctx.table.stories())
        words = (
            Label(text=ctx.say("desktop_stories"), role="h2"),
            Label(text=ctx.say("desktop_stories_note"), role="note", colour="ink2"),
        )
        back = Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left")
        sheet = card(ctx, "packs", (*words, Column(children=rows, gap=12)), buttons=(back,), wide=720)
        hints = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "back"))
        return page(ctx, sheet, hints, scene=Light.DUSK)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Play another story, or go back."""
        match happening:
            case Pressed(key=key) if key.startswith("story:"):
                return Story(Path(key.removeprefix("story:")))
            case Pressed(key="back") | Back():
                return Pop()
            case _:
                return tool(happening, ctx)


def _row(ctx: Context, found: "Found") -> Widget:
    """Return a story to choose, or what keeps it from being played."""
    pack = found.loaded.pack
    if pack is not None:
        authors = ctx.say("desktop_story_by", authors=", ".join(pack.authors)) if pack.authors else ""
        facts = ctx.say("desktop_story_facts", version=pack.version, hash=pack.hash[:_SHORT], licence=pack.licence)
        chosen = ChoiceCard(
            key=f"story:{found.path}", text=pack.title, note=" ".join(pack.blurb.split()), icon="book-open"
        )
        lines = tuple(Label(text=text, role="small", colour="ink2") for text in (authors, facts) if text)
        return Column(children=(chosen, Pad(child=Column(children=lines), room=Edges(18, 0, 18, 4))), gap=6)
    first = found.loaded.problems[0] if found.loaded.problems else None
    said = ctx.say("desktop_broken", where=first.where, why=first.message) if first else ""
    more = len(found.loaded.problems) - 1
    rows = [Label(text=found.path.name, role="strong"), Label(text=said, role="small", colour="coral_deep")]
    if more > 0:
        rows.append(Label(text=ctx.say("desktop_story_more_wrong", n=more), role="small", colour="ink2"))
    words = Column(children=tuple(rows), gap=2)
    mark = IconMark(name="warning-circle", size=24, colour="coral_text", tile="coral_tint", tile_size=40)
    return Panel(child=Row(children=(mark, Grow(child=words)), gap=12), fill="white", radius=18, room=edges(14, 12),
                 border="line")  # fmt: skip
