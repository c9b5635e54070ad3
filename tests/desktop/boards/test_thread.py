"""The face of a thread: who is awaited is plain to see, and whatever can be done can be pressed."""

import pytest
from fakes.boards import board_pack
from fakes.packs import STORY
from fakes.threaded import thread
from fakes.window import Player

from game.desktop.scene import Begin
from game.desktop.settings import Settings


def sat(size: tuple[int, int] = (1280, 720), text: int = 100) -> Player:
    """Return a window before the thread."""
    player = Player(board_pack(thread()), size=size, settings=Settings(text=text), paints=False)
    player.window.director.grant(Begin(STORY))
    player.window.refresh()
    player.feed()
    player.press("on")
    return player


def moves(player: Player) -> set[str]:
    return {node.key for node in player.screen().walk() if node.key.startswith("move:") and "press" in node.actions}


@pytest.mark.parametrize(("size", "text"), [((1280, 720), 100), ((960, 600), 200)])
def test_whatever_can_be_done_can_be_pressed(size: tuple[int, int], text: int) -> None:
    player = sat(size, text)
    assert moves(player) == {
        "move:like_0", "move:wait", "move:private", "move:leave",
        "move:write_mild", "move:write_kind", "move:write_plain", "move:write_agree",
    }  # fmt: skip
    player.press("move:write_kind")
    assert moves(player) == {"move:like_0", "move:done"}


def test_the_list_of_those_who_have_not_written_shrinks_to_the_player() -> None:
    player = sat()
    assert player.screen().find("For Gus (Gus). Have not written yet Ola, Mina").name
    player.press("move:wait")
    assert player.screen().find("For Gus (Gus). Only you have not written yet Mina").name
    assert player.screen().find("Nudge 0").name


def test_a_heart_counts_at_once_and_is_given_once() -> None:
    player = sat()
    player.press("move:like_0")
    assert player.screen().find("5 hearts").name
    assert "move:like_0" not in moves(player)
