"""Every condition and every effect of a pack with its path, for the checks that look at all of them."""

from collections.abc import Iterator
from typing import Any

from game.content.checks.board_walk import on_boards
from game.content.draft import Draft, Part
from game.content.places import Path
from game.content.schema.scene import ConditionRecord, ItemEffectsRecord, NeedsRecord

Condition = tuple[Part[Any], Path, ConditionRecord]
Effect = tuple[Part[Any], Path, ItemEffectsRecord]


def conditions(draft: Draft) -> list[Condition]:
    """List every condition, alternatives included; walked once, since several checks ask."""
    if "conditions" not in draft.walked:
        draft.walked["conditions"] = list(_conditions(draft))
    return draft.walked["conditions"]


def story_effects(draft: Draft) -> list[Effect]:
    """List what events and their choices cause."""
    if "effects" not in draft.walked:
        draft.walked["effects"] = list(_story_effects(draft))
    return draft.walked["effects"]


def effects(draft: Draft) -> Iterator[Effect]:
    """Yield all effects of a pack."""
    yield from story_effects(draft)
    yield from item_effects(draft)


def _conditions(draft: Draft) -> Iterator[Condition]:
    yield from on_boards(draft, ConditionRecord)
    for part in draft.levels:
        for at, event in enumerate(part.record.events):
            if "needs" in event.model_fields_set:
                yield from _with_alternatives(part, ("events", at, "needs"), event.needs)
            for number, aside in enumerate(event.also):
                yield from _with_alternatives(part, ("events", at, "also", number, "needs"), aside.needs)
            for number, choice in enumerate(event.choices):
                if "needs" in choice.model_fields_set:
                    yield from _with_alternatives(part, ("events", at, "choices", number, "needs"), choice.needs)


def _with_alternatives(part: Part[Any], path: Path, needs: NeedsRecord) -> Iterator[Condition]:
    yield part, path, needs
    for number, one in enumerate(needs.any_of):
        yield part, (*path, "any_of", number), one


def _story_effects(draft: Draft) -> Iterator[Effect]:
    yield from on_boards(draft, ItemEffectsRecord)
    for part in draft.levels:
        for at, event in enumerate(part.record.events):
            if "effects" in event.model_fields_set:
                yield part, ("events", at, "effects"), event.effects
            for number, choice in enumerate(event.choices):
                if "effects" in choice.model_fields_set:
                    yield part, ("events", at, "choices", number, "effects"), choice.effects


def item_effects(draft: Draft) -> Iterator[Effect]:
    """Yield what answers to items cause."""
    for part in draft.families:
        for at, item in enumerate(part.record.items):
            for number, answer in enumerate(item.choices):
                if answer.wrote("effects"):
                    yield part, ("items", at, "choices", number, "effects"), answer.effects
