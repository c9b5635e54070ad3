"""What SDL must know before pygame is imported, and the check that the right pygame is there."""

import os

_HINTS = {
    "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    # A plain window surface: with software OpenGL, SDL's default on many machines, each flip costs ten times as much.
    "SDL_FRAMEBUFFER_ACCELERATION": "0",
    "SDL_WINDOWS_DPI_AWARENESS": "permonitorv2",
    "SDL_MOUSE_FOCUS_CLICKTHROUGH": "1",
    "SDL_VIDEO_ALLOW_SCREENSAVER": "1",
    "SDL_JOYSTICK_THREAD": "1",
}


def set_hints() -> None:
    """Put the hints into the environment; what the player has set there wins."""
    for name, value in _HINTS.items():
        os.environ.setdefault(name, value)


def wrong_pygame() -> str:
    """Return one plain sentence if pygame is missing or is the older distribution, else nothing."""
    try:
        import pygame  # noqa: PLC0415 - the hints have to be set before
    except ImportError:
        return "The window needs pygame-ce: run `pip install pygame-ce`, or play in the terminal with `play --text`."
    if not getattr(pygame, "IS_CE", False):
        return (
            "Two distributions are called pygame, and the older one is installed here. "
            "Run `pip uninstall pygame` and then `pip install --force-reinstall pygame-ce`, or play with `play --text`."
        )
    return ""
