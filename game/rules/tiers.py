"""Which tier a score holds."""

from game.model.entry import TierChanged
from game.model.ids import TierId
from game.model.pack import Pack
from game.model.tier import Tier
from game.rules.draft import Draft
from game.rules.force import in_force


def tier_at(pack: Pack, score: int) -> Tier | None:
    """Return the highest tier that this score reaches, or None below the lowest."""
    held: Tier | None = None
    for tier in pack.tiers:
        if tier.at <= score and (held is None or tier.at > held.at):
            held = tier
    return held


def find_tier(pack: Pack, name: TierId | None) -> Tier | None:
    """Return the tier of this name."""
    for tier in pack.tiers:
        if tier.id == name:
            return tier
    return None


def reaches(pack: Pack, held: TierId | None, wanted: TierId) -> bool:
    """Tell whether the held tier is the wanted one or a higher one; without a tier nothing is reached."""
    mine, theirs = find_tier(pack, held), find_tier(pack, wanted)
    return mine is not None and theirs is not None and mine.at >= theirs.at


def settle_tier(draft: Draft) -> None:
    """Bring the tier in line with the score and the framing: no tier exists where no score is shown."""
    shown = in_force(draft.pack, draft).score_shown
    now = tier_at(draft.pack, draft.score) if shown else None
    name, before = None if now is None else now.id, draft.tier
    if name != before:
        held = find_tier(draft.pack, before)
        up = now is not None and (held is None or now.at > held.at)
        draft.tier = name
        draft.entries.append(TierChanged(before=before, after=name, up=up))
