"""A whole game from the title to the mirror: by keyboard alone, by mouse alone, by gamepad alone."""

from collections.abc import Callable

import pygame
from fakes.packs import tiny_pack
from fakes.window import Player

DOWN, RIGHT, ENTER, TAB = pygame.K_DOWN, pygame.K_RIGHT, pygame.K_RETURN, pygame.K_TAB
PAD_A, PAD_DOWN, PAD_NEXT = (
    pygame.CONTROLLER_BUTTON_A,
    pygame.CONTROLLER_BUTTON_DPAD_DOWN,
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER,
)
SCREENS = 400
EVERY = frozenset(
    {"Title", "Routes", "Note", "LevelIntro", "Play", "TierUp", "Rewarded", "Prediction", "FirstPair", "MirrorPage"}
)
Way = Callable[[Player], None]


def until_mirror(player: Player, how: Way) -> list[str]:
    """Answer screen after screen until the mirror shows; return the scenes that were seen."""
    seen: list[str] = []
    for _ in range(SCREENS):
        seen.append(player.scene)
        if player.scene == "MirrorPage":
            return seen
        how(player)
    raise AssertionError(f"no mirror after {SCREENS} screens, the last were {seen[-8:]}")


def by_keys(player: Player) -> None:
    """Use nothing but the keyboard."""
    if player.scene == "Prediction":
        player.key(RIGHT, RIGHT, TAB, ENTER)
        return
    if not player.focus:
        player.key(DOWN)
    player.key(ENTER)


def by_pad(player: Player) -> None:
    """Use nothing but a gamepad."""
    if player.scene == "Prediction":
        player.pad(pygame.CONTROLLER_BUTTON_DPAD_RIGHT, PAD_NEXT, PAD_A)
        return
    if not player.focus:
        player.pad(PAD_DOWN)
    player.pad(PAD_A)


def by_mouse(player: Player) -> None:
    """Use nothing but the mouse."""
    if player.scene == "Title":
        player.click("play")
        return
    if player.scene == "Prediction":
        player.click("guess:1")
    choices = player.named("choice")
    keys = [node.key for node in player.named("button")]
    wanted = [choices[0].key] if choices else [key for key in ("begin", "on", "all") if key in keys]
    player.click(wanted[0])


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
