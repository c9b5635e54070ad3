"""Before the mirror: how many of one's own answers changed? The guess is asked before anything is shown."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.desktop.interact import Adjusted, Back, Happening, Pressed
from game.desktop.scene import Act, Become, Context, Follow, Push, Scene, Wish
from game.desktop.scenes.frame import card, page
from game.desktop.scenes.pause import Pause
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Gap
from game.desktop.widgets.controls import Button, Stepper
from game.desktop.widgets.holders import Aligned
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Widget
from game.model.action import Predict
from game.model.entry import Entry
from game.model.event import Light


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction(Scene):
    """The one question about oneself; nothing is picked beforehand, for that would be a hint."""

    families: int
    value: int = -1

    @property
    def focus(self) -> str:
        """The number comes first."""
        return "guess"

    @property
    def cue(self) -> str:
        """A quiet question."""
        return "prediction"

    def build(self, ctx: Context) -> Widget:
        """Return the question and the numbers."""
        words = (
            Label(text=ctx.say("desktop_predict", n=self.families), role="h2"),
            Label(text=ctx.say("desktop_predict_note"), role="body", colour="body"),
            Gap(h=4),
        )
        stones = Stepper(key="guess", name=ctx.say("desktop_predict_name"), value=self.value, low=0, high=self.families)
        sure = Button(
            key="on", text=ctx.say("desktop_predict_sure"), kind="primary", disabled=self.value < 0, trail="arrow-right"
        )
        sheet = card(ctx, "predict", (*words, Aligned(child=stones, x=0)), buttons=(sure,), icon="target", wide=720)
        return page(ctx, sheet, (("across", "change"), ("Enter", "confirm"), ("Esc", "pause")), scene=Light.NIGHT)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Change the guess, or stand by it."""
        match happening:
            case Adjusted(key="guess", by=by):
                return Become(replace(self, value=max(0, min(self.families, self.value + by))))
            case Pressed(key=key) if key.startswith("guess:"):
                return Become(replace(self, value=int(key.removeprefix("guess:"))))
            case Pressed(key="on"):
                return Act(Predict(changed=self.value))
            case Back():
                return Push(Pause())
            case _:
                return tool(happening, ctx)

    def heard(self, entries: Sequence[Entry], ctx: Context) -> Wish | None:
        """Go on to the mirror."""
        del entries, ctx
        return Follow()
