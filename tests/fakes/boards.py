"""A tiny pack in which an event lays a board: a chain of two links over a sentence of four words."""

from collections.abc import Iterable

from fakes.packs import HELPED, MONEY, STORY, tiny_pack
from fakes.story import event, level

from game.model.action import Action, Go, Move
from game.model.board import Board, BoardKind, End
from game.model.boards.chain import Chain, ChainLink, ChainWord
from game.model.entry import Entry
from game.model.event import Effects, Event
from game.model.framing import Framing
from game.model.ids import BoardId, EventId, MoveId, PersonId
from game.model.level import Level
from game.model.offer import Scene
from game.model.outcome import Step
from game.model.pack import Pack
from game.model.state import State
from game.model.where import Where
from game.rules.begin import begin
from game.rules.offer import offer
from game.rules.step import step

HERE = Where(file="levels/tiny.yaml", line=9)


def rumour(*, turns: int = 30, ends: Iterable[End] | None = None) -> Chain:
    """Return a sentence with two careful words; without them it ends `bare` and pays, else it is only told."""
    bare = End(
        id="bare",
        at_most={"hedges": 0},
        text="Nothing careful is left.",
        effects=Effects(add={MONEY: 7}, set=(HELPED,)),
        goto=EventId("late"),
    )
    return Chain(
        id=BoardId("rumour"),
        kind=BoardKind.CHAIN,
        turns=turns,
        ends=tuple(ends) if ends is not None else (bare, End(id="kept")),
        where=HERE,
        words=(
            ChainWord(text="If so", hedge=True, lost="If is gone."),
            ChainWord(text="there is", keep=True),
            ChainWord(text="perhaps", hedge=True),
            ChainWord(text="a list", keep=True),
        ),
        links=(ChainLink(title="Gus", person=PersonId("gus")), ChainLink(title="The baker")),
    )


def laid(board: Board, *before: Event, **rest: object) -> Level:
    """Return a story level that lays this board, then has two scenes to read."""
    table = event("table", **{"board": board.id, **rest})  # type: ignore[arg-type]  # any other field of an event
    events = (*before, table, event("early"), event("late"))
    plain = level("boards", None, *events)
    return Level(
        id=plain.id, title=plain.title, rule=plain.rule, boards={board.id: board}, events=events, where=plain.where
    )


def board_pack(board: Board | None = None, framing: Framing | None = None, **rest: object) -> Pack:
    """Return a tiny pack with one level, that lays this board."""
    one = laid(board or rumour(), **rest)
    if framing is not None:
        one = Level(
            id=one.id, title=one.title, rule=one.rule, framing=framing, boards=one.boards, events=one.events,
            where=one.where,
        )  # fmt: skip
    return tiny_pack(levels=(one,))


def moves(*names: str) -> list[Action]:
    """Return moves by their ids."""
    return [Move(move=MoveId(name)) for name in names]


def played(pack: Pack, *actions: Action, seed: int = 1) -> tuple[State, list[Entry], Scene | None]:
    """Open the story, take the actions, and return where that leads: state, entries after the intro, the scene."""
    state = begin(pack, route=STORY, seed=seed)
    entries: list[Entry] = []
    for action in (Go(), *actions):
        outcome = step(pack, state, action)
        assert isinstance(outcome, Step), outcome
        state = outcome.state
        entries += outcome.entries
    shown = offer(pack, state)
    return state, entries[1:], shown if isinstance(shown, Scene) else None
