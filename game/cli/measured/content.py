"""How fast a very large level loads, against what an author's own script would need for reading alone."""

import gc
import shutil
import tempfile
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Final

import yaml

from game.cli.measured.rows import Row
from game.content.load import load, load_text
from game.content.memory import Memory
from game.content.shipped import shipped
from game.session.prove.verdict import prove

EVENTS: Final = 10_000
BAR: Final = 0.25
PACK_BAR: Final = 0.3
PROVEN_BAR: Final = 4
FLOOR: Final = "yaml.load(..., CSafeLoader) of that level alone"
SAVED: Final = 100
SAVES: Final = 12
SAVE_BAR: Final = 4.0
SAVE_NOTE: Final = "to be under 20 ms on a machine with two cores that is not busy"
CAMPAIGN: Final = "starbridge"
ALL_BAR: Final = 0.4
ALL_NOTE: Final = "to be under 25 ms on a machine with two cores that is not busy"
EVENTS_FLOOR: Final = "the bare parse of that level, by yaml.parse(..., CSafeLoader)"
TRIES: Final = 2
LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
LEVEL: Final = """\
format: 1
level: {id: big, title: Big, framing: score, place: street, rule: Your score is on the screen.}
events:
"""
PACK: Final = """\
format: 1
pack: {id: bench, version: 0.1.0, title: Bench, blurb: A pack for the benchmark.}
you: {name: Mina}
score: {title: Sincerity, start: 500, min: 300, max: 900}
numbers: [{id: money, title: Money, start: 20, min: 0, max: 100}]
facts: [helped]
routes: [{id: all, title: All, minutes: 9, levels: [big]}]
"""
PEOPLE: Final = "format: 1\npeople: [{id: dana, name: Dana, role: neighbour}, {id: gus, name: Gus, role: caretaker}]\n"
FRAMING: Final = (
    "  - {{id: {name}, title: {name}, score_shown: {shown}, stakes: {{along: {stake}}}, rewards: {shown}, "
    "friends_pull: false, seen_by: app, can_leave: true, penalties: false}}\n"
)
EVENT: Final = """\
  - id: event_{at}
    when: Saturday, 9:10
    person: dana
    mood: smile
    title: The piano goes first, for the time number {at}
    text: |
      Dana has a van and a piano, and nobody to help her with it. She looks at you, then at the stairs.

      You had other plans for this morning. They can wait, or they cannot.
    choices:
      - say: Take the heavy end
        reply: It is heavy, and then it is done.
        needs: {{at_least: {{money: 1}}, lacks: [helped]}}
        effects: {{add: {{money: -1}}, ties: {{dana: 1}}, set: [helped]}}
      - say: Wave and go on
        reply: She waves back.
        effects: {{add: {{score: -5}}}}
"""


def write_pack(folder: Path, events: int = EVENTS) -> Path:
    """Write a valid pack with one level of that many events; return the level's file."""
    shown = {"before": False, "score": True, "friends": True, "required": True, "off": False}
    framings = [FRAMING.format(name=name, shown=str(one).lower(), stake=9 if one else 0) for name, one in shown.items()]
    level = folder / "levels" / "big.yaml"
    level.parent.mkdir(parents=True)
    level.write_text(LEVEL + "".join(EVENT.format(at=at) for at in range(events)), encoding="utf-8")
    (folder / "pack.yaml").write_text(PACK, encoding="utf-8")
    (folder / "people.yaml").write_text(PEOPLE, encoding="utf-8")
    (folder / "framings.yaml").write_text("format: 1\nframings:\n" + "".join(framings), encoding="utf-8")
    return level


SIZE = 2_000_000
HEAD = b"format: 1\nlevel: {id: x, title: X, rule: X.}\nevents:\n"


def hostile() -> tuple[tuple[str, bytes], ...]:
    """Make files that hurt YAML readers, of the shapes that take ours longest (all shapes: tests/fakes/hostile.py)."""
    return (
        ("brackets", HEAD + b"  - " + b"[" * 100_000),
        ("merge bomb", b"a0: &a0 {x: 1}\n" + b"".join(b"a%d: &a%d {<<: [*a0, *a0]}\n" % (n, n) for n in range(1, 26))),
        ("tag directives", b"".join(b"%%TAG !%d! tag:x\n" % n for n in range(100_000)) + b"---\na: 1\n"),
        ("comments after text", HEAD + b"  - text: a #b\n" * (SIZE // 15)),
        ("floats", b"a: [" + b"1.5," * (SIZE // 4) + b"]"),
        ("keys", b"".join(b"key%d: 1\n" % n for n in range(150_000))),
        ("unknown keys", HEAD + b"  - {b: 1, ix: e, txet: a}\n" * 20_000),
        ("a scalar of 50 MB", b"a: " + b"x" * 50_000_000),
    )


def rows(events: int = EVENTS) -> list[Row]:
    """Measure a large level alone and in its pack against what an author's script needs for reading it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "pack"
        level = write_pack(folder, events)
        content = level.read_bytes()
        alone = min(_timed(lambda: load_text(content, "levels/big.yaml")) for _ in range(TRIES))
        whole = min(_timed(lambda: load(folder)) for _ in range(TRIES))
        floor = min(_timed(lambda: yaml.load(content, Loader=LOADER)) for _ in range(TRIES))  # noqa: S506 -- a safe one
        if load(folder).pack is None:
            raise RuntimeError("the benchmark's own pack is broken")
        proven = min(_timed(lambda: _checked(folder)) for _ in range(TRIES))
    size = f"a level of {events:,} events"
    return [
        Row(what=f"read {size}, validate, keep places", value=alone, unit="ms", floor=floor, floor_is=FLOOR, bar=BAR),
        Row(
            what=f"load a pack with {size}, check, build",
            value=whole,
            unit="ms",
            floor=floor,
            floor_is=FLOOR,
            bar=PACK_BAR,
        ),
        _reload(),
        _reload_all(),
        Row(
            what=f"check a pack with {size}, with proofs",
            value=proven,
            unit="ms",
            floor=whole,
            floor_is="loading and validating the same pack",
            bar=PROVEN_BAR,
        ),
        _slowest_hostile(),
    ]


def _checked(folder: Path) -> None:
    """Load a pack and prove what can never happen in it."""
    pack = load(folder).pack
    if pack is not None:
        prove(pack, folder)


def _reload() -> Row:
    """Save a pack's only level with one line more in the middle, and read the pack again as author mode does."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "pack"
        level = write_pack(folder, SAVED)
        content = level.read_text(encoding="utf-8")
        best = _again(folder, level, f"for the time number {SAVED // 2}\n", "    hard: Wait {turn}\n")
        floor = min(_timed(lambda: deque(yaml.parse(content, Loader=LOADER), maxlen=0)) for _ in range(SAVES))
    what = f"read a pack again after a save of a level with {SAVED} events"
    return Row(what=what, value=best, unit="ms", floor=floor, floor_is=EVENTS_FLOOR, bar=SAVE_BAR, note=SAVE_NOTE)


def _reload_all() -> Row:
    """Save the longest level of the longest pack that comes with the game, above its events: all of it is read."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(shutil.copytree(shipped("levels") / CAMPAIGN, Path(name) / CAMPAIGN))
        levels = sorted((folder / "levels").glob("*.yaml"), key=lambda path: path.stat().st_size)
        best = _again(folder, levels[-1], "\nevents:\n", "# save {turn}\n")
        floor = min(_timed(lambda: load(folder)) for _ in range(TRIES))
    return Row(
        what=f"read {CAMPAIGN} again after a save of its longest level",
        value=best,
        unit="ms",
        floor=floor,
        floor_is="reading all of it for the first time",
        bar=ALL_BAR,
        note=ALL_NOTE,
    )


def _again(folder: Path, level: Path, after: str, line: str) -> float:
    """Write a line into a level, another one at every save, and return the milliseconds of the fastest reading."""
    content = level.read_text(encoding="utf-8")
    if after not in content:
        raise RuntimeError(f"{level.name} has no line for the benchmark to change")
    memory = Memory()
    load(folder, memory=memory)
    best = float("inf")
    for turn in range(SAVES):
        level.write_text(content.replace(after, after + line.format(turn=turn), 1), encoding="utf-8")
        best = min(best, _timed(lambda: load(folder, memory=memory)))
    return best


def _slowest_hostile() -> Row:
    """Find the file that holds the reader up longest, of the shapes that hold readers up."""
    spent = {name: _soonest(raw) for name, raw in hostile()}
    slowest = max(spent, key=lambda name: spent[name])
    return Row(
        what="the slowest of the hostile files, until its message",
        value=spent[slowest],
        unit="ms",
        floor=1000,
        floor_is="one second",
        bar=1,
        note=slowest,
    )


def _soonest(raw: bytes) -> float:
    return min(_timed(lambda: load_text(raw, "x.yaml")) for _ in range(TRIES))


def _timed(work: Callable[[], object]) -> float:
    """Time one piece of work in milliseconds, with the garbage collector as it comes."""
    gc.collect()
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
