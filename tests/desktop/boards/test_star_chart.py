"""The face of a star chart: each child's stars can be read, whatever can be done can be pressed, at any size."""

import pytest
from fakes.boards import board_pack
from fakes.packs import STORY
from fakes.star_walls import school
from fakes.window import Player

from game.desktop.boards.star_chart import child_face
from game.desktop.scene import Begin
from game.desktop.settings import Settings


def sat(size: tuple[int, int] = (1280, 720), text: int = 100) -> Player:
    """Return a window before the wall."""
    player = Player(board_pack(school()), size=size, settings=Settings(text=text), paints=False)
    player.window.director.grant(Begin(STORY))
    player.window.refresh()
    player.feed()
    player.press("on")
    return player


def moves(player: Player) -> list[str]:
    return [node.key for node in player.screen().walk() if node.key.startswith("move:") and "press" in node.actions]


def said(player: Player, name: str) -> list[str]:
    """Return what the texts of this name are worth."""
    return [node.value for node in player.screen().walk() if (node.role, node.name) == ("text", name) and node.value]


@pytest.mark.parametrize(("size", "text"), [((1280, 720), 100), ((960, 600), 200), ((1920, 1080), 100)])
def test_a_week_can_be_played_from_start_to_end(size: tuple[int, int], text: int) -> None:
    player = sat(size, text)
    assert moves(player) == ["move:give", "move:keep"]
    player.press("move:keep")
    assert moves(player) == ["move:answer_0", "move:answer_1", "move:answer_2"]
    player.press("move:answer_0")
    assert moves(player) == ["move:give", "move:keep", "move:everyone"]
    player.press("move:everyone")
    assert moves(player) == ["move:close_0", "move:close_1"]


def test_every_child_is_read_with_the_stars_in_each_column() -> None:
    player = sat()
    assert said(player, "Bo") == ["1: Manners 1, Order 0"]
    assert player.screen().find("Manners, Order").role == "text"
    player.press("move:keep")
    player.press("move:answer_0")
    assert said(player, "Bo") == ["3: Manners 1, Order 0, Care 2"]
    assert (said(player, "Our class"), said(player, "Next door")) == (["6"], ["8"])


def test_at_the_end_it_is_read_out_who_shines_and_who_sweeps() -> None:
    player = sat()
    for key in ("keep", "answer_2", "keep"):
        player.press(f"move:{key}")
    assert player.screen().find("Tilda shines.").role == "text"
    assert player.screen().find("Pim sweeps.").role == "text"


def test_a_child_keeps_its_face() -> None:
    assert child_face("bo") == child_face("bo")
    assert child_face("bo") != child_face("ilo")
    assert child_face("bo").age == "child"
