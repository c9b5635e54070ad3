from fakes.lives import draft_under
from fakes.packs import tiny_pack
from fakes.story import level

from game.model.entry import Entered, JoinedChanged, RewardLost, TierChanged
from game.model.framing import Framing
from game.model.ids import LevelId, RewardId, TierId
from game.rules.framing import enter_level

TRUSTED, LANE = TierId("trusted"), RewardId("lane")


def test_a_level_says_which_rule_begins() -> None:
    draft = draft_under(tiny_pack(), Framing.BEFORE)

    enter_level(draft, level("street", Framing.BEFORE))

    assert draft.entries == [
        Entered(
            level=LevelId("street"),
            title="Level street",
            rule="The rule of street.",
            framing=Framing.BEFORE,
            measured=True,
        )
    ]


def test_a_story_level_keeps_the_framing_in_force() -> None:
    draft = draft_under(tiny_pack(), Framing.FRIENDS, tier=TierId("fair"), streak=2)

    enter_level(draft, level("stars", None))

    (entered,) = draft.entries
    assert isinstance(entered, Entered)
    assert (entered.framing, entered.measured, draft.streak) == (Framing.FRIENDS, False, 2)


def test_the_score_brings_its_tier() -> None:
    draft = draft_under(tiny_pack(), Framing.BEFORE)

    enter_level(draft, level("hello", Framing.SCORE))

    assert draft.entries[1:] == [TierChanged(before=None, after=TierId("fair"), up=True)]


def test_where_there_is_no_way_out_everybody_is_enrolled() -> None:
    outside = draft_under(tiny_pack(), Framing.FRIENDS, tier=TierId("fair"))
    inside = draft_under(tiny_pack(), Framing.FRIENDS, tier=TierId("fair"), joined=True)

    for draft in (outside, inside):
        enter_level(draft, level("everyone", Framing.REQUIRED))

    assert outside.joined
    assert outside.entries[1:] == [JoinedChanged(joined=True, reason="required")]
    assert inside.entries[1:] == []


def test_off_takes_tier_rewards_and_streak_away_and_leaves_the_score_unread() -> None:
    draft = draft_under(tiny_pack(), Framing.REQUIRED, score=640, tier=TRUSTED, rewards=(LANE,), joined=True, streak=3)

    enter_level(draft, level("after", Framing.OFF))

    assert draft.entries[1:] == [
        TierChanged(before=TRUSTED, after=None, up=False),
        RewardLost(reward=LANE, title="Fast lane", reason="framing"),
    ]
    assert (draft.score, draft.tier, draft.rewards, draft.streak) == (640, None, (), 0)
