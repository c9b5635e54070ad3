"""Every test of the window has SDL without a screen, and a home of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes.window import opened


@pytest.fixture(autouse=True)
def _window_without_a_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "home"))
    with opened():
        yield
