"""The names that a pack declares, and the keys at which one of them is expected."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final

from game.content.boards.registry import board_records
from game.content.load import read_draft

EXPECTED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "goto": "event",
        "person": "person",
        "others": "person",
        "board": "board",
        "family": "family",
        "has": "fact",
        "lacks": "fact",
        "set": "fact",
        "clear": "fact",
        "rewards": "reward",
        "penalties": "penalty",
        "tier": "tier",
        "below_tier": "tier",
        "ClaimRecord.levels": "level",
        "RouteRecord.levels": "stop",
        "claim": "claim",
        "ref": "reference",
        "refs": "reference",
        "protection": "protection",
        "number": "number",
        "icon": "icon",
        "badge": "icon",
    }
)
"""By key, or by record and key: the noun whose id it takes; the key id itself declares one."""

EXPECTED_KEYS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ConditionRecord.at_least": "score",
        "ConditionRecord.at_most": "score",
        "NeedsRecord.at_least": "score",
        "NeedsRecord.at_most": "score",
        "ItemEffectsRecord.add": "number",
        "EffectsRecord.add": "score",
        "RewardRecord.gives": "number",
        "PenaltyRecord.takes": "number",
        "tie_at_least": "person",
        "tie_at_most": "person",
        "ties": "person",
        "their_score": "person",
    }
)
"""By record and key, or by key alone: whose ids are the keys inside. The score counts beside the numbers or not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Ids by noun; events and boards belong to one level, so each level file has its own."""

    shared: Mapping[str, tuple[str, ...]]
    levels: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)

    def within(self, level: str) -> "Names":
        """Return what can be named inside one level file."""
        return Names(shared={**self.shared, **self.levels[level]})


def names_of(pack: Path) -> Names:
    """Read a pack's ids, whatever else is wrong with it; a noun without any id is left open."""
    draft = read_draft(pack)
    shared = {noun: tuple(sorted(known)) for noun, known in draft.names.items() if noun not in draft.blind and known}
    shared["score"] = shared.get("number", ())
    shared["number"] = tuple(one for one in shared["score"] if one != "score")
    if "level" in shared:
        shared["stop"] = (*shared["level"], "mirror")
    if draft.icons:
        shared["icon"] = tuple(sorted(draft.icons))
    levels = {
        part.file: {
            "event": tuple(one.id for one in part.record.events),
            "board": tuple(record.id for _, record in board_records(part)),
        }
        for part in draft.levels
    }
    return Names(shared=shared, levels=levels)
