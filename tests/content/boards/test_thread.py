"""A thread becomes nouns as it was written."""

from game.content.boards.thread import thread
from game.content.schema.boards.thread import ThreadRecord
from game.model.board import BoardKind
from game.model.boards.thread import Gesture, LineKind, OwnLine, ThreadLine, ThreadNudge
from game.model.event import Effects
from game.model.ids import FactId, PersonId
from game.model.where import Where

HERE = Where(file="levels/line.yaml", line=3)
LEAST = {
    "id": "line",
    "title": "For Gus",
    "person": "gus",
    "lines": [{"person": "dana", "text": "Dear Gus!", "hearts": 4, "liked": {"ties": {"dana": 1}}}],
    "own": [{"id": "kind", "say": "A line", "kind": "kind", "hearts": 1, "text": "There.", "effects": {"set": ["x"]}}],
    "leave": {"say": "Leave"},
}


def test_a_thread_is_built_as_it_was_written() -> None:
    built = thread(ThreadRecord.model_validate(LEAST), HERE)
    assert (built.kind, built.title, built.about, built.open) == (BoardKind.THREAD, "For Gus", "gus", 1)
    liked = Effects(ties={PersonId("dana"): 1})
    assert built.lines == (ThreadLine(person=PersonId("dana"), text="Dear Gus!", hearts=4, liked=liked),)
    assert built.own == (
        OwnLine(
            id="kind", say="A line", kind=LineKind.KIND, hearts=1, text="There.", effects=Effects(set=(FactId("x"),))
        ),
    )
    assert (built.leave, built.private, built.nudges) == (Gesture(say="Leave"), None, ())


def test_what_may_be_left_out_is_built_when_it_is_there() -> None:
    more = {
        "private": {"say": "Alone", "note": "n", "icon": "envelope", "text": "Yes.", "effects": {"join": False}},
        "nudges": [{"text": "Well?", "person": "dana"}, {"text": "Mina!"}],
        "open": 0,
    }
    built = thread(ThreadRecord.model_validate(LEAST | more), HERE)
    alone = Gesture(say="Alone", note="n", icon="envelope", text="Yes.", effects=Effects(join=False))
    assert (built.private, built.open) == (alone, 0)
    assert built.nudges == (ThreadNudge(text="Well?", person=PersonId("dana")), ThreadNudge(text="Mina!"))
