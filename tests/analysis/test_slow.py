"""Pages that were held back are counted tier by tier, and the tier has nothing to do with it."""

from dataclasses import replace

from fakes.lives import live
from fakes.packs import tiny_pack

from game.analysis.slow import by_tier, lag, pages
from game.model.aftermath import Page
from game.model.entry import Chose, Entry
from game.model.framing import Framing


def a_life(seed: int, start: int = 550) -> list[Entry]:
    pack = replace(tiny_pack(start=start), lag=1500)
    return [entry for moment in live(pack, seed=seed, whims=(0,)) for entry in moment.entries]


def held(start: int = 550) -> tuple[Page, ...]:
    drawn = (pages(a_life(seed, start)) for seed in range(40))
    return next(found for found in drawn if any(page.lag for page in found))


def test_only_story_pages_of_the_framing_with_slow_pages_could_have_been_met() -> None:
    found = held()

    assert {page.framing for page in found} == {Framing.REQUIRED}
    assert any(page.lag for page in found)


def test_the_figures_of_the_tiers_add_up() -> None:
    found = held()
    whole = lag(found).numbers

    for name, sum_of in (("n", "n"), ("pages", "pages"), ("total", "total")):
        assert sum(int(each.finding.numbers[sum_of]) for each in by_tier(found)) == whole[name]
    assert whole["n"] == sum(page.lag > 0 for page in found)
    assert whole["most"] == max(page.lag for page in found)


def test_the_same_lot_falls_to_a_high_score_as_to_a_low_one() -> None:
    for seed in range(10):
        slow = [
            {entry.event: entry.lag for entry in a_life(seed, start) if isinstance(entry, Chose)}
            for start in (400, 900)
        ]
        assert slow[0] == slow[1]


def test_without_slow_pages_there_is_nothing_to_count() -> None:
    found = pages([entry for moment in live(tiny_pack()) for entry in moment.entries])

    assert found == ()
    assert lag(found).kind == "wiring_lag_none"
    assert by_tier(found) == ()
