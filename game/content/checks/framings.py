"""The five framings are all there, and each adds a rule until the last takes all away."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from game.content.draft import Complaint, Draft, Part
from game.content.schema.framings import FramingRecord, FramingsFile
from game.model.framing import Framing, SeenBy

WITHOUT: Final = (Framing.BEFORE, Framing.OFF)
RISING: Final = (Framing.SCORE, Framing.FRIENDS, Framing.REQUIRED)
WIDER: Final = list(SeenBy)


def framings(draft: Draft) -> Iterator[Complaint]:
    """Look for all five, then at those without a score, then at those that follow each other."""
    part = draft.framings
    if part is None:
        if draft.pack and "framing" not in draft.blind:
            message = "the file framings.yaml is missing"
            hint = "add it; a new pack has one that you can copy (sincerely new pack NAME)"
            yield Complaint(part=draft.pack, path=(), code="E408", message=message, hint=hint)
        return
    if not part.whole:
        return
    found = {one.id: at for at, one in enumerate(part.record.framings)}
    lacking = [name for name in Framing if name not in found]
    if lacking:
        message = f"the framings lack {', '.join(lacking)}"
        yield Complaint(part=part, path=("framings",), code="E408", message=message, key=True)
        return
    for name in WITHOUT:
        yield from _empty(part, found[name])
    for before, after in pairwise(RISING):
        yield from _adds(part, found[before], found[after])
    for name in RISING:
        if not part.record.framings[found[name]].score_shown:
            path = ("framings", found[name], "score_shown")
            yield Complaint(part=part, path=path, code="E410", message=f"under '{name}' the score has to be shown")


def _empty(part: Part[FramingsFile], at: int) -> Iterator[Complaint]:
    one = part.record.framings[at]
    stakes = any(one.stakes.model_dump().values())
    wrong = {
        "score_shown": one.score_shown,
        "stakes": stakes,
        "rewards": one.rewards,
        "friends_pull": one.friends_pull,
        "penalties": one.penalties,
    }
    for key in (key for key, is_wrong in wrong.items() if is_wrong):
        message = f"under '{one.id}' there is no score: {key} must be {'all 0' if key == 'stakes' else 'false'}"
        yield Complaint(part=part, path=("framings", at, key), code="E409", message=message)


def _adds(part: Part[FramingsFile], before: int, after: int) -> Iterator[Complaint]:
    old, new = part.record.framings[before], part.record.framings[after]
    for key in _taken_back(old, new):
        message = f"'{new.id}' takes back what '{old.id}' began ({key}); each framing only adds a rule"
        yield Complaint(part=part, path=("framings", after, key), code="E410", message=message)


def _taken_back(old: FramingRecord, new: FramingRecord) -> Iterator[str]:
    if old.rewards and not new.rewards:
        yield "rewards"
    if old.friends_pull and not new.friends_pull:
        yield "friends_pull"
    if old.penalties and not new.penalties:
        yield "penalties"
    if not old.can_leave and new.can_leave:
        yield "can_leave"
    if WIDER.index(new.seen_by) < WIDER.index(old.seen_by):
        yield "seen_by"
