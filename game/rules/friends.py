"""The friends' pull: under some framings each friend's score drags the player's towards itself."""

from collections.abc import Mapping

from game.model.entry import ScoreMoved
from game.model.ids import PersonId
from game.model.pack import Pack
from game.rules.amounts import clamp
from game.rules.draft import Draft
from game.rules.quick import quick

_score_moved = quick(ScoreMoved)


def pulls(
    pack: Pack, *, score: int, ties: Mapping[PersonId, int], their_score: Mapping[PersonId, int]
) -> tuple[tuple[PersonId, int], ...]:
    """Return what each friend asks for: their share of the gap, cut towards zero; strangers ask for nothing."""
    asked: list[tuple[PersonId, int]] = []
    for person in pack.people.values():
        if person.pull > 0 and ties[person.id] > 0 and person.id in their_score:
            gap = (their_score[person.id] - score) * person.pull
            share = gap // 100 if gap >= 0 else -(-gap // 100)
            if share:
                asked.append((person.id, share))
    return tuple(asked)


def pull_score(draft: Draft) -> None:
    """Let all friends pull at once, from the same score, and bound only their sum.

    So the order of the friends decides nothing: each line of the ledger shows the running sum as the bounds show it.
    """
    bounds, sum_so_far = draft.pack.score, draft.score
    for person, share in pulls(draft.pack, score=draft.score, ties=draft.ties, their_score=draft.their_score):
        before = clamp(sum_so_far, bounds.min, bounds.max)
        sum_so_far += share
        after = clamp(sum_so_far, bounds.min, bounds.max)
        draft.entries.append(_score_moved(reason="friend", cause=person, asked=share, before=before, after=after))
    draft.score = clamp(sum_so_far, bounds.min, bounds.max)
