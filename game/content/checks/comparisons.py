"""A comparison has one line for each protection, and every line about the real world rests on something checked."""

from collections import Counter
from collections.abc import Iterator

from game.content.build_claims import UNCHECKED
from game.content.draft import Complaint, Draft, Part
from game.content.places import Path
from game.content.schema.claims import ClaimsFile
from game.content.schema.debrief import ComparisonRecord, GuardRecord
from game.model.debrief import Has


def comparisons(draft: Draft) -> Iterator[Complaint]:
    """Look at every system and at each of its lines."""
    part = draft.claims
    if not part:
        return
    for at, one in enumerate(part.record.comparisons):
        yield from _lines(draft, part, at, one)
        for number, guard in enumerate(one.guards):
            yield from _rests(draft, part, ("comparisons", at, "guards", number), guard, made_up=one.made_up)


def _lines(draft: Draft, part: Part[ClaimsFile], at: int, one: ComparisonRecord) -> Iterator[Complaint]:
    path = ("comparisons", at, "guards")
    for number, guard in enumerate(one.guards):
        yield from draft.unknown("protection", guard.protection, part, (*path, number, "protection"))
    count = Counter(guard.protection for guard in one.guards)
    known = [each.id for each in part.record.protections]
    for name in known if count.keys() <= set(known) else ():
        if count[name] != 1:
            message = f"'{one.id}' has {count[name] or 'no'} lines for the protection '{name}', not one"
            yield Complaint(part=part, path=path, code="E450", message=message, key=True)


def _rests(
    draft: Draft, part: Part[ClaimsFile], path: Path, guard: GuardRecord, *, made_up: bool
) -> Iterator[Complaint]:
    if guard.claim:
        yield from draft.unknown("claim", guard.claim, part, (*path, "claim"))
    for number, name in enumerate(guard.refs):
        yield from draft.unknown("reference", name, part, (*path, "refs", number))
    if made_up or guard.has is Has.UNKNOWN:
        return
    cards = {one.id for one in part.record.claims if one.checked != UNCHECKED}
    sources = {one.id for one in part.record.references if one.checked != UNCHECKED}
    if guard.claim not in cards and not sources & set(guard.refs):
        message = "this line rests on no card and no source that somebody has checked"
        hint = "name a claim or refs, or write has: unknown"
        yield Complaint(part=part, path=(*path, "has"), code="E451", message=message, hint=hint)
