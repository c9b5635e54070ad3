"""What the app shows and what means nothing."""

from dataclasses import replace

from fakes.packs import FULL, tiny_pack
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.entry import Answered, Chose
from game.model.pack import Pack, Phantom
from game.session.bots import BOTS
from game.session.play import play_bot


def misleading() -> Pack:
    return replace(tiny_pack(), phantom=Phantom(title="Loyalty"), lag=1500)


def lives(pack: Pack, bot: str, seed: int) -> list[Answered | Chose]:
    record = play_bot(pack, route=FULL, seed=seed, bot=BOTS[bot])
    return [entry for turn in record.turns for entry in turn.entries if isinstance(entry, Answered | Chose)]


def shown(pack: Pack, bot: str, seed: int) -> dict[str, int | None]:
    return {f"{entry.level}/{entry.event}": entry.phantom for entry in lives(pack, bot, seed)}


@given(seed=st.integers(0, 10_000))
@settings(max_examples=15, deadline=None)
def test_the_idle_meter_is_moved_by_nothing_that_anybody_does(seed: int) -> None:
    pack = misleading()
    one, other = shown(pack, "along", seed), shown(pack, "own", seed)
    assert {name: one[name] for name in one.keys() & other} == {name: other[name] for name in one.keys() & other}


def test_the_idle_meter_stands_only_in_the_app_and_where_a_score_is_shown() -> None:
    for entry in lives(misleading(), "coin", 3):
        assert (entry.phantom is not None) is (entry.score_shown and entry.joined)
        assert entry.phantom is None or 0 <= entry.phantom <= 100
    assert {entry.phantom for entry in lives(tiny_pack(), "coin", 3)} == {None}


@given(seed=st.integers(0, 10_000))
@settings(max_examples=15, deadline=None)
def test_pages_are_held_back_by_lot_and_not_by_score(seed: int) -> None:
    pack = misleading()
    for bot in ("along", "own"):
        for entry in lives(pack, bot, seed):
            lag = 0 if isinstance(entry, Answered) else entry.lag
            assert 0 <= lag <= 1500
            assert lag == 0 or pack.framings[entry.framing].penalties
    one, other = (
        {entry.event: entry.lag for entry in lives(pack, bot, seed) if isinstance(entry, Chose)}
        for bot in ("along", "own")
    )
    assert all(one[name] == other[name] for name in one.keys() & other)


def test_some_pages_are_held_back_and_some_are_not() -> None:
    lags = [entry.lag for seed in range(40) for entry in lives(misleading(), "own", seed) if isinstance(entry, Chose)]
    assert any(lags)
    assert not all(lags)
