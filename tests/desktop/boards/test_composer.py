"""The face of a composer: whatever can be done can be pressed, and the price follows every word."""

import pytest
from fakes.boards import board_pack
from fakes.drafted import draft
from fakes.packs import STORY
from fakes.window import Player

from game.desktop.scene import Begin
from game.desktop.settings import Settings


def sat(size: tuple[int, int] = (1280, 720), text: int = 100) -> Player:
    """Return a window before the draft."""
    player = Player(board_pack(draft()), size=size, settings=Settings(text=text), paints=False)
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
    assert moves(player) == {"move:look", "move:other_cat", "move:keep"} | {
        f"move:pick_{at}_{column}" for at in range(2) for column in range(2)
    }
    for move in ("look", "look", "pick_0_0", "pick_1_2"):
        player.press(f"move:{move}")
    assert {"move:publish", "move:pick_1_2"} <= moves(player)


def test_the_price_follows_every_word_and_says_no_reason() -> None:
    player = sat()
    assert player.screen().find("No price yet").name
    player.press("move:pick_0_0")
    assert player.screen().find("costs 9 points").name
    player.press("move:pick_0_1")
    assert player.screen().find("gives 3 points").name
    player.press("move:pick_0_1")
    assert player.screen().find("No price yet").name


def test_the_post_is_read_as_one_sentence() -> None:
    player = sat()
    player.press("move:pick_0_0")
    assert player.screen().find("The water is brown, and people … Good night.").name


def test_a_word_in_the_post_keeps_its_place_among_the_others() -> None:
    player = sat()
    before = [node.key for node in player.named("choice")]
    player.press("move:pick_1_0")
    assert [node.key for node in player.named("choice") if node.key in before] == before
    assert player.screen().find("move:pick_1_0").states == ("selected", "focused")
