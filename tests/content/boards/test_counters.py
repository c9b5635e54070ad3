"""Halls of counters as nouns."""

from game.content.boards.counters import counters
from game.content.schema.boards.counters import CountersRecord
from game.model.boards.counters import Carry, Field, Fix, Weighing
from game.model.event import Effects
from game.model.ids import FactId
from game.model.where import Where

HERE = Where(file="levels/tiny.yaml", line=3)
SEEN = {"set": ["seen"]}


def record() -> CountersRecord:
    clinic = {
        "id": "clinic", "title": "Clinic", "format": "letters", "labels": ["B", "A"], "entry": 1,
        "carries": [{"to": "tax", "adds": 2, "spills": "clinic", "spill": -1, "text": "Go.", "effects": SEEN}],
        "field": {"title": "Who?", "filled": "So.", "effects": SEEN},
    }  # fmt: skip
    tax = {
        "id": "tax", "title": "Tax", "format": "days", "unit": "days", "most": 30, "low": True, "entry": 9, "asks": 3,
        "fix": {"entry": 2, "time": 4},
    }  # fmt: skip
    halls = [{"id": "town", "title": "Town", "counters": [clinic, tax]}]
    ways = [{"id": "one", "say": "One", "weights": {"town": 2}, "effects": SEEN}]
    return CountersRecord.model_validate(
        {"id": "halls", "errand": "Permit", "stamps": 1, "time": 9, "halls": halls, "weighings": ways}
    )


def test_the_halls_are_as_their_author_wrote_them() -> None:
    built = counters(record(), HERE)
    assert (built.kind, built.errand, built.stamps, built.time, built.where) == ("counters", "Permit", 1, 9, HERE)
    [hall] = built.halls
    clinic, tax = hall.counters
    seen = Effects(set=(FactId("seen"),))
    assert (clinic.most, clinic.asks, clinic.labels) == (1, None, ("B", "A"))
    assert clinic.carries == (Carry(to="tax", adds=2, text="Go.", spills="clinic", spill=-1, effects=seen),)
    assert clinic.field == Field(title="Who?", filled="So.", effects=seen)
    assert (tax.most, tax.asks, tax.low, tax.unit, tax.fix) == (30, 3, True, "days", Fix(entry=2, time=4))
    assert tax.field is None
    assert built.weighings == (Weighing(id="one", say="One", text="", weights={"town": 2}, effects=seen),)
