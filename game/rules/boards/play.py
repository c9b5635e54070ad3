"""Playing a board: the same for every kind, so that a kind's craft holds only what is its own."""

from dataclasses import replace
from typing import Any

from game.model.action import Go, Move
from game.model.board import TURNS, Board, End, Marks, Option, View
from game.model.entry import Moved
from game.model.event import Event
from game.model.level import Level
from game.model.offer import Scene
from game.model.pack import Pack
from game.model.state import State
from game.rules.boards.craft import Played, Sitting
from game.rules.boards.registry import CRAFTS
from game.rules.draft import Draft


def open_board(draft: Draft, level: Level, event: Event) -> Marks | None:
    """Return the first memory of the board that lies in this event; None where none does."""
    if event.board is None:
        return None
    board = level.boards[event.board]
    sitting = Sitting(pack=draft.pack, at=draft, seed=draft.base.seed, board=board, marks={})
    return CRAFTS[board.kind].start(sitting)


def lay(pack: Pack, state: State, level: Level, event: Event) -> View | None:
    """Show the board of this event; when its moves are used up only those are left that end it."""
    if event.board is None:
        return None
    sitting = _sitting(pack, state, level.boards[event.board])
    view = CRAFTS[sitting.board.kind].view(sitting)
    if sitting.turn < sitting.board.turns:
        return view
    return replace(view, options=tuple(option for option in view.options if option.last))


def move(draft: Draft, level: Level, event: Event, option: Option) -> tuple[Played, End | None]:
    """Take an offered move; where it was the last, return how the board has gone."""
    if event.board is None:
        raise ValueError("a move needs a board")
    board = level.boards[event.board]
    sitting = _sitting(draft.pack, draft.base, board)
    played = CRAFTS[board.kind].play(sitting, option)
    draft.marks = {**played.marks, TURNS: sitting.turn + 1}
    return played, _end(draft, board) if option.last else None


def moved(
    draft: Draft, scene: Scene, level: Level, event: Event, action: Move, told: tuple[Option, Played, End | None]
) -> Moved:
    """Record a move; the tallies are written with the last one, when they are what the board has come to."""
    if event.board is None:
        raise ValueError("a move needs a board")
    board, (option, played, end) = level.boards[event.board], told
    return Moved(
        level=scene.level,
        event=scene.event,
        board=board.id,
        board_kind=board.kind,
        framing=scene.framing,
        title=scene.title,
        move=option.id,
        verb=option.verb,
        row=option.row,
        thing=option.say or option.thing,
        over=option.last,
        end="" if end is None else end.id,
        text=played.text if end is None or not end.text else end.text,
        tallies=_tallies(draft, board) if option.last else {},
        score_shown=scene.score_shown,
        at=action.at,
        ms=action.ms,
        changes=action.changes,
        where=board.where,
    )


def as_read(action: Move) -> Go:
    """Return the reading on that the last move of a board stands for."""
    return Go(at=action.at, ms=action.ms)


def _end(draft: Draft, board: Board) -> End | None:
    tallies = _tallies(draft, board)
    return next((end for end in board.ends if _fits(end, tallies)), None)


def _fits(end: End, tallies: dict[str, int]) -> bool:
    return all(tallies[name] >= least for name, least in end.at_least.items()) and all(
        tallies[name] <= most for name, most in end.at_most.items()
    )


def _tallies(draft: Draft, board: Board) -> dict[str, int]:
    sitting = Sitting(pack=draft.pack, at=draft, seed=draft.base.seed, board=board, marks=draft.marks or {})
    return dict(CRAFTS[board.kind].tallies(sitting))


def _sitting(pack: Pack, state: State, board: Board) -> Sitting[Any]:
    return Sitting(pack=pack, at=state, seed=state.seed, board=board, marks=state.marks or {})
