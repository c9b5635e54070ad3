"""Everything that was recorded, readable, and its deletion: the promise of the game, kept on a screen."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Become, Context, Forget, Pop, Push, Scene, Wish
from game.desktop.scenes.frame import card, page
from game.desktop.widgets.boxes import Column, Flow, Gap, Grow, Panel, Row, Scroll
from game.desktop.widgets.controls import Button
from game.desktop.widgets.label import IconMark, Label, Rule
from game.desktop.widgets.widget import Widget
from game.model.entry import Answered, Chose, Entered, Entry, Predicted

if TYPE_CHECKING:
    from game.session.runs import Run

_SHOWN = 400


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
        if self.run:
            rows, buttons = self._entries(ctx), (back, _danger(ctx, "forget", "desktop_forget"))
            title = ctx.say("desktop_record_of", run=self.run)
        else:
            rows = self._runs(ctx)
            every = (_danger(ctx, "forget_all", "desktop_forget_all"),) if ctx.table.runs() else ()
            buttons, title = (back, *every), ctx.say("desktop_recorded")
        head = Column(
            children=(
                Label(text=title, role="h2"),
                Label(text=ctx.say("recorded_promise"), role="note", colour="ink2"),
            ),
            gap=6,
        )
        content = Scroll(key=f"record:{self.run}", child=Column(children=rows, gap=8), pad=16)
        inside = Column(children=(head, Rule(), Grow(child=content), Flow(children=buttons, gap=12)), gap=14)
        sheet = Panel(child=inside, radius=30, room=edges(36, 28), shade="card")
        return page(ctx, sheet, (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "back")), tools=False)

    def _runs(self, ctx: Context) -> tuple[Widget, ...]:
        runs = ctx.table.runs()
        if not runs:
            return (Label(text=ctx.say("desktop_nothing_recorded"), role="body", colour="ink2"),)
        return tuple(self._run(ctx, run) for run in runs)

    def _run(self, ctx: Context, run: "Run") -> Widget:
        state = "desktop_run_done" if run.finished else "desktop_run_open"
        facts = run.problem or ctx.say("desktop_run", title=run.title, when=_day(run.started), n=run.answers)
        words = Column(
            children=(Label(text=run.name, role="strong"), Label(text=facts, role="small", colour="ink2")), gap=0
        )
        mark = IconMark(name="clipboard-text", size=22, colour="indigo", tile="lilac", tile_size=40)
        more = Label(text=ctx.say(state), role="small", colour="ink2")
        read = Button(key=f"read:{run.name}", text=ctx.say("desktop_read"))
        row = Row(children=(mark, Grow(child=words), more, read), gap=14)
        return Panel(child=row, fill="white", radius=18, room=edges(14, 10), border="line")

    def _entries(self, ctx: Context) -> tuple[Widget, ...]:
        path = next((run.path for run in ctx.table.runs() if run.name == self.run), None)
        record = ctx.table.library.record_of(path) if path else None
        if record is None:
            return (Label(text=ctx.say("desktop_nothing_recorded"), role="body", colour="ink2"),)
        entries = [entry for turn in record.turns for entry in turn.entries]
        rows = tuple(row for entry in entries if (row := _entry(ctx, entry)) is not None)
        return (
            Label(text=ctx.say("desktop_record_head", when=_day(record.header.started)), role="small"),
            *rows[:_SHOWN],
        )

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


def _danger(ctx: Context, key: str, words: str) -> Widget:
    return Button(key=key, text=ctx.say(words), icon="trash", kind="danger")


def _entry(ctx: Context, entry: Entry) -> Widget | None:
    """Return one recorded fact as a line; what only follows from it is told by its own line in the journal."""
    match entry:
        case Entered():
            return Label(text=entry.title, role="strong", colour="indigo_deep")
        case Answered() | Chose():
            said = next((each.say for each in entry.offered if each.id == entry.choice), "")
            key = "desktop_line" if said else "desktop_line_none"
            text = ctx.say(key, title=entry.title, say=said, seconds=round(entry.ms / 1000), n=entry.changes)
            score = ctx.say("desktop_line_score", before=entry.score_before, after=entry.score_after)
            parts = (Grow(child=Label(text=text, role="note", colour="body")),)
            tail = (Label(text=score, role="small", colour="ink2"),) if entry.score_shown else ()
            return Row(children=(Gap(w=6), *parts, *tail), gap=10)
        case Predicted():
            return Label(text=ctx.say("desktop_line_predicted", n=entry.changed), role="note", colour="body")
        case _:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sure(Scene):
    """One question before something is gone for good."""

    run: str | None

    @property
    def overlay(self) -> bool:
        """What is about to go stays in sight."""
        return True

    @property
    def focus(self) -> str:
        """Keeping is nearest."""
        return "keep"

    def build(self, ctx: Context) -> Widget:
        """Return the question."""
        what = ctx.say("desktop_sure_all") if self.run is None else ctx.say("desktop_sure", run=self.run)
        buttons = (
            Button(key="keep", text=ctx.say("desktop_keep"), kind="plain"),
            _danger(ctx, "gone", "desktop_delete"),
        )
        title = Label(text=what, role="h3")
        note = Label(text=ctx.say("desktop_sure_note"), role="note", colour="ink2")
        return card(ctx, "sure", (title, note), buttons=buttons, wide=520)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Delete, or keep."""
        del ctx
        match happening:
            case Pressed(key="gone"):
                return Forget(self.run)
            case Pressed(key="keep") | Back():
                return Pop()
            case _:
                return None
