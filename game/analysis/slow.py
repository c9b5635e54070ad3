"""Pages that were held back: how long, beside which tier and which score; the lot that drew them knew neither."""

from collections.abc import Sequence

from game.model.aftermath import Page, Pages
from game.model.entry import Chose, Entry
from game.model.finding import Finding
from game.model.ids import TierId


def pages(entries: Sequence[Entry]) -> tuple[Page, ...]:
    """Return the story pages of every framing in which any was held back: those that the lot could have met."""
    met = {entry.framing for entry in entries if isinstance(entry, Chose) and entry.lag}
    return tuple(
        Page(
            entry=at,
            title=entry.title,
            framing=entry.framing,
            score=entry.score_before,
            tier=entry.tier_before,
            lag=entry.lag,
        )
        for at, entry in enumerate(entries)
        if isinstance(entry, Chose) and entry.framing in met and entry.score_shown
    )


def lag(held: Sequence[Page]) -> Finding:
    """Say how many pages were held back, for how long at most and altogether."""
    times = [page.lag for page in held if page.lag]
    numbers = {"n": len(times), "pages": len(held), "most": max(times, default=0), "total": sum(times)}
    kind = "wiring_lag" if times else "wiring_lag_none"
    return Finding(kind=kind, numbers=numbers, cites=tuple(page.entry for page in held))


def by_tier(held: Sequence[Page]) -> tuple[Pages, ...]:
    """Give the same figures for each tier in which pages were shown, in the order of their lowest score."""
    tiers: dict[TierId | None, list[Page]] = {}
    for page in sorted(held, key=lambda page: page.score):
        tiers.setdefault(page.tier, []).append(page)
    return tuple(_of_tier(tier, some) for tier, some in tiers.items())


def _of_tier(tier: TierId | None, some: Sequence[Page]) -> Pages:
    ordered = sorted(some, key=lambda page: page.entry)
    total = sum(page.lag for page in ordered)
    numbers = {
        "pages": len(ordered),
        "n": sum(page.lag > 0 for page in ordered),
        "total": total,
        "mean": round(total / len(ordered)),
    }
    cites = tuple(page.entry for page in ordered)
    return Pages(tier=tier, finding=Finding(kind="wiring_lag_tier", numbers=numbers, cites=cites))
