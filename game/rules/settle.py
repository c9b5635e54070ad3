"""What a changed score, framing or membership brings with it, in the one order that the ledger knows."""

from game.rules.draft import Draft
from game.rules.rewards import settle_penalties, settle_rewards
from game.rules.tiers import settle_tier


def settle(draft: Draft) -> None:
    """Bring tier, rewards and penalties in line, once per action, after everything else that the action caused."""
    base = draft.base
    settle_tier(draft)
    if (draft.tier, draft.joined, draft.framing) != (base.tier, base.joined, base.framing):
        settle_rewards(draft)
        settle_penalties(draft)
