"""The score and its ledger: every point has an entry that says what it was for."""

from typing import Literal

from game.model.entry import ScoreMoved, TheirScoreMoved
from game.model.framing import FramingRules, Stance
from game.model.ids import PersonId
from game.rules.amounts import clamp
from game.rules.draft import Draft
from game.rules.force import in_force
from game.rules.quick import quick

_score_moved = quick(ScoreMoved)


def stakes_of(rules: FramingRules, stance: Stance | None, *, control: bool) -> int | None:
    """Return what an answer to an item is worth under a framing; None where nothing is at stake to be shown."""
    if control or stance is None or not rules.score_shown:
        return None
    return rules.stakes.get(stance, 0)


def move_score(draft: Draft, asked: int, reason: Literal["stakes", "story", "friend"], cause: str) -> None:
    """Move the score inside its bounds and write the line of the ledger; where no score is shown, none exists to move.

    A line is written even when the bounds let nothing through: the rule did ask.
    """
    if asked == 0 or not in_force(draft.pack, draft).score_shown:
        return
    bounds, before = draft.pack.score, draft.score
    draft.score = clamp(before + asked, bounds.min, bounds.max)
    draft.entries.append(_score_moved(reason=reason, cause=cause, asked=asked, before=before, after=draft.score))


def move_their_score(draft: Draft, person: PersonId, by: int) -> None:
    """Move somebody else's score inside the same bounds; who does not use the app has none."""
    before = draft.their_score.get(person)
    if before is None:
        return
    after = clamp(before + by, draft.pack.score.min, draft.pack.score.max)
    if after != before:
        draft.their_score = {**draft.their_score, person: after}
        draft.entries.append(TheirScoreMoved(person=person, before=before, after=after))
