"""What is wrong with the pack that is being written, on top of the story, whose last good version goes on beneath."""

from dataclasses import dataclass

from game.content.problem import Problem, Severity
from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Context, Pop, Scene, Wish
from game.desktop.scenes.frame import card
from game.desktop.widgets.boxes import Column, Flow, Grow, Row
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Pad, Panel
from game.desktop.widgets.label import Chip, IconMark, Label
from game.desktop.widgets.widget import Widget

_MOST = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorProblems(Scene):
    """The list; `came` says that it came by itself after a save, and so it goes when all errors are mended."""

    came: bool = False

    @property
    def overlay(self) -> bool:
        """The story stays in sight."""
        return True

    @property
    def focus(self) -> str:
        """The way back is nearest."""
        return "close"

    def build(self, ctx: Context) -> Widget:
        """Return the list, or that there is nothing on it."""
        bench = ctx.table.author
        if bench is None:
            return card(ctx, "author", ())
        found = bench.problems
        name = bench.pack.title if bench.pack else bench.root.name
        state = "author_problems_broken" if bench.broken else "author_problems_warn"
        head: tuple[Widget, ...] = (
            Label(text=ctx.say("author_problems_title", n=len(found), pack=name), role="h3"),
            Label(text=ctx.say(state), role="note", colour="ink2"),
        )
        if not found:
            head = (Label(text=ctx.say("author_problems_none", pack=name), role="h3"),)
        proving = (Label(text=ctx.say("author_problems_proving"), role="small", colour="ink2"),)
        rows = tuple(_row(ctx, each) for each in found[:_MOST])
        more = len(found) - _MOST
        rest = (Label(text=ctx.say("author_problems_more", n=more), role="small", colour="ink2"),) if more > 0 else ()
        close = Button(key="close", text=ctx.say("author_close"), kind="primary")
        words = (*head, *(proving if bench.proving else ()), *rows, *rest)
        return Pad(child=card(ctx, "author", words, buttons=(close,), wide=900), room=edges(0, 14))

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go back to the story."""
        del ctx
        return Pop() if happening == Pressed("close") or isinstance(happening, Back) else None


def _row(ctx: Context, found: Problem) -> Widget:
    """Return one problem: where, what, the line itself, and the way out."""
    error = found.severity is Severity.ERROR
    tone, tile = ("coral_deep", "coral_tint") if error else ("gold_text", "#FFE8B8")
    kind = ctx.say("author_error" if error else "author_warning")
    chips = (
        Chip(text=f"{found.where}", icon="file", fill="quiet_tint"),
        Chip(text=f"{kind} {found.code}", fill=tile, colour=tone),
    )
    parts: list[Widget] = [Flow(children=chips, gap=8), Label(text=found.message, role="strong")]
    if found.line.strip():
        line = Label(text=found.line.strip()[:160], role="small", colour="body")
        parts.append(Panel(child=line, fill="quiet_tint", radius=10, room=edges(12, 7)))
    if found.hint:
        parts.append(Label(text=found.hint, role="small", colour="ink2"))
    mark = IconMark(name="warning-circle" if error else "warning", size=22, colour=tone, tile=tile, tile_size=40)
    body = Row(children=(mark, Grow(child=Column(children=tuple(parts), gap=6))), gap=14, align="start")
    return Panel(child=body, fill="white", radius=18, room=edges(16, 14), border="line")
