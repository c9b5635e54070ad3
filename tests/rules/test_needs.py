import pytest
from fakes.lives import draft_under
from fakes.packs import DANA, GUS, HELPED, MONEY, tiny_pack

from game.model.event import Needs
from game.model.framing import Framing
from game.model.ids import SCORE, RewardId, TierId
from game.rules.needs import holds

LANE, FAIR, TRUSTED, MODEL = RewardId("lane"), TierId("fair"), TierId("trusted"), TierId("model")


@pytest.mark.parametrize(
    ("needs", "expected"),
    [
        (None, True),
        (Needs(), True),
        (Needs(at_least={MONEY: 100}), True),
        (Needs(at_least={MONEY: 101}), False),
        (Needs(at_most={MONEY: 99}), False),
        (Needs(at_least={SCORE: 640}, at_most={SCORE: 640}), True),
        (Needs(tie_at_least={DANA: 3}, tie_at_most={GUS: 1}), True),
        (Needs(tie_at_least={DANA: 4}), False),
        (Needs(tie_at_most={DANA: 2}), False),
        (Needs(has=(HELPED,)), True),
        (Needs(lacks=(HELPED,)), False),
        (Needs(rewards=(LANE,)), True),
        (Needs(rewards=(LANE, RewardId("rent"))), False),
        (Needs(tier=FAIR), True),
        (Needs(tier=TRUSTED), True),
        (Needs(tier=MODEL), False),
        (Needs(below_tier=MODEL), True),
        (Needs(below_tier=TRUSTED), False),
        (Needs(joined=True), True),
        (Needs(joined=False), False),
        (Needs(any_of=(Needs(joined=False), Needs(has=(HELPED,)))), True),
        (Needs(any_of=(Needs(joined=False), Needs(lacks=(HELPED,)))), False),
        (Needs(has=(HELPED,), any_of=(Needs(joined=False),)), False),
    ],
)
def test_all_that_is_written_must_hold_and_of_any_of_at_least_one(needs: Needs | None, *, expected: bool) -> None:
    pack = tiny_pack()
    at = draft_under(
        pack, Framing.SCORE, score=640, tier=TRUSTED, joined=True, rewards=(LANE,), facts=frozenset({HELPED})
    )

    assert holds(pack, at, needs) is expected
    assert holds(pack, at.base, needs) is expected


def test_without_a_tier_every_tier_is_above() -> None:
    pack = tiny_pack()
    at = draft_under(pack, Framing.BEFORE)

    assert not holds(pack, at, Needs(tier=FAIR))
    assert holds(pack, at, Needs(below_tier=FAIR))
