"""What cannot be done, in one sentence, and the way back."""

from dataclasses import dataclass

from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Context, Pop, Scene, Wish
from game.desktop.scenes.frame import card
from game.desktop.unplayable import UnplayableError
from game.desktop.widgets.controls import Button
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Widget
from game.journal.problem import JournalError


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble(Scene):
    """Something cannot be done: what, and what to do."""

    text: str

    @property
    def overlay(self) -> bool:
        """What one came from stays in sight."""
        return True

    @property
    def focus(self) -> str:
        """There is one way back."""
        return "back"

    def build(self, ctx: Context) -> Widget:
        """Return the sentence."""
        title = Label(text=ctx.say("desktop_trouble"), role="h3")
        back = Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left", kind="primary")
        return card(
            ctx, "trouble", (title, Label(text=self.text, role="note", colour="body")), buttons=(back,), wide=620
        )

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go back."""
        del ctx
        return Pop() if happening == Pressed("back") or isinstance(happening, Back) else None


def trouble(found: UnplayableError | JournalError, ctx: Context) -> Scene:
    """Return a card that says what cannot be done; a journal says it in its own words."""
    if isinstance(found, UnplayableError):
        return Trouble(text=ctx.say(found.key, what=found.what, why=found.why))
    return Trouble(text=str(found))
