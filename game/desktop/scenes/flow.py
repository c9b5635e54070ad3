"""Which scene shows what the game puts before the player."""

from dataclasses import dataclass
from typing import assert_never

from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Context, Pop, Scene, Wish
from game.desktop.scenes.ending import Ending
from game.desktop.scenes.frame import card
from game.desktop.scenes.intro import LevelIntro
from game.desktop.scenes.mirror import FirstPair
from game.desktop.scenes.play import Play
from game.desktop.scenes.predict import Prediction
from game.desktop.widgets.controls import Button
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Widget
from game.model.offer import Intro, Over, Question
from game.model.offer import Scene as Event


def opening(ctx: Context) -> Scene:
    """Return the scene for what is offered now."""
    match ctx.offer:
        case Intro() as shown:
            return LevelIntro(shown=shown)
        case Event() as shown:
            return Play(shown=shown)
        case Question(families=families):
            return Prediction(families=families)
        case Over(mirror=True):
            return FirstPair()
        case Over():
            return Ending()
        case _:
            assert_never(ctx.offer)


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


def trouble(text: str, ctx: Context) -> Scene:
    """Return a card that says what cannot be done; known reasons have words of their own."""
    key = f"desktop_trouble_{text}"
    return Trouble(text=ctx.say(key) if key in ctx.words.texts else text)
