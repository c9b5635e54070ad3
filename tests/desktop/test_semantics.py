"""The screen in words."""

import pytest
from fakes.window import Player

from game.desktop.semantics import dump


def test_the_title_says_what_can_be_done() -> None:
    player = Player()
    assert [node.name for node in player.named("button")][:2] == ["Play", "What was recorded"]
    assert "button 'Play' [focused]" in dump(player.screen())


def test_what_lies_beneath_a_card_says_nothing() -> None:
    player = Player()
    player.press("settings")
    assert "Play" not in [node.name for node in player.named("button")]
    assert player.named("switch")[0].name == "Font for reading"


def test_what_is_missing_is_said_with_the_screen() -> None:
    with pytest.raises(LookupError, match="nothing is called 'Fly'"):
        Player().screen().find("Fly")


def test_a_score_is_a_meter_with_its_value() -> None:
    player = Player()
    player.press("play")
    player.press("route:short")
    player.press("begin")
    while not player.named("meter"):
        choices = player.named("choice")
        player.press(choices[0].key if choices else "on")
    assert player.named("meter")[0].value == str(player.table.session.state.score)
