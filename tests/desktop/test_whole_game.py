"""A whole game from the title to the mirror: by keyboard alone, by mouse alone, by gamepad alone."""

import pygame
from fakes.packs import tiny_pack
from fakes.ways import by_keys, by_mouse, by_pad, until_mirror
from fakes.window import Player

EVERY = frozenset(
    {"Title", "Routes", "Note", "LevelIntro", "Play", "TierUp", "Rewarded", "Prediction", "FirstPair", "MirrorPage"}
)


def test_a_whole_game_by_keyboard_alone() -> None:
    player = Player(tiny_pack())
    seen = until_mirror(player, by_keys)
    assert set(seen) >= EVERY


def test_a_whole_game_by_mouse_alone() -> None:
    player = Player(tiny_pack())
    seen = until_mirror(player, by_mouse)
    assert set(seen) >= EVERY


def test_a_whole_game_by_gamepad_alone() -> None:
    player = Player(tiny_pack())
    seen = until_mirror(player, by_pad)
    assert set(seen) >= EVERY


def test_what_was_played_is_what_was_recorded() -> None:
    player = Player(tiny_pack())
    until_mirror(player, by_keys)
    player.press("print")
    player.press("record")
    player.press(f"read:{player.table.runs()[0].name}")
    assert "opening" in " ".join(node.name.lower() for node in player.named("text"))


def test_leaving_and_going_on_is_the_same_run() -> None:
    player = Player(tiny_pack())
    while player.scene != "Play":
        by_keys(player)
    before = player.table.session.state
    player.key(pygame.K_ESCAPE)
    player.press("leave")
    assert player.scene == "Title"
    player.press("go_on")
    assert player.table.session.state == before


def test_deleting_everything_asks_first_and_leaves_nothing() -> None:
    player = Player(tiny_pack())
    while player.scene != "Play":
        by_keys(player)
    player.key(pygame.K_ESCAPE)
    player.press("record")
    player.press("forget_all")
    player.press("keep")
    assert player.table.runs()
    player.press("forget_all")
    player.press("gone")
    assert player.table.runs() == ()
    assert player.scene == "Title"
