"""What a log without a word gives away: sittings, the slowest answer, changes of mind, the casual contact."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from fakes.anything import entries
from fakes.boards import board_pack, moves, played
from fakes.records import answered
from hypothesis import given, settings
from hypothesis import strategies as st

from game.analysis.pattern import PAUSE, pattern
from game.model.entry import Answered, Entry
from game.model.framing import Framing, Stance
from game.model.ids import LevelId, PersonId

DANA, GUS, PIM = PersonId("dana"), PersonId("gus"), PersonId("pim")
LONG_AGO = 1_700_000_000_000


def met(who: PersonId | None, *, at: int = 0, ms: int = 0, changes: int = 0, level: str = "street") -> Answered:
    """Return an answer given with somebody, so long after the start of time."""
    one = answered("speak_up", Framing.SCORE, Stance.OWN)
    return replace(
        one, person=who, at=LONG_AGO + at, ms=ms, changes=changes, level=LevelId(level), title=f"{level} {at}"
    )


def test_a_long_silence_begins_another_sitting() -> None:
    found = pattern([met(DANA, at=0), met(DANA, at=PAUSE), met(GUS, at=2 * PAUSE + 1, ms=5)])
    assert [(sat.start - LONG_AGO, sat.end - LONG_AGO, len(sat.deeds)) for sat in found.sittings] == [
        (0, PAUSE, 2),
        (2 * PAUSE + 1, 2 * PAUSE + 1, 1),
    ]


def test_the_slowest_answer_and_the_changes_of_mind_cite_their_entries() -> None:
    found = pattern([met(DANA, at=1, ms=900), met(DANA, at=2, ms=7_000, changes=2), met(DANA, at=3, ms=10, changes=1)])
    assert found.slowest is not None
    assert (found.slowest.position, found.slowest.ms) == (1, 7_000)
    assert ([deed.position for deed in found.wavered], found.changes) == ([1, 2], 3)


def test_the_casual_contact_is_the_one_met_least() -> None:
    found = pattern([met(GUS), met(DANA), met(PIM), met(GUS), met(DANA), met(None)])
    assert [(one.person, one.times, one.positions) for one in found.meetings] == [
        (DANA, 2, (1, 4)),
        (GUS, 2, (0, 3)),
        (PIM, 1, (2,)),
    ]
    assert found.casual == found.meetings[-1]


def test_somebody_who_met_nobody_has_no_casual_contact() -> None:
    assert pattern([]).casual is None
    assert pattern([met(None)]).meetings == ()


def test_a_clock_that_stands_still_tells_no_times() -> None:
    found = pattern([met(DANA), met(GUS)])
    assert (found.timed, found.sittings, found.slowest) == (False, (), None)
    assert [one.person for one in found.meetings] == [DANA, GUS]


def test_moves_on_a_board_are_deeds_without_anybody() -> None:
    _, caused, _ = played(board_pack(), *moves("drop_0", "drop_2"))
    found = pattern(caused)
    assert [(deed.title, deed.person) for deed in found.deeds] == [("Title table", None)] * 2


@settings(max_examples=40)
@given(st.lists(entries(), max_size=20))
def test_any_log_can_be_read_and_every_figure_cites_what_is_there(log: list[Entry]) -> None:
    found = pattern(log)
    for deed in found.deeds:
        assert log[deed.position].kind in {"answered", "chose", "moved"}
    for meeting in found.meetings:
        cited = [log[position] for position in meeting.positions]
        assert {getattr(entry, "person", None) for entry in cited} == {meeting.person}
        assert len(set(meeting.positions)) == meeting.times
    assert sorted(deed.position for sat in found.sittings for deed in sat.deeds) == [
        deed.position for deed in (found.deeds if found.timed else ())
    ]


PLAYED = [
    met(who, at=at, ms=ms, changes=changes, level=level)
    for level, who, at, ms, changes in (
        ("street", DANA, 10, 5, 0),
        ("street", GUS, 20, 90, 1),
        ("yard", DANA, PAUSE + 21, 90, 0),
        ("yard", PIM, PAUSE + 30, 2, 0),
        ("shop", GUS, 2 * PAUSE, 40, 3),
        ("shop", None, 5 * PAUSE, 41, 0),
    )
]


@settings(max_examples=10)
@given(st.permutations(("street", "yard", "shop")))
def test_the_order_of_the_levels_changes_only_what_is_cited(order: list[str]) -> None:
    mixed = list(chain.from_iterable([one for one in PLAYED if one.level == level] for level in order))
    assert told(mixed) == told(PLAYED)


def told(log: Sequence[Entry]) -> object:
    """Return all that a pattern says, without positions."""
    found = pattern(log)
    return (
        found.timed,
        [(sat.start, sat.end, [deed.title for deed in sat.deeds]) for sat in found.sittings],
        found.slowest and found.slowest.title,
        found.changes,
        [(one.person, one.times) for one in found.meetings],
        found.casual and found.casual.person,
    )
