"""The front door."""

import subprocess
import sys

import pytest

from game import __main__


def test_the_module_and_the_script_are_the_same_door(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["sincerely", "nonsense"])
    assert __main__.main() == 2
    asked = subprocess.run([sys.executable, "-m", "game", "nonsense"], capture_output=True, text=True, check=False)
    assert (asked.returncode, asked.stderr) == (2, capsys.readouterr().err)
