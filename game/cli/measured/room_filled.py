"""A room of its own process, filled with people: what they wait for, and what it costs the one who serves them.

Each person holds a stream and a connection, presses the buttons of real pages, and counts what was acknowledged.
"""

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from game.cli.measured.room_people import Person, hush, part
from game.content.shipped import shipped
from game.rules.chance import draw

WINDOW = 3.0
"""Seconds within which everybody answers once."""

RELOADS = 1.0
"""Seconds within which everybody loads their page anew."""

ROUNDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a room of so many people showed; times in milliseconds.

    A turn is an answer and the page after it. A return is counted from the moment at which all streams were cut until
    the room has said, on a new one, where somebody is, and they see that; a reload from somebody's own moment until
    the whole page and its stream's word are there. `cpu` is the server's for an answer, `back_cpu` for a return.
    """

    people: int
    turns: tuple[float, ...]
    returns: tuple[float, ...]
    reloads: tuple[float, ...]
    errors: int
    acknowledged: int
    kept: int
    mib: float
    cpu: float
    back_cpu: float

    def part(self, share: float) -> float:
        """Return the time within which this share of the turns was done."""
        return sorted(self.turns)[int(share * (len(self.turns) - 1))]

    @property
    def lost(self) -> int:
        """Return how many acknowledged answers are not in the file, and how many errors there were."""
        return abs(self.acknowledged - self.kept) + self.errors


def measure(people: int, wait: float, pack: Path | None = None) -> Seen:
    """Serve a room in a process of its own, on a disk in memory that waits so many milliseconds more, and fill it."""
    memory = Path("/dev/shm")  # noqa: S108 - a disk in memory, where there is one
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        file = Path(folder) / "one.room"
        asked = [sys.executable, "-m", "game.cli.measured.room_slow", str(pack or shipped("levels") / "starbridge")]
        with subprocess.Popen([*asked, str(file), str(wait)], stdout=subprocess.PIPE, text=True) as server:  # noqa: S603 - ourselves
            try:
                port, code = (server.stdout.readline() if server.stdout else "").split()
                return asyncio.run(_filled(people, int(port), code, file, server.pid))
            finally:
                server.send_signal(signal.SIGTERM)
                server.wait(20)


async def _filled(people: int, port: int, code: str, file: Path, pid: int) -> Seen:
    crowd = [Person(port=port) for _ in range(people)]
    for at in range(0, people, 50):
        await asyncio.gather(*(_arrive(one, code) for one in crowd[at : at + 50]))
    before, turns, errors = _cpu(pid), [], 0
    for number in range(ROUNDS):
        done = await asyncio.gather(*(_turn(one, number, draw(number, "tap", str(at))) for at, one in enumerate(crowd)))
        turns += [took for took in done if took is not None]
        errors += sum(took is None for took in done)
    answered, mib = _cpu(pid), _mib(pid)
    hush()
    cut = time.perf_counter()
    returns = await asyncio.gather(*(_back(one, cut, draw(0, "back", str(at))) for at, one in enumerate(crowd)))
    back_cpu = _cpu(pid) - answered
    hush()
    reloads = await asyncio.gather(*(_reload(one, draw(0, "reload", str(at))) for at, one in enumerate(crowd)))
    await part()
    acknowledged = sum(one.kept for one in crowd)
    with sqlite3.connect(file) as connection:
        kept = int(connection.execute("SELECT count(*) FROM turn").fetchone()[0])
    return Seen(
        people=people, turns=tuple(turns), returns=tuple(returns), reloads=tuple(reloads), errors=errors,
        acknowledged=acknowledged, kept=kept, mib=mib, cpu=(answered - before) / max(1, acknowledged),
        back_cpu=back_cpu / people,
    )  # fmt: skip


async def _arrive(person: Person, code: str) -> None:
    await person.join(code)
    await person.listen()


async def _turn(person: Person, number: int, moment: float) -> float | None:
    """Answer at some moment of the window, 0 to 1; None where that was not acknowledged."""
    await asyncio.sleep(moment * WINDOW)
    began = time.perf_counter()
    try:
        kept = await person.turn(choose=number)
    except OSError:
        return None
    return (time.perf_counter() - began) * 1000 if kept else None


async def _back(person: Person, cut: float, moment: float) -> float:
    """Come back after a gap for everybody; what their script waits for is counted, too."""
    await person.back(moment)
    return (time.perf_counter() - cut) * 1000


async def _reload(person: Person, moment: float) -> float:
    """Load one's page anew at some moment, 0 to 1: over new connections, the whole page, and the stream beside it."""
    await asyncio.sleep(moment * RELOADS)
    began = time.perf_counter()
    person.leave()
    await asyncio.gather(person.listen(), person.look())
    return (time.perf_counter() - began) * 1000


def _cpu(pid: int) -> float:
    """Return the milliseconds of processor that a process has had; 0 where the system does not tell."""
    fields = _read(pid, "stat").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK") if fields else 0.0


def _mib(pid: int) -> float:
    """Return the memory of a process; 0 where the system does not tell."""
    found = [line for line in _read(pid, "status").splitlines() if line.startswith("VmRSS")]
    return int(found[0].split()[1]) / 1024 if found else 0.0


def _read(pid: int, name: str) -> str:
    try:
        return Path(f"/proc/{pid}/{name}").read_text(encoding="utf-8")
    except OSError:
        return ""
