"""A line of five before a hall: two far up, one near, one below the player, and a person of the pack."""

from fakes.boards import HERE
from fakes.packs import GUS, HELPED, MONEY

from game.model.board import BoardKind, End
from game.model.boards.queue import Queue, QueueDeed, QueueFace
from game.model.event import Effects, Needs
from game.model.ids import BoardId
from game.model.person import Face


def evening(*, turns: int = 8, near: int = 1, price: int = 20) -> Queue:
    """Return the line; the tiny pack's player has 550, Gus has 420."""
    return Queue(
        id=BoardId("evening"),
        kind=BoardKind.QUEUE,
        turns=turns,
        ends=(
            End(id="low", at_least={"with_low": 1}, text="With the last one."),
            End(id="above", at_least={"above": 1}),
            End(id="alone"),
        ),
        where=HERE,
        near=near,
        shown="They look it up.",
        yielded="They thank you.",
        faces=(
            QueueFace(id="low", name="Low", score=400, about="Hums.", reply="You hum.", home="Low goes home.",
                      effects=Effects(set=(HELPED,)), gone=Effects(add={MONEY: -1})),
            QueueFace(id="top", name="Top", score=900, about="Shines.", reply="Nearly.", inside="Top goes in."),
            QueueFace(id="high", name="High", score=800, about="Reads.", reply="I read you.", face=Face(skin=5)),
            QueueFace(id="mid", name="Mid", score=700, about="Nods.", reply="Yes.", inside="Mid goes in."),
            QueueFace(id="gus", name="Gus", person=GUS, score=999, about="Sweeps.", reply="You?"),
        ),
        deeds=(
            QueueDeed(id="lamp", say="Hire the lamp", lift=200, text="A lamp swings round.",
                      needs=Needs(at_least={MONEY: price}), effects=Effects(add={MONEY: -20})),
            QueueDeed(id="list", say="Show your list", lift=1000),
        ),
    )  # fmt: skip
