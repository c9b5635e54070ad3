"""Every condition and every effect of a pack with its path, for the checks that look at all of them."""

from collections.abc import Iterator
from typing import Any

from game.content.checks.board_walk import of_kind
from game.content.draft import Draft, Part
from game.content.places import Path
from game.content.schema.level import LevelFile
from game.content.schema.pairs import FamilyFile
from game.content.schema.scene import ConditionRecord, ItemEffectsRecord, NeedsRecord

Condition = tuple[Part[Any], Path, ConditionRecord]
Effect = tuple[Part[Any], Path, ItemEffectsRecord]


def conditions(draft: Draft) -> list[Condition]:
    """List every condition, alternatives included; walked once, since several checks ask."""
    if "conditions" not in draft.walked:
        draft.walked["conditions"] = [
            (part, path, needs) for part in draft.levels for path, needs in part.once(_conditions)
        ]
    return draft.walked["conditions"]


def story_effects(draft: Draft) -> list[Effect]:
    """List what events and their choices cause."""
    if "effects" not in draft.walked:
        draft.walked["effects"] = [
            (part, path, one) for part in draft.levels for path, one in part.once(_story_effects)
        ]
    return draft.walked["effects"]


def effects(draft: Draft) -> Iterator[Effect]:
    """Yield all effects of a pack."""
    yield from story_effects(draft)
    yield from item_effects(draft)


def item_effects(draft: Draft) -> Iterator[Effect]:
    """Yield what answers to items cause."""
    for part in draft.families:
        for path, one in part.once(_item_effects):
            yield part, path, one


def _conditions(part: Part[LevelFile]) -> tuple[tuple[Path, ConditionRecord], ...]:
    return (*part.once(of_kind, ConditionRecord), *_in_events(part))


def _in_events(part: Part[LevelFile]) -> Iterator[tuple[Path, ConditionRecord]]:
    for at, event in enumerate(part.record.events):
        if "needs" in event.model_fields_set:
            yield from _with_alternatives(("events", at, "needs"), event.needs)
        for number, aside in enumerate(event.also):
            yield from _with_alternatives(("events", at, "also", number, "needs"), aside.needs)
        for number, choice in enumerate(event.choices):
            if "needs" in choice.model_fields_set:
                yield from _with_alternatives(("events", at, "choices", number, "needs"), choice.needs)


def _with_alternatives(path: Path, needs: NeedsRecord) -> Iterator[tuple[Path, ConditionRecord]]:
    yield path, needs
    for number, one in enumerate(needs.any_of):
        yield (*path, "any_of", number), one


def _story_effects(part: Part[LevelFile]) -> tuple[tuple[Path, ItemEffectsRecord], ...]:
    return (*part.once(of_kind, ItemEffectsRecord), *_of_events(part))


def _of_events(part: Part[LevelFile]) -> Iterator[tuple[Path, ItemEffectsRecord]]:
    for at, event in enumerate(part.record.events):
        if "effects" in event.model_fields_set:
            yield ("events", at, "effects"), event.effects
        for number, choice in enumerate(event.choices):
            if "effects" in choice.model_fields_set:
                yield ("events", at, "choices", number, "effects"), choice.effects


def _item_effects(part: Part[FamilyFile]) -> tuple[tuple[Path, ItemEffectsRecord], ...]:
    return tuple(
        (("items", at, "choices", number, "effects"), answer.effects)
        for at, item in enumerate(part.record.items)
        for number, answer in enumerate(item.choices)
        if answer.wrote("effects")
    )
