"""What `check` calls impossible, against every life of small random packs: nothing wrong, hardly anything missing."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from game.cli.proven.wild import ROUTE, wild_pack
from game.model.where import Where
from game.session.prove.search import search
from game.session.prove.verdict import prove

PACKS: Final = 300
"""Random packs that are compared."""

WHOLE: Final = 4_000
"""States in which every life of such a pack has been lived; a larger one is not compared."""

FOUND: Final = 0.95
"""The share of what cannot happen that must be told."""

EVENT, TIER = "W508", "W510"
NOWHERE: Final = Path("nowhere")


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What was said to be impossible in one pack, and what is: places of events and of tiers."""

    said: frozenset[Where]
    true: frozenset[Where]

    @property
    def false(self) -> frozenset[Where]:
        """Return what was accused wrongly."""
        return self.said - self.true


def compare(seed: int, *, cap: int | None = None) -> Compared | None:
    """Compare the proofs of one pack with all its lives; None where it has too many."""
    pack = wild_pack(seed)
    met = search(pack, ROUTE, cap=WHOLE)
    if not met.whole:
        return None
    proof = prove(pack, NOWHERE) if cap is None else prove(pack, NOWHERE, cap=cap)
    told = frozenset(one.where for one in proof.problems if one.code in {EVENT, TIER})
    events = {
        event.where
        for level in pack.levels.values()
        for event in level.events
        if (level.id, event.id) not in met.events
    }
    shown = any(pack.framings[each.framing].score_shown for each in pack.levels.values() if each.framing)
    tiers = {tier.where for tier in pack.tiers if tier.where and tier.id not in met.ways} if shown else set()
    return Compared(said=told, true=frozenset(events | tiers))


def accusations(packs: int) -> Iterator[Iterator[str]]:
    """Yield, for each pack, what was said to be impossible and happens."""
    for seed in range(packs):
        compared = compare(seed)
        yield (f"pack {seed}: {where}" for where in sorted(map(str, compared.false if compared else ())))


def missing(packs: int) -> Iterator[str]:
    """Yield a fault if too much of what cannot happen in all packs together is not told."""
    all_ = [one for one in map(compare, range(packs)) if one is not None]
    true = sum(len(one.true) for one in all_)
    told = sum(len(one.said & one.true) for one in all_)
    if told < FOUND * true or not true:
        yield f"{told} of {true} told, in {len(all_)} packs"
