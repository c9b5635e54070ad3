"""What the tests of the commands share: a home of their own, no screen, and a small pack as files."""

from pathlib import Path

import pytest

TINY = Path(__file__).resolve().parent.parent / "content" / "packs" / "tiny"


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)


@pytest.fixture
def tiny() -> Path:
    """Return the folder of the smallest complete pack."""
    return TINY
