"""What hung on what: the score's whole ledger, and the two things that the app showed and that hung on nothing."""

from collections.abc import Sequence
from itertools import pairwise

from game.analysis.deeds import behind, deeds
from game.analysis.slow import by_tier, lag, pages
from game.model.aftermath import Deed, Line, Reading, Share, TierStep, Wiring
from game.model.entry import Answered, Chose, Entry, ScoreMoved, TierChanged
from game.model.finding import Finding
from game.model.framing import Stance
from game.model.ids import PersonId


def wiring(entries: Sequence[Entry]) -> Wiring:
    """Compute the page from entries alone."""
    done = deeds(entries)
    lines = tuple(
        Line(entry=at, moved=entry, deed=done[at]) for at, entry in enumerate(entries) if isinstance(entry, ScoreMoved)
    )
    readings = _readings(entries, done)
    held = pages(entries)
    return Wiring(
        score=_score(lines),
        shares=_shares(lines),
        lines=lines,
        meter=_meter(readings),
        readings=readings,
        lag=lag(held),
        pages=held,
        by_tier=by_tier(held),
        tiers=tuple(
            TierStep(entry=at, changed=entry, deed=done[at])
            for at, entry in enumerate(entries)
            if isinstance(entry, TierChanged)
        ),
    )


def _score(lines: Sequence[Line]) -> Finding:
    """Say where the score began and ended; `stopped` are the points that its bounds kept out."""
    if not lines:
        return Finding(kind="wiring_score_none", numbers={"n": 0, "by": 0}, cites=())
    first, last = lines[0].moved.before, lines[-1].moved.after
    stopped = sum(abs(line.moved.asked - _by(line)) for line in lines)
    numbers = {"first": first, "last": last, "by": last - first, "n": len(lines), "stopped": stopped}
    return Finding(kind="wiring_score", numbers=numbers, cites=tuple(line.entry for line in lines))


def _shares(lines: Sequence[Line]) -> tuple[Share, ...]:
    """Sum the ledger by reason, the pull of friends by person; together they make up all of it."""
    groups: dict[tuple[str, str], list[Line]] = {}
    for reason in ("stakes", "story", "friend"):
        for line in lines:
            if line.moved.reason == reason:
                groups.setdefault((reason, line.moved.cause if reason == "friend" else ""), []).append(line)
    return tuple(_share(reason, person, some) for (reason, person), some in groups.items())


def _share(reason: str, person: str, lines: Sequence[Line]) -> Share:
    by = [_by(line) for line in lines]
    numbers = {
        "by": sum(by),
        "up": sum(each for each in by if each > 0),
        "down": -sum(each for each in by if each < 0),
        "n": len(by),
    }
    cites = behind([(line.entry, line.deed) for line in lines])
    finding = Finding(kind=f"wiring_{reason}", numbers=numbers, cites=cites)
    return Share(person=PersonId(person) if person else None, finding=finding)


def _by(line: Line) -> int:
    return line.moved.after - line.moved.before


def _readings(entries: Sequence[Entry], done: Sequence[Deed | None]) -> tuple[Reading, ...]:
    """Return what the idle meter showed whenever something was answered."""
    return tuple(
        Reading(value=entry.phantom, deed=deed)
        for at, entry in enumerate(entries)
        if isinstance(entry, Answered | Chose) and entry.phantom is not None and entry.choice is not None
        if (deed := done[at]) is not None
    )


def _meter(readings: Sequence[Reading]) -> Finding:
    """Say how the meter went on after answers along and after answers of one's own: as a lot does, either way."""
    cites = tuple(reading.deed.entry for reading in readings)
    if not readings:
        return Finding(kind="wiring_meter_none", numbers={"n": 0}, cites=())
    values = [reading.value for reading in readings]
    numbers = {"n": len(values), "least": min(values), "most": max(values)}
    for stance in (Stance.ALONG, Stance.OWN):
        steps = [later.value - one.value for one, later in pairwise(readings) if one.deed.stance is stance]
        numbers[f"{stance}_rose"] = sum(step > 0 for step in steps)
        numbers[f"{stance}_fell"] = sum(step < 0 for step in steps)
    return Finding(kind="wiring_meter", numbers=numbers, cites=cites)
