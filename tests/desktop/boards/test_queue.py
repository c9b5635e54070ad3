"""The face of a queue: everybody stands in it, and whatever can be done can be pressed."""

import pytest
from fakes.boards import board_pack
from fakes.packs import STORY
from fakes.queues import evening
from fakes.window import Player

from game.desktop.scene import Begin
from game.desktop.settings import Settings


def sat(size: tuple[int, int] = (1280, 720), text: int = 100) -> Player:
    """Return a window before the line."""
    player = Player(board_pack(evening()), size=size, settings=Settings(text=text), paints=False)
    player.window.director.grant(Begin(STORY))
    player.window.refresh()
    player.feed()
    player.press("on")
    return player


def moves(player: Player) -> set[str]:
    return {node.key for node in player.screen().walk() if node.key.startswith("move:") and "press" in node.actions}


@pytest.mark.parametrize(("size", "text"), [((1280, 720), 100), ((960, 600), 100), ((960, 600), 200)])
def test_whatever_can_be_done_can_be_pressed(size: tuple[int, int], text: int) -> None:
    player = sat(size, text)
    assert moves(player) == {"move:show", "move:greet_low", "move:wait", "move:alone"}

    player.press("move:show")
    player.press("move:greet_mid")
    assert moves(player) == {
        "move:do_lamp", "move:do_list", "move:ask_mid", "move:greet_gus", "move:greet_low", "move:yield_gus",
        "move:wait", "move:alone",
    }  # fmt: skip


def test_the_line_is_read_from_its_best_place_on() -> None:
    player = sat()
    assert player.screen().find("1. Top, 900. 4 places further up").name
    assert player.screen().find("6. Mina, no number").name

    player.press("move:show")
    assert player.screen().find("4. Mina, 550").name


def test_what_somebody_answers_is_told() -> None:
    player = sat()
    player.press("move:show")
    player.press("move:greet_mid")

    assert player.screen().find("Yes.").name
    assert player.window.director.top.view.focus == ""  # else a key that falls twice would end the evening
