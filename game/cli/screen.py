"""What this machine can show a game on: a screen, a terminal, or neither."""

import os
import sys
from collections.abc import Mapping
from enum import Enum
from typing import TextIO

UNSEEN = frozenset({"offscreen", "dummy"})
"""What SDL falls back to when no screen answers: windows that nobody can see, unless somebody asked for them."""


class Front(Enum):
    """How a game is shown."""

    WINDOW = "window"
    TERMINAL = "terminal"
    NOBODY = "nobody"


def front(environ: Mapping[str, str], stdin: TextIO, stdout: TextIO, *, platform: str = sys.platform) -> Front:
    """Choose a window where there may be a screen, text in a terminal, and else to play unattended.

    Only on systems whose screen is a service can its absence be known beforehand; elsewhere opening the window tells.
    """
    if has_screen(environ, platform=platform):
        return Front.WINDOW
    return terminal_or_nobody(stdin, stdout)


def terminal_or_nobody(stdin: TextIO, stdout: TextIO) -> Front:
    """Choose where there is no screen."""
    return Front.TERMINAL if stdin.isatty() and stdout.isatty() else Front.NOBODY


def has_screen(environ: Mapping[str, str], *, platform: str = sys.platform) -> bool:
    """Tell whether opening a window is worth a try."""
    if platform in {"win32", "darwin"}:
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def window_opens() -> bool:
    """Find out for certain, by opening the video system; the window then finds it open."""
    from game.desktop import hints  # noqa: PLC0415 - the drawing library is for windows alone

    hints.set_hints()
    if hints.wrong_pygame():
        return True  # the window's own door says what is wrong, and how to mend it
    import pygame  # noqa: PLC0415 - the same; and only after the hints are set

    try:
        pygame.display.init()
    except pygame.error:
        return False
    if pygame.display.get_driver() in UNSEEN and not os.environ.get("SDL_VIDEODRIVER"):
        pygame.display.quit()
        return False
    return True
