"""What a wish does to the game on the table, and which scene follows from it."""

from typing import assert_never

from game.desktop.scene import (
    Act,
    Begin,
    Context,
    Follow,
    Forget,
    GoOn,
    Home,
    JumpTo,
    Next,
    OfTheGame,
    Push,
    Reset,
    Scene,
    Shelve,
    Story,
    Wish,
)
from game.desktop.scenes.flow import opening
from game.desktop.scenes.trouble import trouble
from game.desktop.unplayable import UnplayableError
from game.journal.problem import JournalError
from game.model.outcome import Refusal, Step


def play(wish: OfTheGame, scene: Scene, ctx: Context) -> Wish | None:
    """Do what a scene wishes; what keeps it from being done is said in words."""
    try:
        return _done(wish, scene, ctx)
    except (UnplayableError, JournalError) as found:
        return Push(trouble(found, ctx))


def _done(wish: OfTheGame, scene: Scene, ctx: Context) -> Wish | None:
    table = ctx.table
    follows: Wish | None
    match wish:
        case Act():
            follows = _act(wish, scene, ctx)
        case Begin():
            table.begin(wish.route)
            follows = Reset(opening(ctx))
        case JumpTo():
            table.jump(wish.jump)
            follows = Reset(opening(ctx))
        case GoOn():
            table.go_on(wish.run)
            follows = Reset(opening(ctx))
        case Forget():
            table.forget(wish.run)
            follows = None if table.playing else Reset()
        case Home():
            table.leave()
            follows = Reset()
        case Story():
            table.open(wish.folder)
            follows = Reset()
        case Shelve():
            table.shelve(wish.name, wish.change)
            follows = None
        case Follow():
            follows = Next(opening(ctx))
        case _:
            assert_never(wish)
    return follows


def _act(wish: Act, scene: Scene, ctx: Context) -> Wish | None:
    outcome = ctx.table.act(wish.action, changes=wish.changes)
    match outcome:
        case Step(entries=entries):
            return scene.heard(entries, ctx)
        case Refusal():
            return scene.refused(outcome, ctx)
        case _:
            assert_never(outcome)
