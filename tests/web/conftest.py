"""One browser for each file of tests that needs a real one, and a room for each test."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fakes.packs import SHORT, tiny_pack
from fakes.rooms import tiny_room
from fakes.served import Served, served

from game.web import figures
from game.web.rates import Buckets

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    """Start Chromium; only here is it imported, so that tests without it begin at once."""
    from fakes.chromium import launched  # noqa: PLC0415 - see above

    with launched() as browser:
        yield browser


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """Serve a room whose phones may tap quicker than any thumb."""
    monkeypatch.setattr(Buckets, "take", lambda *_: True)
    with served(tmp_path) as room:
        yield room


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """Serve a room of three short chapters, for tests that are not about what is played.

    Its figures are counted in this process, and what rooms would notice is not; others wait for the process of figures.
    """
    from game.analysis.cohort import cohort  # noqa: PLC0415 - SciPy is slow to come

    monkeypatch.setattr(Buckets, "take", lambda *_: True)
    monkeypatch.setattr(figures, "figures_now", cohort)
    monkeypatch.setattr(figures, "power_table", lambda _: ())
    with served(tmp_path, tiny_room(pack=tiny_pack(2, 1), arms=(SHORT,))) as room:
        yield room
