"""A room's figures, from a process of their own: the server never imports SciPy, and a slow one cannot hold it up.

`figures` is for a server, `figures_now` for whoever has nothing else to do meanwhile.
"""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from typing import Final

from game.model.cohort import Cohort, KindCount, Power, Taken
from game.web.reckon import cohort_of, line_of, powers_of

Size = tuple[int, int, float]

SECONDS: Final = 60
"""Time for a thousand people on a slow machine; three hundred take two or three seconds."""

EACH: Final = 25
"""People in each of two versions, for whom the page says what they would notice, also where few can still move."""

CROWDED: Final = 0.81
"""So many of the answers go along before the score in a room where few can still move."""

SIZES: Final = (
    *((n, arms, 0.5) for arms in (1, 2) for n in (8, 15, EACH, 40, 2 * EACH, 60)),
    (2 * EACH, 2, CROWDED),
)
"""The rooms of which a facilitator is told beforehand what they would notice: people in all, arms, and who go along."""

_ONE_THREAD: Final = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")


class FiguresError(Exception):
    """There are no figures; `key` names the sentence that says why."""

    def __init__(self, key: str, why: str = "") -> None:
        super().__init__(f"{key}: {why}" if why else key)
        self.key, self.why = key, why


async def figures(people: Sequence[Taken], *, seed: int, confirmed: bool = False) -> Cohort:
    """Compute them beside the server, which goes on meanwhile."""
    return await asyncio.to_thread(figures_now, people, seed=seed, confirmed=confirmed)


async def powers(sizes: Sequence[Size] = SIZES) -> tuple[Power, ...]:
    """Look up beside the server what rooms of some sizes would notice."""
    return await asyncio.to_thread(power_table, sizes)


def figures_now(
    people: Sequence[Taken],
    *,
    seed: int,
    confirmed: bool = False,
    kinds: Sequence[KindCount] = (),
    seconds: float = SECONDS,
) -> Cohort:
    """Compute what a room may be told; `confirmed` lets out figures in which all did the same.

    The same people and the same seed give the same figures, in whatever order the people are handed in. Figures that
    are computed again after one person has gone would give that person away: compute once, at the reveal.
    """
    asked = {
        "seed": seed,
        "confirmed": confirmed,
        "people": [line_of(person) for person in people],
        "kinds": [asdict(each) for each in kinds],
    }
    return cohort_of(_ask(json.dumps(asked), seconds))


def power_table(sizes: Sequence[Size] = SIZES, *, seconds: float = SECONDS) -> tuple[Power, ...]:
    """Tell what rooms of some sizes, in one arm or two, would notice."""
    return tuple(powers_of(_ask(json.dumps({"sizes": sizes}), seconds)))


def _ask(request: str, seconds: float) -> str:
    command = [sys.executable, "-m", "game.web.reckon"]
    try:
        found = subprocess.run(  # noqa: S603 - our own module, with nothing of anybody's in the command
            command, input=request, capture_output=True, encoding="utf-8", timeout=seconds, check=False, env=_env()
        )
    except subprocess.TimeoutExpired as late:
        raise FiguresError("room_figures_slow") from late
    except OSError as error:
        raise FiguresError("room_figures_failed", error.strerror or "") from error
    if found.returncode:
        if "No module named" in found.stderr:
            raise FiguresError("room_figures_missing")
        raise FiguresError("room_figures_failed", found.stderr.strip().rpartition("\n")[2][:200])
    return found.stdout


def _env() -> dict[str, str]:
    """Find this very game in a checkout too, and keep the libraries from starting threads for so little work."""
    return {
        **os.environ,
        **_ONE_THREAD,
        "PYTHONPATH": os.pathsep.join(each for each in sys.path if each),
        "PYTHONUTF8": "1",
    }
