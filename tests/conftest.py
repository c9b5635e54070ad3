"""What every test stands on: `from fakes.packs import tiny_pack`, patient properties, and no skips where CI watches."""

import os
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

sys.path.insert(0, str(Path(__file__).parent))

# A slow shared machine must not turn a true property into a failed deadline.
settings.register_profile("suite", deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let one switch accept how the screens look now (tests/desktop/test_pictures.py)."""
    parser.addoption("--accept", action="store_true", help="accept how the screens look now, and keep the new pictures")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skip into a failure under CI, which must bring all that a test needs."""
    report = yield
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which nothing may be under CI: {report.longrepr}"
    return report
