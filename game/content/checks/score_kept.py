"""Where no score is kept, nothing may change it: before the app and after it."""

from collections.abc import Iterator
from typing import Final

from game.content.checks.walk import item_effects, story_effects
from game.content.draft import Complaint, Draft
from game.model.framing import Framing
from game.model.ids import SCORE

WITHOUT: Final = frozenset({Framing.BEFORE, Framing.OFF})


def score_kept(draft: Draft) -> Iterator[Complaint]:
    """Refuse changes of the score in items always, in levels where a route plays them without a score."""
    for part, path, effect in item_effects(draft):
        if SCORE in effect.add:
            message = "an answer to an item must not change the score"
            hint = "its points come from the stakes in framings.yaml"
            yield Complaint(part=part, path=(*path, "add", SCORE), code="E405", message=message, hint=hint, key=True)
    if "level" in draft.blind or not all(part.whole for part in draft.levels):
        return  # a framing may have been lost
    without = _levels_without(draft)
    for part, path, effect in story_effects(draft):
        if SCORE in effect.add and part.record.level.id in without:
            message = f"the score cannot change here: no score is kept {without[part.record.level.id]}"
            hint = "change another number, or give the level a framing that keeps a score"
            yield Complaint(part=part, path=(*path, "add", SCORE), code="E402", message=message, hint=hint, key=True)


def _levels_without(draft: Draft) -> dict[str, str]:
    """Name the levels that are played under `before` or `off`, and how that comes."""
    measured = [one for one in (part.record.level for part in draft.levels) if one.wrote("framing")]
    own = {one.id: one.framing if one.scored else Framing.BEFORE for one in measured}
    found = {one.id: f"under '{one.framing}'" for one in measured if one.framing in WITHOUT}
    found |= {one.id: "(scored: false)" for one in measured if not one.scored}
    for route in draft.pack.record.routes if draft.pack else ():
        framing = Framing.BEFORE
        for name in route.levels:
            framing = own.get(name, framing)
            if framing in WITHOUT:
                found.setdefault(name, f"under '{framing}', where the route '{route.id}' puts this level")
    return found
