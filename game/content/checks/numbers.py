"""Numbers that are changed or asked for are declared in pack.yaml."""

from collections.abc import Iterator

from game.content.checks.walk import conditions, effects
from game.content.draft import Complaint, Draft


def numbers(draft: Draft) -> Iterator[Complaint]:
    """Look up every number in conditions, effects, rewards and penalties."""
    for part, path, needs in conditions(draft):
        for key, amounts in (("at_least", needs.at_least), ("at_most", needs.at_most)):
            for name in amounts:
                yield from draft.unknown("number", name, part, (*path, key, name), key=True)
    for part, path, effect in effects(draft):
        for name in effect.add:
            yield from draft.unknown("number", name, part, (*path, "add", name), key=True)
    if draft.rewards:
        yield from _gifts(draft)


def _gifts(draft: Draft) -> Iterator[Complaint]:
    part = draft.rewards
    if part is None:
        return
    for at, reward in enumerate(part.record.rewards):
        for name in reward.gives:
            yield from draft.unknown("number", name, part, ("rewards", at, "gives", name), key=True)
    for at, penalty in enumerate(part.record.penalties):
        for name in penalty.takes:
            yield from draft.unknown("number", name, part, ("penalties", at, "takes", name), key=True)
