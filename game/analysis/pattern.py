"""The player's own log, read as a machine would read it: when, how long, with whom, and never what was said."""

from collections.abc import Iterable, Sequence

from game.model.entry import Answered, Chose, Entry, Moved
from game.model.ids import PersonId
from game.model.pattern import Deed, Meeting, Pattern, Sat

PAUSE = 30 * 60 * 1000
"""After so many milliseconds without a deed the next one begins another sitting."""


def pattern(entries: Sequence[Entry]) -> Pattern:
    """Read times and meetings; the order in which levels were played changes nothing but the cited positions."""
    deeds = tuple(_deeds(entries))
    timed = _timed(deeds)
    meetings = _meetings(entries)
    return Pattern(
        timed=timed,
        sittings=_sittings(deeds) if timed else (),
        slowest=max(deeds, key=_slowness, default=None) if timed else None,
        wavered=tuple(deed for deed in deeds if deed.changes > 0),
        meetings=meetings,
        casual=min(meetings, key=lambda met: (met.times, met.person), default=None),
        deeds=deeds,
    )


def _deeds(entries: Sequence[Entry]) -> Iterable[Deed]:
    """Yield what asked for a decision; what was only read took no time that tells anything."""
    for position, entry in enumerate(entries):
        if isinstance(entry, Moved) or (isinstance(entry, Answered | Chose) and entry.offered):
            yield Deed(
                position=position,
                level=entry.level,
                title=entry.title,
                at=entry.at,
                ms=max(0, entry.ms),
                changes=max(0, entry.changes),
                person=None if isinstance(entry, Moved) else entry.person,
            )


def _timed(deeds: Sequence[Deed]) -> bool:
    """Tell whether a clock ran: one that stood still, or none at all, leaves nothing to read."""
    return any(deed.at > 0 for deed in deeds) and (len({deed.at for deed in deeds}) > 1 or any(d.ms for d in deeds))


def _sittings(deeds: Iterable[Deed]) -> tuple[Sat, ...]:
    groups: list[list[Deed]] = []
    for deed in sorted(deeds, key=lambda each: (each.at, each.position)):
        if not groups or deed.at - groups[-1][-1].at > PAUSE:
            groups.append([])
        groups[-1].append(deed)
    return tuple(Sat(start=group[0].at, end=group[-1].at, deeds=tuple(group)) for group in groups)


def _slowness(deed: Deed) -> tuple[int, int, str, str]:
    """Order by time, then by what does not hang on the order of the levels."""
    return deed.ms, deed.at, deed.level, deed.title


def _meetings(entries: Sequence[Entry]) -> tuple[Meeting, ...]:
    """Count whom the player met, those met most often first; a scene that was only read is a meeting too."""
    met: dict[PersonId, list[int]] = {}
    for position, entry in enumerate(entries):
        if isinstance(entry, Answered | Chose) and entry.person is not None:
            met.setdefault(entry.person, []).append(position)
    found = (_meeting(who, at) for who, at in met.items())
    return tuple(sorted(found, key=lambda meeting: (-meeting.times, meeting.person)))


def _meeting(who: PersonId, positions: Sequence[int]) -> Meeting:
    return Meeting(person=who, times=len(positions), positions=tuple(positions))
