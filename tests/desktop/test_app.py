"""What opening the window costs: what it imports, and how it ends."""

import os
import subprocess
import sys
from pathlib import Path

from game.desktop.options import Options

SLOW = ("numpy", "scipy", "pytest", "pydantic", "starlette", "asyncio", "http")


def run(code: str, home: Path) -> str:
    """Run a line of code in a process of its own, without a screen."""
    environ = os.environ | {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "SINCERELY_HOME": str(home)}
    environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_door_of_the_window_pulls_in_nothing_slow(tmp_path: Path) -> None:
    code = f"import sys, game.desktop.app; print([m for m in {SLOW} + ('pygame', 'yaml') if m in sys.modules])"
    assert run(code, tmp_path).strip() == "[]"


def test_the_first_picture_needs_no_types_checked_and_no_game(tmp_path: Path) -> None:
    code = f"import sys, game.desktop.loop; print([m for m in {SLOW} if m in sys.modules])"
    assert run(code, tmp_path).strip() == "[]"


def test_a_window_that_is_told_to_close_closes(tmp_path: Path) -> None:
    code = (
        "import pygame; pygame.display.init(); pygame.event.post(pygame.Event(pygame.QUIT));"
        "from game.desktop.app import run; from game.desktop.options import Options; print('left', run(Options()))"
    )
    assert "left 0" in run(code, tmp_path)


def test_by_default_the_player_chooses_everything_in_the_window() -> None:
    assert Options() == Options(pack=None, route=None, seed=None, resume=False)
