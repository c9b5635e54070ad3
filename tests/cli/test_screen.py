"""What this machine can show a game on."""

import io
import os
import subprocess
import sys

import pytest

from game.cli.screen import Front, front, has_screen, terminal_or_nobody


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


TALKS, PIPE = Terminal(), io.StringIO()


@pytest.mark.parametrize(
    ("environ", "platform", "there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_screen_is_known_by_its_service(environ: dict[str, str], platform: str, *, there: bool) -> None:
    assert has_screen(environ, platform=platform) is there


def test_a_window_comes_first_then_text_then_a_bot() -> None:
    assert front({"DISPLAY": ":0"}, PIPE, PIPE, platform="linux") is Front.WINDOW
    assert front({}, TALKS, TALKS, platform="linux") is Front.TERMINAL
    assert front({}, TALKS, PIPE, platform="linux") is Front.NOBODY
    assert terminal_or_nobody(PIPE, TALKS) is Front.NOBODY


OPENS = "from game.cli.screen import window_opens; print(window_opens())"
"""In a process of its own: other tests hold the video system open."""


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="here every session has a screen")
@pytest.mark.parametrize(
    ("environ", "opens"),
    [
        ({"SDL_VIDEODRIVER": "dummy"}, "True"),
        ({"SDL_VIDEODRIVER": "nonsense"}, "False"),
        ({"DISPLAY": ":987654"}, "False"),  # SDL would draw off the screen, and a player would wait for ever
    ],
    ids=["asked for", "unknown", "does not answer"],
)
def test_opening_the_video_system_tells_for_certain(environ: dict[str, str], opens: str) -> None:
    inherited = {name: text for name, text in os.environ.items() if name != "SDL_VIDEODRIVER"}
    ran = subprocess.run(
        [sys.executable, "-c", OPENS], env=inherited | environ, capture_output=True, text=True, check=True
    )
    assert ran.stdout == f"{opens}\n"
