"""Which scene shows what the game puts before the player."""

from typing import assert_never

from game.desktop.scene import Context, Scene
from game.desktop.scenes.board import BoardPlay
from game.desktop.scenes.ending import Ending
from game.desktop.scenes.intro import LevelIntro
from game.desktop.scenes.mirror import FirstPair
from game.desktop.scenes.play import Play
from game.desktop.scenes.predict import Prediction
from game.model.board import View
from game.model.offer import Intro, Over, Question
from game.model.offer import Scene as Event


def opening(ctx: Context) -> Scene:
    """Return the scene for what is offered now."""
    match ctx.offer:
        case Intro() as shown:
            return LevelIntro(shown=shown)
        case Event(board=View()) as shown:
            return BoardPlay(shown=shown)
        case Event() as shown:
            return Play(shown=shown, held=ctx.now + shown.lag if shown.lag else 0)
        case Question(families=families):
            return Prediction(families=families)
        case Over(mirror=True):
            return FirstPair()
        case Over():
            return Ending()
        case _:
            assert_never(ctx.offer)
