"""What a board may have done when it is over: whatever it is played like, no life is left out."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

from game.model.board import Board
from game.model.event import Effects
from game.model.ids import EventId
from game.session.prove.conditions import Place
from game.session.prove.effects import cause, spread
from game.session.prove.world import SCORE, Spans, World


def over_board(place: Place, board: Board, world: World, bounds: Spans) -> Iterator[tuple[EventId | None, World]]:
    """Yield every way out of a board with what is known then.

    A craft may move ties, numbers and scores in its own ways, so all of these may be anything that the pack allows;
    facts are told by effects alone.
    """
    free = {key: bounds[key] for key in world.spans if key != SCORE or place.rules.score_shown}
    loose = spread(world, free)
    for effects in _effects(board):
        loose = _told(loose, effects)
    for end in board.ends:
        yield end.goto, cause(place, loose, end.effects, bounds)
    yield None, loose


def _told(world: World, effects: Effects) -> World:
    return replace(
        world,
        may=world.may | frozenset(effects.set),
        must=world.must - frozenset(effects.clear),
        joined=world.joined | ({effects.join} if effects.join is not None else frozenset()),
    )


def _effects(noun: object) -> Iterator[Effects]:
    """Yield all effects that are written anywhere on a board."""
    if isinstance(noun, Effects):
        yield noun
    elif isinstance(noun, tuple):
        for each in noun:
            yield from _effects(each)
    elif is_dataclass(noun) and not isinstance(noun, type):
        for one in fields(noun):
            yield from _effects(getattr(noun, one.name))
