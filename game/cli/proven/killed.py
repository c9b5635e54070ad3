"""Runs killed at random moments: whatever a player was shown as done must be there afterwards."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from game.content.load import load
from game.journal.codec import encode_header, encode_turn
from game.journal.file import create, reopen
from game.journal.problem import JournalError
from game.model.ids import RouteId
from game.model.offer import Over
from game.model.pack import Pack
from game.model.record import Record
from game.rules.chance import draw, pick
from game.session.bots import coin
from game.session.clock import Clock, FixedClock, SystemClock
from game.session.play import play_bot
from game.session.session import Resumed, Session

_TIMES = re.compile(rb'"(at|ms|started)":\d+')


def play_aloud(pack: Pack, route: RouteId, seed: int, path: Path, *, clock: Clock) -> None:
    """Play a run into a journal, and say the number of each turn as soon as it counts as done."""
    session = Session.start(pack, route=route, seed=seed, clock=clock, journal=lambda header: create(path, header))
    _say(0)
    turns = 0
    while not isinstance(session.offer, Over):
        session.act(coin(session.offer, session.state, seed))
        turns += 1
        _say(turns)


def kill_once(command: Sequence[str], *, turns: int, seed: int) -> int:
    """Start a player in a process of its own, kill it in one of its turns, and return the last that it called done."""
    moment = pick(seed, "kill", "turn", n=turns)
    done = -1
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:  # noqa: S603 - our own module, our own arguments
        assert child.stdout is not None  # noqa: S101 - a pipe was asked for
        while done < moment and (line := child.stdout.readline()):
            done = int(line)
        time.sleep(draw(seed, "kill", "pause") * 0.004)  # a turn takes about as long, so the kill falls anywhere in one
        child.kill()
        said = child.stdout.read().splitlines(keepends=True)
    return max([done, *(int(line) for line in said if line.endswith(b"\n"))])


def losses(pack: Pack, route: RouteId, seed: int, path: Path, *, done: int) -> Iterator[str]:
    """Open a killed run, go on with it to the end, and return everything that is not as if nothing had happened."""
    whole = play_bot(pack, route=route, seed=seed, bot=coin, clock=FixedClock())
    try:
        journal, record, _ = reopen(path)
    except JournalError as problem:
        yield f"{done} turns were done, but: {problem}"
        return
    if len(record.turns) not in {done, done + 1}:
        yield f"{done} turns were done, {len(record.turns)} are kept"
    if record.turns != whole.turns[: len(record.turns)]:
        yield "the turns that are kept are not the ones that were played"
    resumed = Session.resume(pack, record, clock=FixedClock(), journal=journal)
    if not isinstance(resumed, Resumed):
        yield f"it cannot go on: {resumed.detail}"
        return
    session = resumed.session
    while not isinstance(session.offer, Over):
        session.act(coin(session.offer, session.state, seed))
    journal.close()
    if path.read_bytes() != written(whole):
        yield "the journal is not the one of an undisturbed run"


def written(record: Record) -> bytes:
    """Return the bytes of a record's journal."""
    return b"".join(line + b"\n" for line in (encode_header(record.header), *map(encode_turn, record.turns)))


def timeless(journal: bytes) -> bytes:
    """Blank the fields that hold times; two plays with the same seed and choices then have the same bytes."""
    return _TIMES.sub(rb'"\1":0', journal)


def played_twice(command: Sequence[str], paths: tuple[Path, Path]) -> bool:
    """Play the same run in two processes whose sets are in another order; return whether their journals are alike."""
    for salt, path in enumerate(paths, start=1):
        environment = {**os.environ, "PYTHONHASHSEED": str(salt)}
        subprocess.run([*command, str(path), "system"], check=True, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603 - as above
    first, second = (timeless(path.read_bytes()) for path in paths)
    return first == second


def main(pack_folder: str, route: str, seed: str, path: str, clock: str = "fixed") -> None:
    """Be the player that is killed."""
    pack = load(Path(pack_folder)).pack
    if pack is None:
        raise SystemExit(f"{pack_folder} cannot be played")
    chosen: Clock = FixedClock() if clock == "fixed" else SystemClock()
    play_aloud(pack, RouteId(route), int(seed), Path(path), clock=chosen)


def _say(turn: int) -> None:
    sys.stdout.write(f"{turn}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
