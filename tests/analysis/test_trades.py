"""Perks stand beside the answers that brought points in the stretch before them, and beside no others."""

from fakes.lives import Moment, live, lives
from fakes.packs import tiny_pack
from hypothesis import given, settings

from game.analysis.deeds import deeds
from game.analysis.trades import trades
from game.model.aftermath import Trade
from game.model.entry import Answered, Entry, RewardGained, ScoreMoved, TierChanged
from game.model.ids import RewardId
from game.model.pack import Pack


def of(life: list[Moment]) -> tuple[list[Entry], tuple[Trade, ...]]:
    entries = [entry for moment in life for entry in moment.entries]
    return entries, trades(entries, deeds(entries))


@given(lives())
@settings(max_examples=40)
def test_every_perk_stands_there_once_for_each_time_it_began(drawn: tuple[Pack, list[Moment]]) -> None:
    entries, found = of(drawn[1])

    gained = [at for at, entry in enumerate(entries) if isinstance(entry, RewardGained)]
    assert [perk.entry for trade in found for perk in trade.perks] == gained


@given(lives())
@settings(max_examples=40)
def test_the_stretch_holds_all_points_since_the_tier_before(drawn: tuple[Pack, list[Moment]]) -> None:
    entries, found = of(drawn[1])
    for trade in found:
        perk, numbers = trade.perks[0], trade.finding.numbers
        lines = [at for at in trade.finding.cites if isinstance(entries[at], ScoreMoved)]
        moved = [entry for at in lines if isinstance(entry := entries[at], ScoreMoved)]
        assert sum(entry.after - entry.before for entry in moved) == (
            numbers["points"] - numbers["paid"] + numbers["story"] + numbers["friends"]
        )
        if moved:
            assert moved[-1].after - moved[0].before == sum(entry.after - entry.before for entry in moved)
            between = entries[lines[0] : perk.entry]
            assert sum(isinstance(entry, TierChanged) for entry in between) <= 1, "only the step that brought the perk"


@given(lives())
@settings(max_examples=40)
def test_only_answers_that_brought_points_are_listed(drawn: tuple[Pack, list[Moment]]) -> None:
    entries, found = of(drawn[1])
    for trade in found:
        assert trade.finding.kind == ("cost_perk" if trade.answers else "cost_perk_free")
        assert trade.finding.numbers["n"] == len(trade.answers)
        for line in trade.answers:
            assert line.deed is not None
            assert isinstance(entries[line.deed.entry], Answered)
            assert line.moved.reason == "stakes"
            assert line.moved.after > line.moved.before


def test_a_perk_says_how_it_ended() -> None:
    _, found = of(list(live(tiny_pack(start=600), whims=(0,))))

    lost = {perk.reward: perk.lost for trade in found for perk in trade.perks}
    lane = lost[RewardId("lane")]
    assert lane is not None
    assert lane.reason == "framing"
