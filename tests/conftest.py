"""Puts `tests/` on the path, so that every test can say `from fakes.packs import tiny_pack`."""

import sys
from pathlib import Path

from hypothesis import HealthCheck, settings

sys.path.insert(0, str(Path(__file__).parent))

# A slow shared machine must not turn a true property into a failed deadline.
settings.register_profile("suite", deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")
