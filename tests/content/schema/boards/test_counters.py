from game.content.schema.boards.counters import CounterRecord, CountersRecord, HallRecord
from game.model.boards.counters import Format


def test_ends_can_ask_what_was_done_and_whether_there_is_one_number() -> None:
    window = CounterRecord(id="tax", title="Tax", format=Format.POINTS, entry=3)
    hall = HallRecord(id="town", title="Town", counters=[window])
    tallies = CountersRecord(id="halls", errand="Permit", halls=[hall]).tallies()
    assert tallies == {"stamps", "asked", "carried", "corrected", "noted", "field", "number"}
