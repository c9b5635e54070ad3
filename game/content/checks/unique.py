"""Ids name one thing each: the second of two is a mistake, and so is a name that the game needs itself."""

from collections.abc import Iterable, Iterator
from string import ascii_lowercase
from typing import Any, Final

from game.content.boards.registry import board_records
from game.content.draft import Complaint, Draft, Part
from game.content.places import Path

Named = tuple[str, Part[Any], Path]

RESERVED: Final = {
    "level": frozenset({"mirror"}),
    "number": frozenset({"score", "ties"}),
    "person": frozenset({"you"}),
}


def unique(draft: Draft) -> Iterator[Complaint]:
    """Look at every list of ids, each on its own."""
    for noun, named in _lists(draft):
        first: dict[str, Named] = {}
        for name, part, path in named:
            if name in RESERVED.get(noun, ()):
                message = f"the {noun} cannot be called '{name}': the game uses this name itself"
                yield Complaint(part=part, path=path, code="E302", message=message, hint="choose another id")
            if name in first:
                _, other, there = first[name]
                at = other.where(there)
                place = f"line {at.line}" if other is part else f"{at.file}, line {at.line}"
                message = f"the {noun} '{name}' is there already: {place}"
                yield Complaint(part=part, path=path, code="E301", message=message, hint="choose another id")
            else:
                first[name] = (name, part, path)


def _lists(draft: Draft) -> Iterator[tuple[str, Iterable[Named]]]:
    yield from _singles(draft)
    yield "level", [(part.record.level.id, part, ("level", "id")) for part in draft.levels]
    yield "family", [(part.record.family.id, part, ("family", "id")) for part in draft.families]
    for level in draft.levels:
        yield "event", _ids(level, level.record.events, "events")
        yield "board", [(one.id, level, (*path, "id")) for path, one in board_records(level)]
        for at, event in enumerate(level.record.events):
            if any(choice.id for choice in event.choices):
                yield "choice", _choices(level, event.choices, ("events", at))
    yield "item", [one for part in draft.families for one in _ids(part, part.record.items, "items")]
    for family in draft.families:
        for at, item in enumerate(family.record.items):
            yield "choice", _choices(family, item.choices, ("items", at))


def _singles(draft: Draft) -> Iterator[tuple[str, Iterable[Named]]]:
    if draft.pack:
        yield "number", _ids(draft.pack, draft.pack.record.numbers, "numbers")
        yield "route", _ids(draft.pack, draft.pack.record.routes, "routes")
        pack = draft.pack
        yield "fact", [(name, pack, ("facts", at)) for at, name in enumerate(pack.record.facts)]
    if draft.framings:
        yield "framing", _ids(draft.framings, draft.framings.record.framings, "framings")
    if draft.people:
        yield "person", _ids(draft.people, draft.people.record.people, "people")
    if draft.tiers:
        yield "tier", _ids(draft.tiers, draft.tiers.record.tiers, "tiers")
    if draft.rewards:
        yield "reward", _ids(draft.rewards, draft.rewards.record.rewards, "rewards")
        yield "penalty", _ids(draft.rewards, draft.rewards.record.penalties, "penalties")
    if draft.claims:
        yield "claim", _ids(draft.claims, draft.claims.record.claims, "claims")
        yield "reference", _ids(draft.claims, draft.claims.record.references, "references")
        yield "protection", _ids(draft.claims, draft.claims.record.protections, "protections")
        yield "comparison", _ids(draft.claims, draft.claims.record.comparisons, "comparisons")


def _ids(part: Part[Any], records: Iterable[Any], key: str) -> list[Named]:
    return [(one.id, part, (key, at, "id")) for at, one in enumerate(records)]


def _choices(part: Part[Any], records: Iterable[Any], path: Path) -> list[Named]:
    return [(one.id or ascii_lowercase[at], part, (*path, "choices", at, "id")) for at, one in enumerate(records)]
