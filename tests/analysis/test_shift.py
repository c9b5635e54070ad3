"""One pair, every combination of two answers."""

import pytest
from fakes.records import answered

from game.analysis.shift import shift
from game.model.finding import Shift
from game.model.framing import Framing, Stance


@pytest.mark.parametrize(
    ("before", "under", "expected"),
    [
        (Stance.OWN, Stance.ALONG, Shift.ALONG),
        (Stance.ALONG, Stance.OWN, Shift.BACK),
        (Stance.OWN, Stance.OWN, Shift.SAME),
        (Stance.ALONG, Stance.ALONG, Shift.NO_ROOM),
        (Stance.NEITHER, Stance.ALONG, Shift.APART),
        (Stance.OWN, Stance.NEITHER, Shift.APART),
        (Stance.NEITHER, Stance.NEITHER, Shift.APART),
        (None, Stance.ALONG, Shift.APART),
        (Stance.OWN, None, Shift.APART),
        (None, None, Shift.APART),
    ],
)
def test_a_measured_pair_is_named_by_its_two_stances(
    before: Stance | None, under: Stance | None, expected: Shift
) -> None:
    assert shift(answered("tell_on", Framing.BEFORE, before), answered("tell_on", Framing.SCORE, under)) is expected


@pytest.mark.parametrize(
    ("before", "under", "expected"),
    [
        (Stance.A, Stance.A, Shift.SAME),
        (Stance.B, Stance.B, Shift.SAME),
        (Stance.A, Stance.B, Shift.CHANGED),
        (Stance.B, Stance.A, Shift.CHANGED),
        (None, Stance.A, Shift.APART),
        (Stance.B, None, Shift.APART),
    ],
)
def test_a_control_pair_only_changes_or_does_not(before: Stance | None, under: Stance | None, expected: Shift) -> None:
    assert shift(answered("pace", Framing.BEFORE, before), answered("pace", Framing.SCORE, under)) is expected
