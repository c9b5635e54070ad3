"""`bench --fuzz`: spoilt packs without end, by turns a folder and a zip, are read, proven and lived in by a child.

The child is watched from outside. What counts as a finding: a crash, a hang, too much memory, a file touched outside,
or a refusal without a place. Each becomes a folder or a zip that can be read again by a test.
"""

import json
import os
import queue
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self, TextIO

import yaml

from game.cli.fuzzed.dressed import dressed
from game.cli.fuzzed.mutants import LOADER, Files, mutant
from game.cli.fuzzed.mutants_zip import zip_mutant
from game.cli.fuzzed.trial import PATIENCE
from game.content.shipped import shipped
from game.content.zipped import ZIP

WAIT: Final = 24 * PATIENCE
"""Seconds by the wall after which a child counts as hanging; on a busy machine one second of work takes ten."""

ROUND: Final = 400
"""Mutants after which a child is replaced, so that its memory tells of few."""

_LEVELS: Final = re.compile(rb"^ +levels: \[.*\]\n", re.MULTILINE)

SLICES: Final = "starbridge"
"""The pack whose levels are tried one by one: they hold a board of every kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """Sound packs to be spoilt, as folders and as zips."""

    folders: Sequence[Files]
    zips: Sequence[Files]


@dataclass(slots=True, kw_only=True)
class Tally:
    """What came of it so far."""

    tried: int = 0
    zips: int = 0
    valid: int = 0
    findings: list[str] = field(default_factory=list)


def run(seconds: float, cases: Path, out: TextIO, *, first: int = 1) -> int:
    """Try mutants for so many seconds; write every finding as a case and return 1 if there is any."""
    grounds = Grounds(folders=tuple(sources()), zips=tuple(dressed(files) for files in small()))
    tally, end, seed = Tally(), time.monotonic() + seconds, first
    with tempfile.TemporaryDirectory() as name:
        while time.monotonic() < end:
            seed = _round(seed, end, (grounds, Path(name), cases), tally)
    told = f"{tally.tried} spoilt packs tried, {tally.zips} of them zips, {tally.valid} playable"
    out.write(f"{told}; {len(tally.findings)} findings.\n")
    out.writelines(f"  {finding}\n" for finding in tally.findings)
    return 1 if tally.findings else 0


def sources() -> Iterator[Files]:
    """Yield sound packs to be spoilt: the small ones as they are, and each level of the large one by itself."""
    yield from small()
    files = _files(shipped("levels") / SLICES)
    for level in (name for name in files if name.startswith("levels/")):
        yield slice_of(files, level)


def small() -> Iterator[Files]:
    """Yield the sound packs that are small, to be zipped."""
    for pack in sorted(each.parent for each in shipped("levels").glob("*/pack.yaml")):
        if pack.name != SLICES:
            yield _files(pack)


def _files(pack: Path) -> Files:
    return {path.relative_to(pack).as_posix(): path.read_bytes() for path in sorted(pack.rglob("*.yaml"))}


def slice_of(files: Files, level: str) -> Files:
    """Return a pack that holds one level only, after a short one in which everything has happened that it asks for."""
    name = level.removeprefix("levels/").removesuffix(".yaml")
    head, _, _ = files["pack.yaml"].partition(b"\nroutes:")
    route = f"\nroutes:\n  - {{id: one, title: One, minutes: 5, levels: [opening, {name}]}}\n"
    text = files[level]
    kept = {other: raw for other, raw in files.items() if not other.startswith("levels/")}
    if "claims.yaml" in kept:
        kept["claims.yaml"] = _LEVELS.sub(b"", kept["claims.yaml"])
    if b"slot:" not in text:
        kept = {other: raw for other, raw in kept.items() if not other.startswith("pairs/")}
    framing = "" if b"framing:" in text else "framing: score, "
    opening = f"format: 1\nlevel: {{id: opening, title: Opening, {framing}rule: All has happened.}}\nevents:\n"
    facts = yaml.load(head, Loader=LOADER).get("facts", [])  # noqa: S506 -- a safe one
    for at in range(0, len(facts) or 1, 50):
        told = f"text: Here it begins., effects: {{join: true, set: [{', '.join(facts[at : at + 50])}]}}"
        opening += f"  - {{id: all_{at}, {told}}}\n"
    return kept | {"pack.yaml": head + route.encode(), level: text, "levels/opening.yaml": opening.encode()}


def write(files: Files, root: Path) -> Path:
    """Write a pack into an empty folder."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return root


def spoil(grounds: Grounds, seed: int, folder: Path) -> Path:
    """Put the mutant of a seed into a folder: by turns a folder and a zip."""
    path = folder / f"seed_{seed}"
    if seed % 2:
        return write(mutant(grounds.folders[seed // 2 % len(grounds.folders)], seed), path)
    path = path.with_suffix(ZIP)
    folder.mkdir(parents=True, exist_ok=True)
    path.write_bytes(zip_mutant(grounds.zips[seed // 2 % len(grounds.zips)], seed))
    return path


def _round(seed: int, end: float, where: tuple[Grounds, Path, Path], tally: Tally) -> int:
    """Let one child try mutants until it has had enough, or dies; return the next seed."""
    grounds, scratch, cases = where
    with _Child() as child:
        for at in range(seed, seed + ROUND):
            if time.monotonic() > end:
                return at
            root = spoil(grounds, at, scratch)
            verdict = child.ask(root)
            tally.tried += 1
            tally.zips += root.is_file()
            tally.valid += verdict == "played"
            if verdict not in {"played", "refused"}:
                tally.findings.append(f"seed {at}: {verdict}")
                spoil(grounds, at, cases)
            _remove(root)
            if child.gone:
                return at + 1
    return seed + ROUND


class _Child:
    """A process that tries packs one by one; it may crash or hang, and the parent goes on."""

    def __init__(self) -> None:
        self.gone = False
        self._process = subprocess.Popen(
            [sys.executable, "-m", "game.cli.fuzzed.trial"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        self._said: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def _listen(self) -> None:
        for line in self._process.stdout or ():
            self._said.put(line)
        self._said.put("")

    def ask(self, root: Path) -> str:
        """Let it try a pack and return its verdict, or how it died."""
        pipe = self._process.stdin
        try:
            if pipe is not None:
                pipe.write(json.dumps(str(root)) + "\n")
                pipe.flush()
            said = self._said.get(timeout=WAIT)
        except queue.Empty:
            self.gone = True
            return f"no answer within {WAIT} seconds"
        except OSError:
            said = ""
        if not said:
            self.gone = True
            return f"the process ended with {self._process.wait(timeout=WAIT)}"
        return str(json.loads(said))


def _remove(root: Path) -> None:
    if root.is_file():
        root.unlink()
        return
    for folder, _, names in os.walk(root, topdown=False):
        for name in names:
            Path(folder, name).unlink()
        Path(folder).rmdir()
