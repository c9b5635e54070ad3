"""What the app makes a screen of: arrivals, rises, gifts, losses."""

from fakes.packs import tiny_pack
from fakes.window import Player

from game.desktop.scene import Follow, Next, Reset
from game.desktop.scenes.moments import Arrival, Lost, Moment, Rewarded, TierUp, moments
from game.model.entry import Entry, PenaltyBegan, RewardGained, RewardLost, ScoreMoved, TierChanged
from game.model.ids import PenaltyId, RewardId, TierId

FAIR, TRUSTED = TierId("fair"), TierId("trusted")
LANE = RewardId("lane")
ROSE = TierChanged(before=FAIR, after=TRUSTED, up=True)
FELL = TierChanged(before=TRUSTED, after=FAIR, up=False)
MOVED = ScoreMoved(reason="stakes", cause="x", asked=30, before=590, after=620)


def playing() -> Player:
    player = Player(tiny_pack())
    player.press("play")
    player.press("route:short")
    player.press("begin")
    return player


def told(*entries: Entry) -> tuple[Moment, ...]:
    """Return the moments that entries deserve, in order."""
    wish = moments(entries, playing().window.director.context())
    if isinstance(wish, Follow):
        return ()
    assert isinstance(wish, Next)
    assert isinstance(wish.scene, Moment)
    return (wish.scene, *wish.scene.rest)


def test_the_number_s_arrival_is_no_merit() -> None:
    (only,) = told(TierChanged(before=None, after=FAIR, up=True))
    assert isinstance(only, Arrival)


def test_a_rise_starts_from_the_old_score_and_its_gifts_follow() -> None:
    rise, gifts = told(MOVED, ROSE, RewardGained(reward=LANE, title="Fast lane", first=True))
    assert isinstance(rise, TierUp)
    assert (rise.start, rise.tier) == (590, TRUSTED)
    assert gifts == Rewarded(rewards=(LANE,))


def test_a_fall_tells_what_is_lost_and_what_begins() -> None:
    lost = RewardLost(reward=LANE, title="Fast lane", reason="tier")
    began = PenaltyBegan(penalty=PenaltyId("slow"), title="Slow", first=True)
    (only,) = told(FELL, lost, began)
    assert only == Lost(rewards=(LANE,), penalties=(PenaltyId("slow"),), fell=FAIR)
    assert only.cue == "penalty"


def test_switched_off_the_app_takes_its_gifts_without_a_word() -> None:
    gone = TierChanged(before=TRUSTED, after=None, up=False)
    assert told(gone, RewardLost(reward=LANE, title="Fast lane", reason="framing")) == ()


def test_every_moment_is_left_by_one_press() -> None:
    player = playing()
    behind = (Lost(rewards=(LANE,)), Rewarded(rewards=(LANE,)))
    player.window.director.grant(Reset(Arrival(rest=behind)))
    for scene in ("Arrival", "Lost", "Rewarded"):
        player.window.refresh()
        player.feed()
        assert player.scene == scene
        player.press("on")
    assert player.scene == "LevelIntro"
