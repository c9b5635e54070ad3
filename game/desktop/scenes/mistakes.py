"""All that is wrong with a story, each with its file and line, for whoever wrote it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Context, Pop, Scene, Wish
from game.desktop.scenes.frame import card
from game.desktop.widgets.boxes import Column
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Widget

if TYPE_CHECKING:
    from game.content.problem import Problem
    from game.content.resolve import Found

_MOST = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistakes(Scene):
    """A card over the list."""

    path: Path

    @property
    def overlay(self) -> bool:
        """The list stays in sight."""
        return True

    @property
    def focus(self) -> str:
        """There is one way back."""
        return "back"

    def build(self, ctx: Context) -> Widget:
        """Return the mistakes in their order."""
        found = next((one for one in ctx.table.stories() if one.path == self.path), None)
        problems = found.loaded.problems if found else ()
        words = [
            Label(text=ctx.say("desktop_mistakes", name=found.name if found else self.path.name), role="h3"),
            Label(text=ctx.say("desktop_mistakes_note", path=self.path), role="small", colour="ink2"),
        ]
        rows = tuple(_mistake(found, one) for one in problems[:_MOST]) if found else ()
        if len(problems) > _MOST:
            words.append(Label(text=ctx.say("desktop_mistakes_first", n=_MOST), role="small", colour="ink2"))
        back = Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left", kind="primary")
        return card(ctx, "mistakes", (*words, Column(children=rows, gap=10)), buttons=(back,), wide=820)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go back."""
        del ctx
        return Pop() if happening == Pressed("back") or isinstance(happening, Back) else None


def _mistake(found: "Found", one: "Problem") -> Widget:
    """Return one mistake: the place, what is wrong, the line as it stands in the file, and the way out."""
    from game.content.resolve import place  # noqa: PLC0415 - what reads packs is slow to import

    lines = [
        Label(text=f"{place(found, one)}  {one.code}", role="strong", colour="coral_deep"),
        Label(text=one.message, role="note", colour="body"),
    ]
    if one.line.strip():
        lines.append(Label(text=" ".join(one.line.split())[:_LONG], role="small", colour="ink2"))
    if one.hint:
        lines.append(Label(text=one.hint, role="small", colour="teal_text"))
    return Panel(child=Column(children=tuple(lines), gap=3), fill="white", radius=16, room=edges(14, 10), border="line")


_LONG = 200
