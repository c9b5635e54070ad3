"""The face of counters: every window can be gone to, and every list is told in its own format."""

import pytest
from fakes.boards import board_pack
from fakes.packs import STORY
from fakes.window import Player
from fakes.windows import halls

from game.desktop.scene import Begin
from game.desktop.settings import Settings

SIZES = [((1280, 720), 100), ((960, 600), 100), ((960, 600), 200), ((1920, 1080), 100)]


def stood(size: tuple[int, int] = (1280, 720), text: int = 100, time: int = 12) -> Player:
    """Return a window in the yard between the halls."""
    player = Player(board_pack(halls(time=time)), size=size, settings=Settings(text=text), paints=False)
    player.window.director.grant(Begin(STORY))
    player.window.refresh()
    player.feed()
    player.press("on")
    return player


def moves(player: Player) -> set[str]:
    return {node.key for node in player.screen().walk() if node.key.startswith("move:") and "press" in node.actions}


@pytest.mark.parametrize(("size", "text"), SIZES)
def test_whatever_can_be_done_can_be_pressed(size: tuple[int, int], text: int) -> None:
    player = stood(size, text)
    assert moves(player) == {"move:ask_stall", "move:ask_clinic", "move:ask_guild", "move:ask_court", "move:done"}

    player.press("move:ask_clinic")
    assert moves(player) == {
        "move:fill_clinic", "move:blank_clinic", "move:carry_0_clinic", "move:ask_stall", "move:ask_guild",
        "move:ask_court", "move:note_clinic", "move:done",
    }  # fmt: skip


def test_a_window_is_closed_until_somebody_asks() -> None:
    player = stood()
    assert player.screen().find("Guild").value == "Not asked"
    player.press("move:ask_guild")
    player.press("move:ask_court")
    assert player.screen().find("Guild").value == "★★★☆☆"


def test_the_notebook_makes_one_number_by_a_weight() -> None:
    player = stood()
    for move in ("ask_clinic", "note_clinic", "ask_guild", "note_guild", "add", "weigh_even"):
        player.press(f"move:{move}")
    assert player.screen().find("In your notebook").value == "Clinic: A, Guild: ★★★☆☆. One number 80"
    assert "move:weigh_town" in moves(player)


def test_when_the_windows_close_the_notebook_is_still_open() -> None:
    player = stood(time=1)
    player.press("move:ask_court")
    assert moves(player) == {"move:note_court", "move:done"}
