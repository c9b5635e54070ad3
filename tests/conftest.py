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


LONG = (
    "cli/test_bench.py",
    "cli/measured/test_content.py",
    "cli/measured/test_desktop.py",
    "cli/measured/test_room.py",
    "cli/measured/test_room_start.py",
    "cli/measured/test_rules.py",
    "cli/measured/test_start.py",
    "cli/fuzzed/test_bursts.py",
    "cli/fuzzed/test_fuzz.py",
    "cli/proven/test_killed.py",
    "cli/proven/test_proofs.py",
    "content/test_load.py::test_hostile",
    "cli/proven/test_impossible.py",
    "cli/test_mirror_merge.py",
    "cli/proven/test_rooms_proven.py",
    "cli/test_schema.py",
    "cli/test_shots.py",
    "cli/fuzzed/test_trial.py",
    "cli/test_zip.py",
    "content/editor/",
    "content/test_nodes.py::test_too_many",
    "desktop/",
    "packs/test_e",
    "packs/test_guide.py",
    "packs/test_starbridge.py::test_bots",
    "packs/test_starbridge_",
    "session/prove/test_ranges.py",
    "session/prove/test_verdict.py",
    "session/test_trials.py::test_a_circle",
    "test_wheel.py",
    "cli/measured/test_room_filled.py",
    "cli/test_room_server.py",
    "web/test_browser",
    "web/test_checklist.py",
    "web/test_figures.py",
    "web/test_phone.py",
    "web/test_report.py",
    "web/test_process.py",
    "web/test_process_worse.py",
    "web/test_serve.py",
)
"""What takes long: whole games in windows and browsers, packs proven life by life, speed. `pytest -m long` runs these;
the gate runs both halves."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what takes long."""
    for item in items:
        if item.nodeid.removeprefix("tests/").startswith(LONG):
            item.add_marker(pytest.mark.long)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skip into a failure under CI, which must bring all that a test needs."""
    report = yield
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which nothing may be under CI: {report.longrepr}"
    return report
