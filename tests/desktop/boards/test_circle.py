"""The face of a circle: everybody can be turned to, and whoever is turned to can be dealt with."""

import pytest
from fakes.boards import board_pack
from fakes.circles import friends
from fakes.packs import STORY
from fakes.window import Player

from game.desktop.scene import Begin
from game.desktop.settings import Settings

SIZES = [((1280, 720), 100), ((960, 600), 100), ((960, 600), 200), ((1920, 1080), 100)]


def met(size: tuple[int, int] = (1280, 720), text: int = 100) -> Player:
    """Return a window before the circle."""
    player = Player(board_pack(friends(below=900)), size=size, settings=Settings(text=text), paints=False)
    player.window.director.grant(Begin(STORY))
    player.window.refresh()
    player.feed()
    player.press("on")
    return player


def moves(player: Player) -> set[str]:
    return {node.key for node in player.screen().walk() if node.key.startswith("move:") and "press" in node.actions}


@pytest.mark.parametrize(("size", "text"), SIZES)
def test_whatever_can_be_done_can_be_pressed(size: tuple[int, int], text: int) -> None:
    player = met(size, text)
    assert moves(player) == {"move:see_dana", "move:see_gus", "move:done"}

    player.press("move:see_dana")
    assert moves(player) == {
        "move:look_dana", "move:talk_dana", "move:drop_dana", "move:see_dana", "move:see_gus", "move:done",
    }  # fmt: skip
    assert player.window.director.top.view.focus.endswith("_dana")


def test_the_pull_is_told_at_once_and_the_score_once_it_was_looked_up() -> None:
    player = met()
    assert player.screen().find("Dana").value == "+25"
    player.press("move:see_dana")
    player.press("move:look_dana")
    assert player.screen().find("Dana", "choice").value == "+25, 800"


def test_whoever_drops_the_player_is_gone_from_the_graph() -> None:
    player = met()
    player.press("move:see_gus")
    player.press("move:rebuke_gus")
    assert moves(player) == {"move:see_dana", "move:done"}
    assert player.screen().find("All read it. Gus drops you.").name
