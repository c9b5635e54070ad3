"""A queue becomes nouns as it was written, each face with its looks or its person."""

from typing import Any

from game.content.boards.queue import queue
from game.content.schema.boards.queue import QueueRecord
from game.model.board import BoardKind
from game.model.event import Effects, Needs
from game.model.ids import FactId, NumberId, PersonId
from game.model.person import Face
from game.model.where import Where

HERE = Where(file="levels/line.yaml", line=3)
WRITTEN: dict[str, Any] = {
    "id": "evening",
    "near": 3,
    "shown": "They look it up.",
    "faces": [
        {"id": "juno", "name": "Juno", "score": 800, "about": "Shines.", "reply": "Yes.", "face": {"skin": 4}},
        {"id": "dana", "name": "Dana", "person": "dana", "about": "Paints.", "reply": "You?",
         "effects": {"set": ["danced"]}, "gone": {"set": ["home"]}},
    ],
    "deeds": [
        {"id": "lamp", "say": "Hire it", "lift": 20, "needs": {"at_least": {"money": 5}},
         "effects": {"add": {"money": -5}}},
        {"id": "list", "say": "Show it", "lift": 10},
    ],
}  # fmt: skip


def test_a_queue_is_built_as_it_was_written() -> None:
    built = queue(QueueRecord.model_validate(WRITTEN), HERE)

    assert (built.kind, built.near, built.shown, built.yielded) == (BoardKind.QUEUE, 3, "They look it up.", "")
    juno, dana = built.faces
    assert (juno.face, juno.person, juno.effects) == (Face(skin=4), None, None)
    assert (dana.face, dana.person) == (None, PersonId("dana"))
    assert (dana.effects, dana.gone) == (Effects(set=(FactId("danced"),)), Effects(set=(FactId("home"),)))


def test_what_can_be_given_keeps_its_price() -> None:
    lamp, plain = queue(QueueRecord.model_validate(WRITTEN), HERE).deeds

    assert (lamp.lift, lamp.needs) == (20, Needs(at_least={NumberId("money"): 5}))
    assert lamp.effects == Effects(add={NumberId("money"): -5})
    assert (plain.needs, plain.effects) == (None, None)
