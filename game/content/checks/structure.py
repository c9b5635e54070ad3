"""Families in slots, levels in routes and on cards: each has its file."""

from collections.abc import Iterator
from typing import Any, Final

from game.content.draft import Complaint, Draft, Part
from game.content.near import did_you_mean
from game.content.places import Path

MIRROR: Final = "mirror"
Use = tuple[str, Part[Any], Path]


def structure(draft: Draft) -> Iterator[Complaint]:
    """Look up families and levels."""
    for part in draft.levels:
        for at, event in enumerate(part.record.events):
            if event.wrote("slot"):
                yield from draft.unknown("family", event.slot.family, part, ("events", at, "slot", "family"))
    for name, source, path in (*_on_routes(draft), *_on_cards(draft)):
        if name not in draft.names["level"]:
            yield from draft.unknown("level", name, source, path, hint=_meant(draft, name))


def _meant(draft: Draft, name: str) -> str:
    """Guess which level was meant: the mirror, or one that stands on no route beside this name."""
    routes = [route.levels for route in (draft.pack.record.routes if draft.pack else ()) if name in route.levels]
    beside = {one for levels in routes for one in levels}
    spare = {part.record.level.id: part.file for part in draft.levels if part.record.level.id not in beside}
    if near := did_you_mean(name, {MIRROR, *spare}):
        return near
    if len(spare) == 1:
        return "".join(f"the level in {file} has the id '{one}'" for one, file in spare.items())
    return f"add levels/{name}.yaml, or take '{name}' out"


def _on_routes(draft: Draft) -> Iterator[Use]:
    for at, route in enumerate(draft.pack.record.routes if draft.pack else ()):
        for number, name in enumerate(route.levels):
            if draft.pack and name != MIRROR:
                yield name, draft.pack, ("routes", at, "levels", number)


def _on_cards(draft: Draft) -> Iterator[Use]:
    for at, claim in enumerate(draft.claims.record.claims if draft.claims else ()):
        for number, name in enumerate(claim.levels):
            if draft.claims:
                yield name, draft.claims, ("claims", at, "levels", number)
