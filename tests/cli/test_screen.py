"""What this machine can show a game on."""

import io
import sys

import pytest

from game.cli.screen import Front, front, has_screen, terminal_or_nobody, window_opens


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


@pytest.mark.parametrize(("driver", "opens"), [("dummy", True), ("nonsense", False)])
def test_opening_the_video_system_tells_for_certain(
    monkeypatch: pytest.MonkeyPatch, driver: str, *, opens: bool
) -> None:
    import pygame  # noqa: PLC0415 - only this test needs it

    pygame.display.quit()
    monkeypatch.setenv("SDL_VIDEODRIVER", driver)
    assert window_opens() is opens
    pygame.display.quit()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="here every session has a screen")
def test_a_screen_that_does_not_answer_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """SDL then opens windows that nobody can see; a player would wait for ever."""
    import pygame  # noqa: PLC0415 - only this test needs it

    pygame.display.quit()
    monkeypatch.delenv("SDL_VIDEODRIVER", raising=False)
    monkeypatch.setenv("DISPLAY", ":987654")
    assert not window_opens()
    assert not pygame.display.get_init()
