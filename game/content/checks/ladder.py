"""Tiers, rewards and penalties that are named are declared."""

from collections.abc import Iterator

from game.content.checks.walk import conditions
from game.content.draft import Complaint, Draft


def ladder(draft: Draft) -> Iterator[Complaint]:
    """Look up tiers and rewards in conditions, rewards and penalties in tiers."""
    for part, path, needs in conditions(draft):
        if needs.tier:
            yield from draft.unknown("tier", needs.tier, part, (*path, "tier"))
        if needs.below_tier:
            yield from draft.unknown("tier", needs.below_tier, part, (*path, "below_tier"))
        for at, name in enumerate(needs.rewards):
            yield from draft.unknown("reward", name, part, (*path, "rewards", at))
    if draft.tiers:
        for at, tier in enumerate(draft.tiers.record.tiers):
            for number, name in enumerate(tier.rewards):
                yield from draft.unknown("reward", name, draft.tiers, ("tiers", at, "rewards", number))
            for number, name in enumerate(tier.penalties):
                yield from draft.unknown("penalty", name, draft.tiers, ("tiers", at, "penalties", number))
