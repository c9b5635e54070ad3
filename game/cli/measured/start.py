"""How long a start takes and what it holds, beside a window with one text on the same display in the same run."""

import os
import subprocess
import sys
import tempfile
import time

from game.cli.measured.rows import Row
from game.cli.screen import has_screen

TRIES = 5
START_BAR = 3.0
MOST_MIB = 80 / 1.048576
"""80 MB, the most that the first picture may take."""


def rows() -> list[Row]:
    """Start both windows some times and keep the fastest of each, and the least memory."""
    display = "the display of this session" if has_screen(os.environ) else "SDL's dummy driver"
    with tempfile.TemporaryDirectory() as compiled:
        game = [_start("game", compiled) for _ in range(TRIES)]
        floor = [_start("floor", compiled) for _ in range(TRIES)]
    found = [
        Row(
            what="start to the first picture that answers",
            value=min(ms for ms, _ in game),
            unit="ms",
            floor=min(ms for ms, _ in floor),
            floor_is="an empty window with one text, opened and shown",
            bar=START_BAR,
            note=f"whole process, compiled as an installed program is, on {display}",
        )
    ]
    held = min(mib for _, mib in game)
    if held:
        found.append(
            Row(
                what="memory at the first picture",
                value=held,
                unit="MiB",
                floor=MOST_MIB,
                floor_is="80 MB",
                bar=1,
                note=f"most that was resident; an empty window takes {min(mib for _, mib in floor):.0f} MiB",
            )
        )
    return found


def _start(which: str, compiled: str) -> tuple[float, float]:
    """Return the milliseconds until the process says that it is done, and the MiB that it names.

    The first start compiles into a folder of its own, whatever this shell says of compiling, and the others find it.
    """
    with tempfile.TemporaryDirectory() as home:
        environ = os.environ | {"SINCERELY_HOME": home, "PYTHONPYCACHEPREFIX": compiled}
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        if not has_screen(environ):
            environ |= {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
        began = time.perf_counter()
        command = [sys.executable, "-m", "game.cli.measured.first_frame", which]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, env=environ, stdout=pipe, stderr=pipe, text=True) as child:  # noqa: S603 - ourselves
            said = child.stdout.readline() if child.stdout else ""
            took = (time.perf_counter() - began) * 1000
            _, complaint = child.communicate()
        if child.returncode:
            raise ChildProcessError(f"the start of “{which}” failed: {complaint.strip().splitlines()[-1]}")
    return took, float(said)
