"""Ways to play a window to its mirror: nothing but keys, nothing but a mouse, nothing but a gamepad."""

from collections.abc import Callable

import pygame
from fakes.window import Player

DOWN, RIGHT, ENTER, TAB = pygame.K_DOWN, pygame.K_RIGHT, pygame.K_RETURN, pygame.K_TAB
PAD_A, PAD_DOWN, PAD_NEXT = (
    pygame.CONTROLLER_BUTTON_A,
    pygame.CONTROLLER_BUTTON_DPAD_DOWN,
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER,
)
SCREENS = 400
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
