from fakes.lives import draft_under
from fakes.packs import tiny_pack

from game.model.framing import Framing
from game.model.ids import RewardId, TierId
from game.rules.settle import settle


def test_the_tier_comes_before_what_it_gives() -> None:
    draft = draft_under(tiny_pack(), Framing.SCORE, score=700, joined=True)

    settle(draft)

    kinds = [entry.kind for entry in draft.entries]
    assert kinds == ["tier_changed", "reward_gained", "number_moved", "reward_gained"]
    assert (draft.tier, draft.rewards) == ("model", ("lane", "rent"))


def test_settling_what_is_settled_changes_nothing() -> None:
    draft = draft_under(
        tiny_pack(), Framing.SCORE, score=610, joined=True, tier=TierId("trusted"), rewards=(RewardId("lane"),)
    )

    settle(draft)

    assert draft.entries == []


def test_declining_takes_the_rewards_and_leaves_the_score() -> None:
    draft = draft_under(
        tiny_pack(), Framing.SCORE, score=610, joined=True, tier=TierId("trusted"), rewards=(RewardId("lane"),)
    )
    draft.joined = False

    settle(draft)

    assert [entry.kind for entry in draft.entries] == ["reward_lost"]
    assert (draft.score, draft.tier, draft.rewards) == (610, "trusted", ())
