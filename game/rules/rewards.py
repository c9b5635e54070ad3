"""What a tier gives and costs: rewards and penalties begin, end, and pay their one-time part once per run."""

from typing import Literal

from game.model.entry import PenaltyBegan, PenaltyEnded, RewardGained, RewardLost
from game.model.ids import PenaltyId, RewardId
from game.rules.amounts import move_number
from game.rules.draft import Draft
from game.rules.force import in_force
from game.rules.tiers import find_tier


def rewards_held(draft: Draft) -> tuple[RewardId, ...]:
    """Return the rewards of the held tier and all below it; they are for those who use the app."""
    held = find_tier(draft.pack, draft.tier)
    if held is None or not draft.joined or not in_force(draft.pack, draft).rewards:
        return ()
    return tuple(dict.fromkeys(name for tier in draft.pack.tiers if tier.at <= held.at for name in tier.rewards))


def penalties_held(draft: Draft) -> tuple[PenaltyId, ...]:
    """Return the penalties of the held tier, whether or not the app is used."""
    held = find_tier(draft.pack, draft.tier)
    return () if held is None or not in_force(draft.pack, draft).penalties else held.penalties


def settle_rewards(draft: Draft) -> None:
    """End and begin rewards as the tier, the framing and having joined now say."""
    before, now = draft.rewards, rewards_held(draft)
    draft.rewards = now
    for name in before:
        if name not in now:
            title = draft.pack.rewards[name].title
            draft.entries.append(RewardLost(reward=name, title=title, reason=_why_lost(draft)))
    for name in now:
        if name not in before:
            reward = draft.pack.rewards[name]
            draft.entries.append(RewardGained(reward=name, title=reward.title, first=_first(draft, name)))
            if _first(draft, name):
                draft.paid |= {name}
                for number, amount in reward.gives.items():
                    move_number(draft, number, amount, name)


def settle_penalties(draft: Draft) -> None:
    """End and begin penalties as the tier and the framing now say."""
    before, now = draft.penalties, penalties_held(draft)
    draft.penalties = now
    for name in before:
        if name not in now:
            draft.entries.append(PenaltyEnded(penalty=name, title=draft.pack.penalties[name].title))
    for name in now:
        if name not in before:
            penalty = draft.pack.penalties[name]
            draft.entries.append(PenaltyBegan(penalty=name, title=penalty.title, first=_first(draft, name)))
            if _first(draft, name):
                draft.paid |= {name}
                for number, amount in penalty.takes.items():
                    move_number(draft, number, -amount, name)


def _first(draft: Draft, name: str) -> bool:
    return name not in draft.paid


def _why_lost(draft: Draft) -> Literal["tier", "declined", "framing"]:
    if not in_force(draft.pack, draft).rewards:
        return "framing"
    return "tier" if draft.joined else "declined"
