"""A race by hand against oTree: six pages, one question on each, the same crowd, in turns on the same computer.

    PYTHONPATH=tests python -m proofs.otree.race PATH/TO/bin/otree [--at-once 30,100] [--people 300] [--runs 3]

No gate runs this: whether another program is quick is not for our tests to say.
"""

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from proofs.otree.crowd import Played, play
from proofs.otree.servers import Server, ours, theirs


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One program, one crowd, once."""

    played: Played
    cpu: float
    crowd_cpu: float
    mib: float
    kept: int

    @property
    def per_second(self) -> float:
        """Return the page turns in a second."""
        return len(self.played.turns) / self.played.seconds

    @property
    def turn_cpu(self) -> float:
        """Return the milliseconds of the server's processor for each turn."""
        return 1000 * self.cpu / len(self.played.turns)

    def part(self, share: float) -> float:
        """Return the milliseconds within which this share of the turns was done."""
        return 1000 * sorted(self.played.turns)[int(share * (len(self.played.turns) - 1))]


def main() -> None:
    """Let both run in turns, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("otree", type=Path)
    parser.add_argument("--at-once", default="30,100")
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--preload", default="", help="a library that makes a disk slow, loaded into both servers")
    args = parser.parse_args()
    env = {**os.environ, **({"LD_PRELOAD": args.preload} if args.preload else {})}
    starts: dict[str, Callable[[Path], Server]] = {
        "oTree": lambda folder: theirs(args.otree.absolute(), folder, args.people, env),
        "the room": lambda folder: ours(folder, args.people, env),
    }
    for at_once in map(int, args.at_once.split(",")):
        runs: dict[str, list[Run]] = {name: [] for name in starts}
        for _ in range(args.runs):
            for name, start in starts.items():
                runs[name].append(_run(start, at_once, args.folder))
        _say(at_once, runs)


def _run(start: Callable[[Path], Server], at_once: int, where: Path | None) -> Run:
    with tempfile.TemporaryDirectory(dir=where) as folder:
        server = start(Path(folder))
        try:
            return asyncio.run(_measured(server, at_once))
        finally:
            if server.process.poll() is None:
                server.kill()


async def _measured(server: Server, at_once: int) -> Run:
    for person in server.people:
        await person.open()
        await person.leave()
    before, crowd_before = server.cpu(), sum(os.times()[:2])
    played = await play(list(server.people), at_once)
    cpu, crowd, mib = server.cpu() - before, sum(os.times()[:2]) - crowd_before, server.mib()
    server.kill()
    return Run(played=played, cpu=cpu, crowd_cpu=crowd, mib=mib, kept=server.kept())


_HEAD = """
| at once | program | turns each second | p50 ms | p95 ms | processor ms for each turn | MiB | errors | kept |
|---|---|---|---|---|---|---|---|---|
"""


def _say(at_once: int, runs: dict[str, list[Run]]) -> None:
    """Write a table: the median of the runs, with the least and the most."""
    out = sys.stdout.write
    out(_HEAD)
    for name, done in runs.items():
        cells = (
            str(at_once),
            name,
            _spread([run.per_second for run in done], 0),
            _spread([run.part(0.5) for run in done], 0),
            _spread([run.part(0.95) for run in done], 0),
            _spread([run.turn_cpu for run in done], 1),
            _spread([run.mib for run in done], 0),
            str(sum(run.played.errors for run in done)),
            f"{sum(run.kept for run in done):,} of {sum(run.played.acknowledged for run in done):,}",
        )
        out(f"| {' | '.join(cells)} |\n")
    them, us = runs["oTree"], runs["the room"]
    quick = [mine.per_second / other.per_second for mine, other in zip(us, them, strict=True)]
    lean = [other.turn_cpu / mine.turn_cpu for mine, other in zip(us, them, strict=True)]
    best = max(run.per_second for run in us) / max(run.per_second for run in them)
    crowd = [run.crowd_cpu / len(run.played.turns) * 1000 for run in us + them]
    out(f"\nThe room's turns each second: {_spread(quick, 1)} times in the same pair, {best:.1f} times best by best; ")
    out(f"its processor for each turn: {_spread(lean, 1)} times less. The crowd's: {_spread(crowd, 1)} ms.\n")
    sys.stdout.flush()


def _spread(values: list[float], digits: int) -> str:
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f} to {max(values):.{digits}f})"


if __name__ == "__main__":
    main()
