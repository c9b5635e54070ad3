"""Whether a condition holds: which events are played, which choices are offered, which words come back."""

from game.model.event import Needs
from game.model.ids import SCORE, NumberId
from game.model.pack import Pack
from game.model.state import State
from game.rules.draft import Draft
from game.rules.tiers import reaches

Standing = State | Draft
"""What a condition may ask about: a state on the screen, or the working copy in the middle of a step."""


def holds(pack: Pack, at: Standing, needs: Needs | None) -> bool:
    """Tell whether everything that is written holds, and of `any_of` at least one; no condition always holds."""
    return needs is None or (
        at.facts.issuperset(needs.has)
        and at.facts.isdisjoint(needs.lacks)
        and _numbers_hold(at, needs)
        and _ties_hold(at, needs)
        and _app_holds(pack, at, needs)
        and (not needs.any_of or any(holds(pack, at, each) for each in needs.any_of))
    )


def _numbers_hold(at: Standing, needs: Needs) -> bool:
    return (not needs.at_least or all(_number(at, name) >= least for name, least in needs.at_least.items())) and (
        not needs.at_most or all(_number(at, name) <= most for name, most in needs.at_most.items())
    )


def _number(at: Standing, name: NumberId) -> int:
    return at.score if name == SCORE else at.numbers[name]


def _ties_hold(at: Standing, needs: Needs) -> bool:
    return (not needs.tie_at_least or all(at.ties[who] >= least for who, least in needs.tie_at_least.items())) and (
        not needs.tie_at_most or all(at.ties[who] <= most for who, most in needs.tie_at_most.items())
    )


def _app_holds(pack: Pack, at: Standing, needs: Needs) -> bool:
    return (
        (needs.joined is None or needs.joined is at.joined)
        and (needs.tier is None or reaches(pack, at.tier, needs.tier))
        and (needs.below_tier is None or not reaches(pack, at.tier, needs.below_tier))
        and (not needs.rewards or all(reward in at.rewards for reward in needs.rewards))
    )
