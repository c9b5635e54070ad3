import pytest
from fakes.lives import draft_under
from fakes.packs import tiny_pack

from game.model.entry import TierChanged
from game.model.framing import Framing
from game.model.ids import TierId
from game.rules.tiers import find_tier, reaches, settle_tier, tier_at

FAIR, TRUSTED = TierId("fair"), TierId("trusted")


@pytest.mark.parametrize(
    ("score", "name"),
    [(349, None), (350, "watch"), (499, "watch"), (500, "fair"), (599, "fair"), (600, "trusted"), (950, "model")],
)
def test_a_tier_is_reached_at_its_points_and_held_until_the_score_falls_below(score: int, name: str | None) -> None:
    held = tier_at(tiny_pack(), score)

    assert (held.id if held else None) == name


def test_a_tier_reaches_itself_and_all_below() -> None:
    pack = tiny_pack()

    assert reaches(pack, TRUSTED, FAIR)
    assert reaches(pack, FAIR, FAIR)
    assert not reaches(pack, FAIR, TRUSTED)
    assert not reaches(pack, None, FAIR)
    assert find_tier(pack, TierId("no such tier")) is None


def test_the_tier_appears_with_the_score_and_vanishes_with_it() -> None:
    shown = draft_under(tiny_pack(), Framing.SCORE)
    settle_tier(shown)
    hidden = draft_under(tiny_pack(), Framing.OFF, tier=FAIR)
    settle_tier(hidden)

    assert (shown.tier, shown.entries) == (FAIR, [TierChanged(before=None, after=FAIR, up=True)])
    assert (hidden.tier, hidden.entries) == (None, [TierChanged(before=FAIR, after=None, up=False)])


def test_falling_is_not_up_and_staying_is_not_news() -> None:
    fallen = draft_under(tiny_pack(), Framing.SCORE, tier=TRUSTED, score=520)
    settle_tier(fallen)
    settle_tier(fallen)

    assert fallen.entries == [TierChanged(before=TRUSTED, after=FAIR, up=False)]
