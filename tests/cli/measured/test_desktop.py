"""What the window costs while it is open."""

import json
import os
import subprocess
import sys
from pathlib import Path

MEASURE = """
import json
from dataclasses import asdict
from game.cli.measured import desktop
desktop._FRAMES, desktop._IDLE_S = 5, 0.1
print(json.dumps([asdict(row) for row in desktop.rows()]))
"""
"""In a process of its own: the measurement closes the drawing library, whose fonts other tests still hold."""


def test_every_figure_stands_beside_the_same_floor(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", MEASURE],
        env=os.environ | {"SINCERELY_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    still, dial, party, idle = json.loads(ran.stdout)
    assert still["floor"] == dial["floor"] == party["floor"] > 0
    assert still["value"] < party["value"]
    assert "dummy driver" in still["note"]
    assert idle["unit"] == "%"
