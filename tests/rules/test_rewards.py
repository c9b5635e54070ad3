from dataclasses import replace

from fakes.lives import draft_under
from fakes.packs import MONEY, tiny_pack

from game.model.entry import NumberMoved, PenaltyBegan, PenaltyEnded, RewardGained, RewardLost
from game.model.framing import Framing
from game.model.ids import PenaltyId, RewardId, TierId
from game.rules.rewards import penalties_held, rewards_held, settle_penalties, settle_rewards

LANE, RENT, SLOW = RewardId("lane"), RewardId("rent"), PenaltyId("slow")
TRUSTED, MODEL, WATCH = TierId("trusted"), TierId("model"), TierId("watch")


def test_a_tier_gives_its_own_rewards_and_those_of_all_below() -> None:
    assert rewards_held(draft_under(tiny_pack(), Framing.SCORE, tier=MODEL, joined=True)) == (LANE, RENT)
    assert rewards_held(draft_under(tiny_pack(), Framing.SCORE, tier=TRUSTED, joined=True)) == (LANE,)


def test_rewards_are_for_those_who_use_the_app_and_penalties_for_everybody() -> None:
    assert rewards_held(draft_under(tiny_pack(), Framing.REQUIRED, tier=MODEL)) == ()
    assert penalties_held(draft_under(tiny_pack(), Framing.REQUIRED, tier=WATCH)) == (SLOW,)
    assert penalties_held(draft_under(tiny_pack(), Framing.SCORE, tier=WATCH)) == ()


def test_a_reward_that_two_tiers_give_is_given_once() -> None:
    pack = tiny_pack()
    doubled = replace(pack, tiers=tuple(replace(tier, rewards=(LANE,)) for tier in pack.tiers))

    assert rewards_held(draft_under(doubled, Framing.SCORE, tier=MODEL, joined=True)) == (LANE,)


def test_a_reward_is_paid_the_first_time_only() -> None:
    draft = draft_under(tiny_pack(), Framing.SCORE, tier=TRUSTED, joined=True)
    settle_rewards(draft)
    draft.tier = None
    settle_rewards(draft)
    draft.tier = TRUSTED
    settle_rewards(draft)

    assert draft.entries == [
        RewardGained(reward=LANE, title="Fast lane", first=True),
        NumberMoved(number=MONEY, cause=LANE, before=100, after=160),
        RewardLost(reward=LANE, title="Fast lane", reason="tier"),
        RewardGained(reward=LANE, title="Fast lane", first=False),
    ]


def test_a_lost_reward_says_why() -> None:
    def reason(framing: Framing, *, joined: bool) -> str:
        draft = draft_under(tiny_pack(), framing, joined=joined, rewards=(LANE,))
        settle_rewards(draft)
        (entry,) = draft.entries
        assert isinstance(entry, RewardLost)
        return entry.reason

    assert reason(Framing.SCORE, joined=True) == "tier"
    assert reason(Framing.SCORE, joined=False) == "declined"
    assert reason(Framing.OFF, joined=False) == "framing"


def test_a_penalty_is_charged_the_first_time_only_and_ends() -> None:
    draft = draft_under(tiny_pack(), Framing.REQUIRED, tier=WATCH)
    for tier in (WATCH, MODEL, WATCH):
        draft.tier = tier
        settle_penalties(draft)

    assert draft.entries == [
        PenaltyBegan(penalty=SLOW, title="Slow", first=True),
        NumberMoved(number=MONEY, cause=SLOW, before=100, after=60),
        PenaltyEnded(penalty=SLOW, title="Slow"),
        PenaltyBegan(penalty=SLOW, title="Slow", first=False),
    ]
