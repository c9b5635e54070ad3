"""Everybody who is named is in people.yaml."""

from collections.abc import Iterator
from typing import Any

from game.content.checks.walk import conditions, effects
from game.content.draft import Complaint, Draft, Part
from game.content.places import Path
from game.content.schema.scene import EffectsRecord

Use = tuple[str, Part[Any], Path]


def people(draft: Draft) -> Iterator[Complaint]:
    """Look up every person in scenes, items, conditions and effects.

    The walks leave out whom they find in the list at once: paths are only made for mistakes.
    """
    for name, part, path in (*_in_scenes(draft), *_in_items(draft)):
        yield from draft.unknown("person", name, part, path)
    for name, part, path in (*_in_conditions(draft), *_in_effects(draft)):
        yield from draft.unknown("person", name, part, path, key=True)


def _in_scenes(draft: Draft) -> Iterator[Use]:
    known = draft.names["person"]
    for part in draft.levels:
        for at, event in enumerate(part.record.events):
            if event.person and event.person not in known:
                yield event.person, part, ("events", at, "person")
            for number, name in enumerate(event.others):
                if name not in known:
                    yield name, part, ("events", at, "others", number)


def _in_items(draft: Draft) -> Iterator[Use]:
    known = draft.names["person"]
    for part in draft.families:
        for at, item in enumerate(part.record.items):
            if item.person and item.person not in known:
                yield item.person, part, ("items", at, "person")


def _in_conditions(draft: Draft) -> Iterator[Use]:
    known = draft.names["person"]
    for part, path, needs in conditions(draft):
        for name in needs.tie_at_least:
            if name not in known:
                yield name, part, (*path, "tie_at_least", name)
        for name in needs.tie_at_most:
            if name not in known:
                yield name, part, (*path, "tie_at_most", name)


def _in_effects(draft: Draft) -> Iterator[Use]:
    known = draft.names["person"]
    for part, path, effect in effects(draft):
        for name in effect.ties:
            if name not in known:
                yield name, part, (*path, "ties", name)
        if isinstance(effect, EffectsRecord):
            for name in effect.their_score:
                if name not in known:
                    yield name, part, (*path, "their_score", name)
