"""What an action changed, one line each."""

import pytest
from fakes.packs import DANA, MONEY, tiny_pack

from game.content.words import load_words
from game.model.entry import (
    Ended,
    Entry,
    FactChanged,
    JoinedChanged,
    NumberMoved,
    PenaltyBegan,
    PenaltyEnded,
    RewardGained,
    RewardLost,
    ScoreMoved,
    TheirScoreMoved,
    TieMoved,
    TierChanged,
)
from game.model.ids import FactId, PenaltyId, RewardId, TierId
from game.terminal.change import changes

WORDS, PACK = load_words(), tiny_pack()
LANE, SLOW = RewardId("lane"), PenaltyId("slow")


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (
            ScoreMoved(reason="stakes", cause="x", asked=9, before=550, after=559),
            "Plus 9 points. Sincere is now 559.",
        ),
        (ScoreMoved(reason="story", cause="x", asked=-1, before=550, after=549), "Minus 1 point. Sincere is now 549."),
        (
            ScoreMoved(reason="friend", cause="dana", asked=9, before=550, after=559),
            "Dana's score pulls at yours. Plus 9 points. Sincere is now 559.",
        ),
        (
            ScoreMoved(reason="stakes", cause="x", asked=12, before=950, after=950),
            "Sincere stays at 950; it goes no further.",
        ),
        (TierChanged(before=None, after=TierId("fair"), up=True), "You are now Fair. Welcome!"),
        (TierChanged(before=TierId("fair"), after=TierId("watch"), up=False), "You fall to Watch."),
        (TierChanged(before=TierId("fair"), after=None, up=False), "Your tier is gone with the score."),
        (RewardGained(reward=LANE, title="Fast lane", first=True), "You get: Fast lane. You do not queue."),
        (RewardLost(reward=LANE, title="Fast lane", reason="tier"), "You lose: Fast lane."),
        (PenaltyBegan(penalty=SLOW, title="Slow", first=True), "It costs you: Slow. Pages wait."),
        (PenaltyEnded(penalty=SLOW, title="Slow"), "No longer: Slow."),
        (JoinedChanged(joined=True, reason="choice"), "You have joined."),
        (JoinedChanged(joined=False, reason="choice"), "You have declined."),
        (JoinedChanged(joined=True, reason="required"), "You are enrolled now. Nobody asked."),
        (NumberMoved(number=MONEY, cause="x", before=100, after=90), "Money: 100, now 90."),
        (TieMoved(person=DANA, before=3, after=4), "Dana is closer to you."),
        (TieMoved(person=DANA, before=3, after=2), "Dana is further away from you."),
        (TheirScoreMoved(person=DANA, before=800, after=795), "Dana's score: 800, now 795."),
    ],
)
def test_every_change_that_a_player_sees_is_one_line(entry: Entry, said: str) -> None:
    assert changes(PACK, [entry], WORDS, score_shown=True) == (said,)


def test_facts_and_the_end_stay_silent() -> None:
    silent: list[Entry] = [FactChanged(fact=FactId("helped"), now=True), Ended(ending=None)]
    assert changes(PACK, silent, WORDS, score_shown=True) == ()


def test_a_score_that_is_not_shown_is_not_told() -> None:
    moved = ScoreMoved(reason="story", cause="x", asked=5, before=550, after=555)
    assert changes(PACK, [moved], WORDS, score_shown=False) == ()
