"""What came of an answer, in words."""

from fakes.packs import DANA, GUS, MONEY, tiny_pack

from game.content.words import load_words
from game.model.entry import (
    FactChanged,
    JoinedChanged,
    NumberMoved,
    RewardGained,
    ScoreMoved,
    TieMoved,
    TierChanged,
)
from game.model.ids import FactId
from game.web.changed import Tidings, tidings

PACK, WORDS = tiny_pack(), load_words()
LOW, HIGH = PACK.tiers[0], PACK.tiers[-1]


def told(*entries: ScoreMoved | TierChanged | TieMoved | NumberMoved | RewardGained, shown: bool = True) -> Tidings:
    found = tidings(PACK, entries, WORDS, score_shown=shown)
    assert found is not None
    return found


def moved(before: int, after: int, reason: str = "stakes", cause: str = "item") -> ScoreMoved:
    return ScoreMoved(reason=reason, cause=cause, asked=after - before, before=before, after=after)  # type: ignore[arg-type]


def test_points_are_told_with_their_sign_in_words() -> None:
    lines = told(moved(550, 580), moved(580, 579, "friend", GUS), moved(950, 950)).lines
    assert [line.tone for line in lines] == ["good", "bad", "even"]
    assert "30" in lines[0].text
    assert "580" in lines[0].text
    assert PACK.people[GUS].name in lines[1].text
    assert "950" in lines[2].text


def test_a_score_that_is_not_shown_is_not_told() -> None:
    assert tidings(PACK, [moved(550, 580)], WORDS, score_shown=False) is None
    assert len(told(moved(550, 580), TieMoved(person=DANA, before=3, after=4), shown=False).lines) == 1


def test_a_tier_that_was_reached_stands_apart_and_one_that_was_lost_does_not() -> None:
    up = told(TierChanged(before=LOW.id, after=HIGH.id, up=True))
    assert up.rose is not None
    assert HIGH.title in up.rose.text
    assert up.lines == ()
    down = told(TierChanged(before=HIGH.id, after=LOW.id, up=False))
    assert down.rose is None
    assert LOW.title in down.lines[0].text
    assert told(TierChanged(before=LOW.id, after=None, up=False)).lines[0].text == WORDS.say("phone_tier_gone")


def test_people_money_and_rewards_are_told() -> None:
    reward = next(iter(PACK.rewards.values()))
    lines = told(
        TieMoved(person=DANA, before=3, after=2),
        NumberMoved(number=MONEY, cause="item", before=100, after=40),
        RewardGained(reward=reward.id, title=reward.title, first=True),
    ).lines
    assert lines[0].text == WORDS.say("phone_further", name=PACK.people[DANA].name)
    assert ("100" in lines[1].text, "40" in lines[1].text, lines[1].tone) == (True, True, "bad")
    assert (reward.title in lines[2].text, lines[2].more) == (True, reward.text)


def test_facts_stay_silent() -> None:
    silent = [FactChanged(fact=FactId("helped"), now=True)]
    assert tidings(PACK, silent, WORDS, score_shown=True) is None
    joined = tidings(PACK, [JoinedChanged(joined=True, reason="required")], WORDS, score_shown=True)
    assert joined is not None
    assert joined.lines[0].text == WORDS.say("phone_enrolled")
