"""`bench --proofs`: what must be proven about the measurement, proven again at length on the shipped levels."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import TextIO

from game.analysis.mirror import mirror
from game.cli.progress import watched
from game.cli.proven.impossible import FOUND, PACKS, accusations, missing
from game.cli.proven.killed import kill_once, losses, played_twice
from game.cli.proven.recount import miscounts
from game.cli.proven.scripted import PLAYERS, play_script, untruths
from game.cli.proven.turned import unturned
from game.content.load import load
from game.content.problem import render
from game.content.shipped import shipped
from game.model.framing import Framing
from game.model.ids import RouteId
from game.model.pack import Pack
from game.session.bots import coin
from game.session.clock import SystemClock
from game.session.play import play_bot

SEEDS, KILLS, ROOMS = 500, 200, 2_000
"""How often each script is played, how many runs are killed, and how many rooms of each kind are simulated."""

SHOWN = 5
"""Faults that a report prints of one proof; the first few tell as much as all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """One thing to be proven: how many trials it takes and a walk through them that yields each one's faults."""

    title: str
    trials: int
    walk: Callable[[], Iterator[Iterable[str]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Where the proofs are made: a pack, one of its routes that asks under every framing, and the pack's folder."""

    pack: Pack
    route: RouteId
    folder: Path


def run(
    out: TextIO,
    *,
    folder: Path | None = None,
    seeds: int = SEEDS,
    kills: int = KILLS,
    packs: int = PACKS,
    rooms: int = ROOMS,
) -> int:
    """Prove everything, print the report as it grows, and return 0 if all holds."""
    folder = folder or shipped("levels") / "starbridge"
    found = load(folder)
    if found.pack is None:
        out.write(f"The levels cannot be played, so nothing can be proven on them.\n{render(found.problems[0])}\n")
        return 1
    ground = Ground(pack=found.pack, route=widest(found.pack), folder=folder)
    out.write(_preface(ground))
    with tempfile.TemporaryDirectory() as scratch:
        held = [_prove(proof, out) for proof in proofs(ground, Path(scratch), seeds=seeds, kills=kills, packs=packs)]
    held += _prove_rooms(rooms, out)
    out.write(f"\n{sum(held)} of {len(held)} hold.\n")
    return 0 if all(held) else 1


def proofs(ground: Ground, scratch: Path, *, seeds: int, kills: int, packs: int) -> tuple[Proof, ...]:
    """List what is proven of runs; the rooms' statistics are proven by rates."""
    pack, route = ground.pack, ground.route

    def truths(name: str) -> Callable[[], Iterator[Iterable[str]]]:
        return lambda: (untruths(pack, route, seed, PLAYERS[name]) for seed in range(seeds))

    def turned() -> Iterator[Iterable[str]]:
        for name in PLAYERS:
            for seed in range(seeds):
                yield _record_faults(ground, name, seed)

    def killed() -> Iterator[Iterable[str]]:
        return (_kill_faults(ground, scratch, seed) for seed in range(kills))

    def twice() -> Iterator[Iterable[str]]:
        yield [] if played_twice([*_child(ground), "7"], (scratch / "one.jsonl", scratch / "two.jsonl")) else ["differ"]

    return (
        *(Proof(title=f"The page says what “{name}” did", trials=seeds, walk=truths(name)) for name in PLAYERS),
        Proof(
            title="Figures follow from what they cite; swapping flips the sign; renaming and reordering change nothing",
            trials=seeds * len(PLAYERS),
            walk=turned,
        ),
        Proof(title="A run killed at a random moment keeps every turn and goes on", trials=kills, walk=killed),
        Proof(
            title="What `check` calls impossible happens in no life of a small random pack",
            trials=packs,
            walk=lambda: accusations(packs),
        ),
        Proof(
            title=f"Of what cannot happen there, `check` tells at least {FOUND:.0%}",
            trials=1,
            walk=lambda: iter([missing(packs)]),
        ),
        Proof(title="Two plays in two processes give the same bytes apart from times", trials=1, walk=twice),
    )


def widest(pack: Pack) -> RouteId:
    """Return the shortest route with a mirror that asks under all framings, or under most of them."""

    def framings(route: RouteId) -> int:
        levels = pack.routes[route].levels
        return len({pack.levels[level].framing for level in levels} & set(Framing))

    routes = [route.id for route in pack.routes.values() if route.mirror]
    return max(routes, key=lambda route: (framings(route), -len(pack.routes[route].levels)))


def commit() -> str:
    """Return the commit that is proven, marked when files differ from it, or say that there is none."""
    root = Path(__file__).resolve().parents[3]
    try:
        asked = ["git", "-C", str(root), "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*"]
        said = subprocess.run(asked, capture_output=True, text=True, check=True)  # noqa: S603 - a fixed question to git
    except (OSError, subprocess.CalledProcessError):
        return "not a checkout"
    return said.stdout.strip()


def _prove(proof: Proof, out: TextIO) -> bool:
    faults: list[str] = []
    failed = 0
    for trial in watched(proof.walk(), of=proof.trials, doing=proof.title):
        found = list(islice(trial, SHOWN))
        failed += bool(found)
        faults.extend(found)
    out.write(f"{'FAIL' if failed else 'holds'}  {proof.title}: {proof.trials - failed} of {proof.trials}\n")
    out.writelines(f"       {fault}\n" for fault in faults[:SHOWN])
    out.flush()
    return not failed


def _prove_rooms(rooms: int, out: TextIO) -> list[bool]:
    """Simulate rooms, where what rooms are computed with is installed; without it, say so instead of "holds"."""
    try:
        proven = import_module("game.cli.proven.rooms_proven")
    except ModuleNotFoundError as missing:
        out.write(f"FAIL  The rooms' statistics need {missing.name}, which is not installed\n")
        return [False]
    held = []
    for rate in proven.rates(rooms):
        out.write(f"{proven.line(rate)}\n")
        out.flush()
        held.append(rate.held)
    return held


def _record_faults(ground: Ground, name: str, seed: int) -> Iterator[str]:
    record = play_script(ground.pack, ground.route, seed, PLAYERS[name])
    entries = [entry for turn in record.turns for entry in turn.entries]
    yield from miscounts(mirror(entries), entries)
    yield from unturned(entries, seed)


def _kill_faults(ground: Ground, scratch: Path, seed: int) -> Iterator[str]:
    path = scratch / f"{seed}.jsonl"
    turns = len(play_bot(ground.pack, route=ground.route, seed=seed, bot=coin).turns)
    done = kill_once([*_child(ground), str(seed), str(path)], turns=turns, seed=seed)
    yield from losses(ground.pack, ground.route, seed, path, done=done)
    path.unlink(missing_ok=True)


def _child(ground: Ground) -> list[str]:
    return [sys.executable, "-m", "game.cli.proven.killed", str(ground.folder), ground.route]


def _preface(ground: Ground) -> str:
    today = datetime.fromtimestamp(SystemClock().now() / 1000, tz=UTC)
    return (
        f"Proofs of the measurement, {today:%Y-%m-%d}\n"
        f"commit {commit()}\n"
        f"pack {ground.pack.id} {ground.pack.version} ({ground.pack.hash[:12]}), route {ground.route}\n\n"
    )
