"""The face of a basket: whatever can be done can be pressed, and the reading follows every move."""

import pytest
from fakes.baskets import corner_shop
from fakes.boards import board_pack
from fakes.packs import STORY
from fakes.window import Player

from game.desktop.scene import Begin
from game.desktop.settings import Settings


def sat(size: tuple[int, int] = (1280, 720), text: int = 100) -> Player:
    """Return a window before the shelf."""
    player = Player(board_pack(corner_shop()), size=size, settings=Settings(text=text), paints=False)
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
    assert moves(player) == {"move:better"} | {
        f"move:put_{name}" for name in ("bread", "nappies", "game", "soap", "look")
    }

    for name in ("nappies", "nappies", "look"):
        player.press(f"move:put_{name}")
    assert moves(player) == {
        "move:better", "move:checkout", "move:put_bread", "move:put_nappies", "move:take_nappies", "move:put_soap",
        "move:take_look",
    }  # fmt: skip


def test_the_card_of_the_app_rewrites_itself() -> None:
    player = sat()
    assert player.screen().find("nobody yet").name

    player.press("move:put_nappies")
    assert player.screen().find("a parent").name

    player.press("move:put_nappies")
    assert player.screen().find("too many").name


def test_at_the_till_both_lives_can_be_read() -> None:
    player = sat()
    player.press("move:put_nappies")
    player.press("move:checkout")

    assert player.screen().find("Nappies: somebody asked").name
    assert player.screen().find("Nappies: teacups").name
    assert moves(player) == {"move:explain", "move:leave"}


def test_a_thing_that_cannot_go_in_twice_comes_out_where_it_went_in() -> None:
    player = sat()
    player.press("move:put_game")

    assert player.window.director.top.view.focus == "move:take_game"


def test_the_till_is_read_from_its_top_however_far_one_had_scrolled() -> None:
    player = sat((960, 600), 200)
    player.press("move:put_nappies")
    player.press("move:checkout")

    told = next(placed for placed in player.window.tree().walk() if placed.widget.key == "board:last")
    title = told.children[0]
    assert title.rect.y == told.rect.y
