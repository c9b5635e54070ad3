"""A start of the game in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("which", ["game", "floor"])
def test_it_opens_a_window_closes_it_and_says_its_memory(which: str, tmp_path: Path) -> None:
    drivers = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "SINCERELY_HOME": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-m", "game.cli.measured.first_frame", which],
        env=os.environ | drivers,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert float(ran.stdout) > 0 or sys.platform == "win32"
