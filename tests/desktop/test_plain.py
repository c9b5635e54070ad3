"""A whole game without a score: no app, no dial, nothing of either on any screen."""

from fakes.packs import plain_pack
from fakes.ways import by_keys, until_mirror
from fakes.window import Player

from game.model.framing import Framing

OF_THE_APP = ("your score", "sincere", "under the score", "switched off", "with the app", "points")


def test_no_screen_shows_anything_of_a_score() -> None:
    player = Player(plain_pack(6, 2))
    heard, read = set(), set()
    while player.scene != "Prediction":
        heard.add(player.table.framing)
        read |= {node.name.lower() for node in player.named("text")}
        by_keys(player)
    assert heard == {Framing.BEFORE}
    assert [line for line in read if any(word in line for word in OF_THE_APP)] == []


def test_its_mirror_says_that_no_score_was_shown() -> None:
    player = Player(plain_pack(6, 2))
    seen = until_mirror(player, by_keys)
    assert not {"Arrival", "TierUp", "Rewarded", "Lost"} & set(seen)
    said = " ".join(node.name.lower() for node in player.named("text"))
    assert "no score was shown" in said
    assert "second chapter" in said
    assert "under the score" not in said
