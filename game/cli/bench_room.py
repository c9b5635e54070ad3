"""How a room holds when everybody answers within three seconds: on a disk in memory, and on one that is slow to keep.

Each person holds a stream and a connection, presses the buttons of real pages, and counts what was acknowledged.
The slow disk is simulated: each commit waits four milliseconds longer, which is its one wait for the disk.
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
from typing import Final

from game.cli.room_people import Person, hush, part
from game.cli.rows import Row
from game.content.shipped import shipped
from game.rules.chance import draw
from game.web.serve import raise_limits

ROOMS: Final = (50, 300, 500, 1_000)
ADVERTISED: Final = 300
LARGE: Final = 500
WINDOW = 3.0
"""Seconds within which everybody answers once."""

ROUNDS = 3
SLOW: Final = 4.0
"""Milliseconds that a slow disk needs for each commit."""

BARS: Final = {0.0: 100.0, SLOW: 150.0}
"""Milliseconds within which 95 of 100 answers of 300 people are kept and the next page is there."""

MOST_MIB: Final = 120 / 1.048576


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a room of so many people showed; times in milliseconds, for an answer and the page after it."""

    people: int
    turns: tuple[float, ...]
    rejoins: tuple[float, ...]
    errors: int
    acknowledged: int
    kept: int
    mib: float
    cpu: float

    def part(self, share: float) -> float:
        """Return the time within which this share of the turns was done."""
        return sorted(self.turns)[int(share * (len(self.turns) - 1))]

    @property
    def note(self) -> str:
        """Say everything in one line."""
        return (
            f"p50 {self.part(0.5):.1f} ms, p95 {self.part(0.95):.1f} ms, {self.errors} errors, {self.mib:.0f} MiB, "
            f"{self.cpu:.2f} ms of processor for each answer, all back within {max(self.rejoins):.0f} ms"
        )


def rows() -> list[Row]:
    """Measure every room on both disks."""
    raise_limits()
    found = []
    for wait in (0.0, SLOW):
        for people in ROOMS:
            found += rows_of(measure(people, wait), wait)
    return found


def rows_of(seen: Seen, wait: float) -> list[Row]:
    """Return what is held against bars, and the rest as notes."""
    disk = f"a disk that needs {wait:.0f} ms for each commit" if wait else "a disk in memory"
    where = f"{seen.people} people on {disk}"
    within = Row(
        what=f"{where}: 95 of 100 answers kept and followed by a page",
        value=seen.part(0.95), unit="ms", floor=BARS[wait], floor_is="the most for 300 people",
        bar=1 if seen.people <= ADVERTISED else 10, note=seen.note,
    )  # fmt: skip
    lost = Row(
        what=f"{where}: acknowledged answers that are not in the file, and errors",
        value=abs(seen.acknowledged - seen.kept) + seen.errors, unit="answers", floor=1, floor_is="a single one",
        bar=0, note=f"{seen.acknowledged} acknowledged, {seen.kept} in the file",
    )  # fmt: skip
    back = Row(
        what=f"{where}: all cut off at once, and back on the right page, each within",
        value=max(seen.rejoins), unit="ms", floor=1_000, floor_is="a second", bar=1 if seen.people <= LARGE else 3,
    )  # fmt: skip
    found = [within, lost, back]
    if seen.people == LARGE and seen.mib:
        held = Row(
            what=f"{where}: memory of the server",
            value=seen.mib, unit="MiB", floor=MOST_MIB, floor_is="120 MB", bar=1, note="what is resident at the end",
        )  # fmt: skip
        found.append(held)
    return found


def measure(people: int, wait: float, pack: Path | None = None) -> Seen:
    """Serve a room in a process of its own, and fill it."""
    memory = Path("/dev/shm")  # noqa: S108 - a disk in memory, where there is one
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        file = Path(folder) / "one.room"
        asked = [sys.executable, "-m", "game.cli.room_slow", str(pack or shipped("levels") / "starbridge")]
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
    cpu, mib = _cpu(pid) - before, _mib(pid)
    hush()
    rejoins = await asyncio.gather(*(_back(one, draw(0, "back", str(at))) for at, one in enumerate(crowd)))
    await part()
    acknowledged = sum(one.kept for one in crowd)
    with sqlite3.connect(file) as connection:
        kept = int(connection.execute("SELECT count(*) FROM turn").fetchone()[0])
    return Seen(
        people=people, turns=tuple(turns), rejoins=tuple(rejoins), errors=errors, acknowledged=acknowledged,
        kept=kept, mib=mib, cpu=cpu / max(1, acknowledged),
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


async def _back(person: Person, moment: float) -> float:
    """Come back within a second after a gap for everybody: a new stream, and the page on which one was."""
    await asyncio.sleep(moment)
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
