"""The process in which a room's figures are computed: JSON in, JSON out, and then it is gone with all it imported.

Run as `python -m game.web.reckon`; what it may use of memory is bounded, its time by whoever started it.
"""

import json
import sys
from dataclasses import replace
from typing import Any, Final

from pydantic import TypeAdapter

from game.journal.codec import decode_turn, encode_turn
from game.model.action import Go
from game.model.cohort import Cohort, KindCount, Power, Taken
from game.model.entry import Answered, Entry, Predicted, PredictedRoom
from game.model.record import Turn

MEMORY: Final = 3 << 30
"""Bytes of address space; most of it is only reserved by the libraries."""


def main() -> int:
    """Answer the one request that stands on the input."""
    _bound()
    sys.stdout.write(answer(sys.stdin.read()))
    return 0


def answer(request: str) -> str:
    """Compute what is asked for: the figures of people, or what rooms of some sizes would notice."""
    asked = json.loads(request)
    if "sizes" in asked:
        from game.analysis.cohort_power import power  # noqa: PLC0415 - SciPy is for this process alone

        return _powers().dump_json([power(*size) for size in asked["sizes"]]).decode()
    from game.analysis.cohort import cohort  # noqa: PLC0415 - SciPy is for this process alone

    people = [Taken(arm=arm, entries=decode_turn(line.encode()).entries) for arm, line in asked["people"]]
    kinds = _kinds().validate_python(asked.get("kinds", []))
    found = cohort(people, seed=asked["seed"], confirmed=asked["confirmed"], kinds=kinds)
    return _cohorts().dump_json(found).decode()


def line_of(person: Taken) -> tuple[int, str]:
    """Write what the figures need of somebody, which is no text and no time."""
    kept = Answered | Predicted | PredictedRoom
    needed = tuple(_bare(entry) for entry in person.entries if isinstance(entry, kept))
    return person.arm, encode_turn(Turn(action=Go(), entries=needed)).decode()


def cohort_of(text: str) -> Cohort:
    """Read the figures that came back."""
    return _cohorts().validate_json(text)


def powers_of(text: str) -> list[Power]:
    """Read the power that came back."""
    return _powers().validate_json(text)


def _bare(entry: Answered | Predicted | PredictedRoom) -> Entry:
    if not isinstance(entry, Answered):
        return entry
    return replace(entry, title="", text="", frame_line="", offered=(), at=0, ms=0, changes=0)


def _cohorts() -> TypeAdapter[Cohort]:
    return TypeAdapter(Cohort)


def _kinds() -> TypeAdapter[list[KindCount]]:
    return TypeAdapter(list[KindCount])


def _powers() -> TypeAdapter[list[Power]]:
    return TypeAdapter(list[Power])


def _bound() -> None:
    """Limit the memory of this process, where the system can."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    limits: Any = resource.getrlimit(resource.RLIMIT_AS)
    if limits[1] == resource.RLIM_INFINITY or limits[1] > MEMORY:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, limits[1]))


if __name__ == "__main__":
    sys.exit(main())
