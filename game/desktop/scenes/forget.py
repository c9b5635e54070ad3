"""One question before something is gone for good: it says what, how much, and from where."""

from dataclasses import dataclass

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Context, Forget, Pop, Scene, Wish
from game.desktop.scenes.frame import card
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Pad
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Widget


@dataclass(frozen=True, slots=True, kw_only=True)
class Sure(Scene):
    """Delete one run, or (None) everything that was recorded."""

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
            danger(ctx, "gone", "desktop_delete"),
        )
        words = (
            Label(text=what, role="h3"),
            Label(text=self._amount(ctx), role="strong", colour="coral_deep"),
            Label(text=ctx.say("desktop_sure_note"), role="note", colour="ink2"),
        )
        sheet = card(ctx, "sure", words, buttons=buttons, wide=540, icon="trash", tone="coral_text")
        return Pad(child=sheet, room=edges(0, 14))

    def _amount(self, ctx: Context) -> str:
        """Say how much goes: one run's answers, or all runs with theirs."""
        doomed = [run for run in ctx.table.runs() if self.run in (None, run.name)]
        answers = ctx.say("desktop_answers", n=sum(run.answers for run in doomed))
        if self.run is None:
            return ctx.say("desktop_sure_runs", n=len(doomed), answers=answers)
        return ctx.say("desktop_sure_run", answers=answers)

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


def danger(ctx: Context, key: str, words: str) -> Widget:
    """Return a button that takes something away."""
    return Button(key=key, text=ctx.say(words), icon="trash", kind="danger")
