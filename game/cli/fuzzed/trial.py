"""One pack, believed in nothing: read, proven and lived in, while what it costs and touches is watched.

`python -m game.cli.fuzzed.trial` reads paths of packs from its input, one a line in JSON, and answers each with a
verdict.
"""

import json
import os
import site
import sys
import sysconfig
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from game.content.load import check_locales, load
from game.content.problem import Problem, render
from game.content.shipped import shipped
from game.model.pack import Pack
from game.session.bots import coin
from game.session.play import EndlessPackError, play_bot
from game.session.prove.verdict import prove

T = TypeVar("T")

READING: Final = 1.0
"""Processor seconds in which a pack must have been read, whatever is in it."""

PATIENCE: Final = 5.0
"""Processor seconds in which its proofs, or one life in it, must be done."""

MEMORY: Final = 200
"""MiB that one pack may take more than the pack before it."""

ROUTES: Final = 2
"""Routes that are lived."""

TOLD: Final = 2_000
"""More messages than anybody could read: files times messages of one file must stay below."""

_TOUCHES: Final = frozenset({
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.truncate",
    "shutil.rmtree", "socket.connect", "socket.bind", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn",
})  # fmt: skip


class Witness:
    """Sees every file that is opened and everything else that reaches outside, by Python's own audit."""

    def __init__(self) -> None:
        """Watch from now on; an audit cannot be ended, so it is only asked to look away."""
        ours: tuple[Path, ...] = (shipped("levels").parent, shipped("assets").parent, Path(__file__).parents[3])
        places = [sys.prefix, sys.base_prefix, *site.getsitepackages(), *sysconfig.get_paths().values()]
        self.known = tuple({str(Path(each).resolve()) for each in (*map(str, ours), *places)})
        self.root = ""
        self.seen: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, args: tuple[object, ...]) -> None:
        if not self.root:
            return
        if event in _TOUCHES:
            self.seen.append(f"{event} {args[0]!r}")
        elif event == "open" and isinstance(args[0], str | bytes):
            mode = str(args[1] or "r")
            name = str(Path(os.fsdecode(args[0])).resolve())
            if set(mode) & set("wax+") or not name.startswith((self.root, *self.known)):
                self.seen.append(f"open {name!r} {mode}")


def trial(root: Path, witness: Witness | None = None) -> str:
    """Return "played" or "refused" when all is well, else what went wrong."""
    before = _peak()
    if witness:
        witness.root, witness.seen = str(root.resolve()), []
    try:
        verdict = _tried(root)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
        verdict = f"{type(error).__name__}: {str(error)[:200]}"
    if witness:
        witness.root = ""
        if witness.seen:
            return f"touched outside: {witness.seen[0]}"
    grown = _peak() - before
    return verdict if grown <= MEMORY else f"took {grown} MiB more"


def _tried(root: Path) -> str:
    spent, loaded = _timed(lambda: load(root))
    if spent > READING:
        return f"reading took {spent:.1f} s"
    complaint = _badly_told(loaded.problems)
    if loaded.pack is None:
        return complaint or ("refused" if loaded.problems else "refused without a word")
    return complaint or _badly_spoken(root, loaded.pack) or _badly_played(root, loaded.pack) or "played"


def _badly_played(root: Path, pack: Pack) -> str:
    """Prove what can be proven and live a few lives; tell what is wrong with that, if anything."""
    spent, proof = _timed(lambda: prove(pack, root))
    if spent > PATIENCE:
        return f"its proofs took {spent:.1f} s"
    if any(not one.message or one.where.line < 1 for one in proof.problems):
        return "a proof without a place"
    for route in list(pack.routes)[:ROUTES]:
        spent, _ = _timed(lambda route=route: _life(pack, route))  # type: ignore[misc]
        if spent > PATIENCE:
            return f"one life took {spent:.1f} s"
    return ""


def _badly_told(problems: Sequence[Problem]) -> str:
    """Tell what is wrong with the messages, if anything."""
    if len(problems) > TOLD:
        return f"{len(problems)} messages"
    for one in problems:
        if not (one.where.file and one.where.line >= 1 and one.where.column >= 1 and one.message and render(one)):
            return f"a message without a place: {one.code} {one.message[:80]}"
    return ""


def _badly_spoken(root: Path, pack: Pack) -> str:
    """Read the pack in its other languages; tell what is wrong with that, if anything."""
    for language in pack.languages[1:]:
        spent, loaded = _timed(lambda language=language: load(root, language=language))  # type: ignore[misc]
        if spent > 2 * READING:  # once as before, and once for the words
            return f"reading it in another language took {spent:.1f} s"
        if loaded.pack is None or loaded.pack.hash != pack.hash:
            return "in another language it is another pack"
    spent, problems = _timed(lambda: check_locales(root))
    if spent > 2 * READING:
        return f"checking its languages took {spent:.1f} s"
    return _badly_told(problems)


def _life(pack: Pack, route: str) -> None:
    try:
        play_bot(pack, route=route, seed=1, bot=coin)  # type: ignore[arg-type]
    except EndlessPackError:
        return


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    done = work()
    return time.process_time() - start, done


def _peak() -> int:
    """Return the most memory ever held, in MiB; 0 where the system does not say."""
    try:
        import resource  # noqa: PLC0415 - not there on Windows
    except ImportError:
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // (1024 if sys.platform != "darwin" else 1024 * 1024)


def main() -> None:
    """Answer path after path."""
    witness = Witness()
    for line in sys.stdin:
        print(json.dumps(trial(Path(json.loads(line)), witness)), flush=True)


if __name__ == "__main__":
    main()
