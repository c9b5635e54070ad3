"""Everything that was recorded, readable, and its deletion: the promise of the game, kept on a screen."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.layout import narrow
from game.desktop.scene import Become, Context, Pop, Push, Scene, Wish
from game.desktop.scenes.forget import Sure, danger
from game.desktop.scenes.frame import page
from game.desktop.scenes.record_story import story
from game.desktop.widgets.boxes import Column, Flow, Gap, Grow, Row
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Panel, Scroll
from game.desktop.widgets.label import Chip, IconMark, Label, Rule
from game.desktop.widgets.widget import Widget

if TYPE_CHECKING:
    from game.session.runs import Run

_HINTS = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "back"))


def _day(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, tz=UTC).strftime("%Y-%m-%d %H:%M")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded(Scene):
    """All runs on this computer; `run` is the one that is read."""

    run: str = ""

    @property
    def focus(self) -> str:
        """Begin with the way back: nothing here is pressed by accident."""
        return "back"

    def build(self, ctx: Context) -> Widget:
        """Return the list of runs, or what one of them holds."""
        back = Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left")
        runs = ctx.table.runs()
        found = next((run for run in runs if run.name == self.run), None)
        if self.run:
            rows = self._entries(ctx, found)
            title, note = ctx.say("desktop_record_of", run=self.run), self._facts(ctx, found)
            drop = danger(ctx, "forget", "desktop_forget")
        else:
            rows = tuple(_run(ctx, run) for run in runs) or (_empty(ctx),)
            title, note = ctx.say("desktop_recorded"), ctx.say("recorded_promise")
            drop = danger(ctx, "forget_all", "desktop_forget_all")
        head = Column(
            children=(Label(text=title, role="h2"), Label(text=note, role="note", colour="ink2"), Rule()), gap=8
        )
        buttons: Widget = Row(children=(back, Grow(child=Gap()), *((drop,) if runs else ())), gap=12)
        list_of = Column(children=rows, gap=8)
        content = Scroll(key=f"record:{self.run}", child=list_of, pad=16)
        parts: tuple[Widget, ...] = (head, Grow(child=content), buttons)
        if narrow(ctx):
            both = Scroll(key=f"record:{self.run}", child=Column(children=(head, list_of), gap=12), pad=16)
            parts = (Grow(child=both), Flow(children=(back, *((drop,) if runs else ())), gap=12))
        room = edges(24, 18) if narrow(ctx) else edges(40, 26)
        sheet = Panel(child=Column(children=parts, gap=14), radius=30, room=room, shade="card")
        return page(ctx, sheet, _HINTS, tools=False)

    def _facts(self, ctx: Context, run: "Run | None") -> str:
        if run is None or run.problem:
            return run.problem if run else ctx.say("desktop_nothing_recorded")
        return ctx.say("desktop_run", title=run.title, when=_day(run.started), n=run.answers)

    def _entries(self, ctx: Context, run: "Run | None") -> tuple[Widget, ...]:
        record = ctx.table.library.record_of(run.path) if run else None
        if record is None:
            return (_empty(ctx),)
        return story(ctx, record)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Read a run, delete, or go back."""
        del ctx
        match happening:
            case Pressed(key="back") | Back():
                return Become(replace(self, run="")) if self.run else Pop()
            case Pressed(key="forget"):
                return Push(Sure(run=self.run))
            case Pressed(key="forget_all"):
                return Push(Sure(run=None))
            case Pressed(key=key) if key.startswith("read:"):
                return Become(replace(self, run=key.removeprefix("read:")))
            case _:
                return None


def _empty(ctx: Context) -> Widget:
    """Return what stands where nothing was recorded."""
    mark = IconMark(name="leaf", size=28, colour="teal_text", tile="teal_tint", tile_size=56, radius=18)
    words = Label(text=ctx.say("desktop_nothing_recorded"), role="body", colour="ink2")
    return Row(children=(mark, Grow(child=words)), gap=16)


def _run(ctx: Context, run: "Run") -> Widget:
    facts = run.problem or ctx.say("desktop_run", title=run.title, when=_day(run.started), n=run.answers)
    tone = "coral_deep" if run.problem else "ink2"
    words = Column(children=(Label(text=run.name, role="strong"), Label(text=facts, role="small", colour=tone)))
    mark = IconMark(name="clipboard-text", size=22, colour="indigo", tile="lilac", tile_size=44, radius=14)
    chips: list[Widget] = []
    if not run.problem:
        done = ("desktop_run_done", "check", "teal_tint", "teal_text")
        open_ = ("desktop_run_open", "pause", "quiet_tint", "ink2")
        key, icon, ground, ink = done if run.finished else open_
        chips.append(Chip(text=ctx.say(key), icon=icon, fill=ground, colour=ink, role="small", min_h=30))
        if run.knew:
            chips.append(Chip(text=ctx.say("desktop_run_knew"), icon="eye", role="small", min_h=30))
    read = Button(key=f"read:{run.name}", text=ctx.say("desktop_read"), icon="book-open")
    tail = (Flow(children=(*chips, read), gap=10),) if narrow(ctx) else (*chips, read)
    if narrow(ctx):
        return Panel(
            child=Column(children=(words, *tail), gap=8), fill="white", radius=20, room=edges(16, 14), border="line"
        )
    row = Row(children=(mark, Grow(child=words), *tail), gap=14)
    return Panel(child=row, fill="white", radius=20, room=edges(16, 12), border="line")
