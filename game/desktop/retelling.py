"""A screen in another language: whoever was in the middle of something stays there."""

from dataclasses import replace
from typing import assert_never

from game.desktop.scene import Context, Scene
from game.desktop.scenes.board import BoardPlay
from game.desktop.scenes.folded import PhonePage
from game.desktop.scenes.intro import LevelIntro
from game.desktop.scenes.play import Play
from game.model.offer import Intro, Offer
from game.model.offer import Scene as Offered
from game.session.answered import answered


def respoken(scene: Scene, ctx: Context) -> Scene:
    """Return a screen in the words that the run is told in now; most screens look their words up anyway."""
    match scene:
        case LevelIntro(shown=shown):
            return replace(scene, shown=ctx.offer if isinstance(ctx.offer, Intro) else shown)
        case Play(after=None) | BoardPlay(caused=()):
            return replace(scene, shown=_page(ctx.offer, scene.shown))
        case Play() | BoardPlay() | PhonePage():
            return _later(scene, ctx)
        case _:
            return scene


def _later(scene: Play | BoardPlay | PhonePage, ctx: Context) -> Scene:
    """Return a page that tells what the newest turn caused, or may lie over one that does."""
    before, caused = answered(ctx.table.session)
    past, now = _page(before, scene.shown), _page(ctx.offer, scene.shown)
    match scene:
        case Play():
            return replace(scene, shown=past, after=caused)
        case BoardPlay(over=over):
            return replace(scene, shown=past if over else now, caused=caused)
        case PhonePage():
            return replace(scene, shown=past if now is scene.shown else now)
        case _:
            assert_never(scene)


def _page(offer: Offer, shown: Offered) -> Offered:
    """Return an offer if it is the page that is shown, else that page as it was."""
    match offer:
        case Offered(level=shown.level, event=shown.event):
            return offer
        case _:
            return shown
