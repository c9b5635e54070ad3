"""Conditions and effects as nouns."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast

from game.content.schema.scene import ConditionRecord, EffectsRecord, ItemEffectsRecord, NeedsRecord
from game.model.event import Effects, Needs
from game.model.ids import FactId, NumberId, PersonId, RewardId, TierId

EMPTY: Mapping[Any, Any] = MappingProxyType({})
"""Shared, since most conditions and effects leave most of their parts out."""


def needs(record: NeedsRecord) -> Needs:
    """Build a condition with its alternatives."""
    return _condition(record, tuple(_condition(one, ()) for one in record.any_of))


def _condition(record: ConditionRecord, any_of: tuple[Needs, ...]) -> Needs:
    return Needs(
        at_least=_numbers(record.at_least),
        at_most=_numbers(record.at_most),
        tie_at_least=_people(record.tie_at_least),
        tie_at_most=_people(record.tie_at_most),
        has=_facts(record.has),
        lacks=_facts(record.lacks),
        rewards=tuple(RewardId(name) for name in record.rewards),
        tier=TierId(record.tier) if record.tier else None,
        below_tier=TierId(record.below_tier) if record.below_tier else None,
        joined=record.joined if record.wrote("joined") else None,
        any_of=any_of,
    )


def effects(record: EffectsRecord) -> Effects:
    """Build what a choice or an event causes."""
    return Effects(
        add=_numbers(record.add),
        ties=_people(record.ties),
        their_score=_people(record.their_score),
        set=_facts(record.set),
        clear=_facts(record.clear),
        join=record.join if record.wrote("join") else None,
    )


def item_effects(record: ItemEffectsRecord) -> Effects:
    """Build what an answer to an item causes."""
    return Effects(
        add=_numbers(record.add),
        ties=_people(record.ties),
        set=_facts(record.set),
        clear=_facts(record.clear),
    )


def _numbers(record: dict[str, int]) -> Mapping[NumberId, int]:
    return MappingProxyType(cast("dict[NumberId, int]", dict(record))) if record else EMPTY


def _people(record: dict[str, int]) -> Mapping[PersonId, int]:
    return MappingProxyType(cast("dict[PersonId, int]", dict(record))) if record else EMPTY


def _facts(names: list[str]) -> tuple[FactId, ...]:
    return cast("tuple[FactId, ...]", tuple(names)) if names else ()
