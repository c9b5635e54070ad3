"""Behind every recorded fact stands what the player did last before it."""

from fakes.lives import live
from fakes.packs import tiny_pack

from game.analysis.deeds import behind, deeds
from game.model.aftermath import Deed
from game.model.entry import Answered, Chose, Entered, Entry
from game.model.framing import Framing


def a_life() -> list[Entry]:
    return [entry for moment in live(tiny_pack(), whims=(0, 1)) for entry in moment.entries]


def test_every_fact_has_the_nearest_deed_before_it() -> None:
    entries = a_life()
    done = deeds(entries)

    assert len(done) == len(entries)
    for at, deed in enumerate(done):
        assert deed is not None
        assert deed.entry <= at
        assert not any(isinstance(entry, Answered | Chose | Entered) for entry in entries[deed.entry + 1 : at + 1])


def test_a_deed_carries_the_words_that_were_chosen() -> None:
    entries = a_life()
    said = [deed.say for at, deed in enumerate(deeds(entries)) if deed and isinstance(entries[at], Answered)]

    assert said[0] == next(
        shown.say
        for entry in entries
        if isinstance(entry, Answered)
        for shown in entry.offered
        if shown.id == entry.choice
    )


def test_what_stands_before_any_deed_has_none() -> None:
    assert deeds(a_life()[1:2])[0] is not None
    assert deeds(()) == ()


def test_positions_are_cited_once_and_in_order() -> None:
    deed = Deed(entry=3, title="", say="", stance=None, framing=Framing.SCORE, where=None)

    assert behind([(5, deed), (4, deed), (9, None)]) == (3, 4, 5, 9)
