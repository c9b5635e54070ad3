"""Tiers rise, and every one can be reached within the score's bounds."""

from collections.abc import Iterator
from itertools import pairwise

from game.content.draft import Complaint, Draft


def steps(draft: Draft) -> Iterator[Complaint]:
    """Compare each tier with the one before it and with the score."""
    part = draft.tiers
    if not part:
        return
    tiers = part.record.tiers
    for at, (lower, tier) in enumerate(pairwise(tiers), start=1):
        if tier.at <= lower.at:
            message = f"the tier '{tier.id}' begins at {tier.at}, not above '{lower.id}' ({lower.at})"
            hint = "write the tiers from the lowest to the highest"
            yield Complaint(part=part, path=("tiers", at, "at"), code="E417", message=message, hint=hint)
    if draft.pack:
        score = draft.pack.record.score
        for at, tier in enumerate(tiers):
            if score.min <= score.max and not score.min <= tier.at <= score.max:
                message = f"the tier '{tier.id}' begins at {tier.at}; the score runs from {score.min} to {score.max}"
                hint = f"write a number from {score.min} to {score.max}"
                yield Complaint(part=part, path=("tiers", at, "at"), code="E418", message=message, hint=hint)
