"""The wiring: the ledger is whole, the meter and the slow pages are reported as they were."""

from dataclasses import replace

from fakes.lives import Moment, live, lives
from fakes.packs import tiny_pack
from hypothesis import given, settings

from game.analysis.wiring import wiring
from game.model.aftermath import Wiring
from game.model.entry import Answered, Chose, Entry, ScoreMoved, TierChanged
from game.model.finding import Finding
from game.model.pack import Pack, Phantom


def flat(life: list[Moment]) -> list[Entry]:
    return [entry for moment in life for entry in moment.entries]


def findings(page: Wiring) -> list[Finding]:
    shares, tiers = (each.finding for each in page.shares), (each.finding for each in page.by_tier)
    return [page.score, page.meter, page.lag, *shares, *tiers]


@given(lives())
@settings(max_examples=40)
def test_the_ledger_adds_up_to_the_whole_way_of_the_score(drawn: tuple[Pack, list[Moment]]) -> None:
    life = drawn[1]
    page = wiring(flat(life))

    whole = life[-1].after.score - life[0].before.score
    assert sum(line.moved.after - line.moved.before for line in page.lines) == whole
    assert page.score.numbers["by"] == whole
    assert sum(int(share.finding.numbers["by"]) for share in page.shares) == whole
    assert sum(int(share.finding.numbers["n"]) for share in page.shares) == len(page.lines)


@given(lives())
@settings(max_examples=40)
def test_each_answer_moved_the_score_by_the_lines_that_name_it(drawn: tuple[Pack, list[Moment]]) -> None:
    entries = flat(drawn[1])
    by_deed: dict[int, int] = {}
    for line in wiring(entries).lines:
        assert line.deed is not None
        by = line.moved.after - line.moved.before
        by_deed[line.deed.entry] = by_deed.get(line.deed.entry, 0) + by

    for at, entry in enumerate(entries):
        if isinstance(entry, Answered | Chose):
            assert entry.score_after - entry.score_before == by_deed.get(at, 0)


@given(lives())
@settings(max_examples=40)
def test_every_citation_can_be_walked_back(drawn: tuple[Pack, list[Moment]]) -> None:
    entries = flat(drawn[1])
    page = wiring(entries)

    for finding in findings(page):
        assert list(finding.cites) == sorted(set(finding.cites))
        assert all(0 <= at < len(entries) for at in finding.cites)
    for share in page.shares:
        cited = [entries[at] for at in share.finding.cites]
        assert sum(isinstance(entry, ScoreMoved) for entry in cited) == share.finding.numbers["n"]
    assert [step.entry for step in page.tiers] == [at for at, one in enumerate(entries) if isinstance(one, TierChanged)]


def misleading() -> Pack:
    return replace(tiny_pack(), phantom=Phantom(title="Loyalty"), lag=1500)


def test_the_meter_is_reported_beside_every_answer_that_it_was_shown_beside() -> None:
    entries = flat(list(live(misleading(), whims=(0,))))
    page = wiring(entries)

    shown = [entry for entry in entries if isinstance(entry, Answered | Chose) and entry.phantom is not None]
    chosen = [entry for entry in shown if entry.choice is not None]
    assert page.meter.kind == "wiring_meter"
    assert [reading.value for reading in page.readings] == [entry.phantom for entry in chosen]
    assert page.meter.numbers["least"] == min(entry.phantom or 0 for entry in chosen)


def test_the_meter_goes_its_way_whatever_is_answered() -> None:
    one, other = (wiring(flat(list(live(misleading(), whims=whims)))) for whims in ((0,), (1,)))

    values = [{reading.deed.title: reading.value for reading in page.readings} for page in (one, other)]
    both = values[0].keys() & values[1]
    assert both
    assert all(values[0][title] == values[1][title] for title in both)


def test_a_run_without_any_of_it_says_so() -> None:
    page = wiring(())

    assert (page.score.kind, page.meter.kind, page.lag.kind) == (
        "wiring_score_none",
        "wiring_meter_none",
        "wiring_lag_none",
    )
