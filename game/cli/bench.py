"""`bench`: figures as multiples of floors measured in the same run, so that they mean the same on every machine."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Final

from game.cli.failure import Failure
from game.cli.fuzzed import fuzz
from game.cli.measured.rows import Row
from game.cli.proven import proofs
from game.content.words import Words, load_words

PARTS = ("start", "desktop", "content", "rules")
"""Modules of `measured`, each with a function `rows`; in the order in which a player meets what they measure."""

ROOM_PARTS = ("room_start", "room")
"""What is measured only when it is asked for: it takes minutes, and the extra of rooms."""

CASES: Final = Path("tests") / "content" / "cases"
"""Where findings of `--fuzz` are kept, unless it is told another folder."""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    words = load_words()
    parser = subparsers.add_parser("bench", help=words.say("cli_bench_help"), description=words.say("cli_bench_more"))
    parser.add_argument("--proofs", action="store_true", help=words.say("cli_bench_proofs"))
    parser.add_argument("--fuzz", type=float, metavar="SECONDS", help=words.say("cli_bench_fuzz"))
    parser.add_argument("--cases", type=Path, default=CASES, metavar="FOLDER", help=words.say("cli_bench_cases"))
    parser.add_argument("--room", action="store_true", help=words.say("cli_bench_room"))
    parser.add_argument("--json", action="store_true", help=words.say("cli_json"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Measure, print, and exit 1 when something is over its bar or, if asked for, not proven."""
    words = load_words()
    if args.fuzz is not None:
        return fuzz.run(args.fuzz, args.cases, sys.stdout)
    rows: list[Row] = []
    room = bool(getattr(args, "room", False))
    if room:
        _need_the_extra(words)
    parts = ROOM_PARTS if room else PARTS
    for number, part in enumerate(parts, start=1):
        if sys.stderr.isatty():
            print(words.say("cli_bench_doing", number=number, of=len(parts)), file=sys.stderr)
        rows += measured(part)
    if args.json:
        print(json.dumps([asdict(row) | {"times": row.times, "ok": row.ok} for row in rows], indent=1))
    else:
        print("\n".join(table(rows, words)))
    proven = proofs.run(sys.stderr if args.json else sys.stdout) if args.proofs else 0
    return max(proven, 0 if all(row.ok for row in rows) else 1)


def measured(part: str) -> Sequence[Row]:
    """Import a part only when its turn comes: what it imports would weigh on the figures before it."""
    rows: Sequence[Row] = import_module(f"game.cli.measured.{part}").rows()
    return rows


def _need_the_extra(words: Words) -> None:
    """Say at once what is missing, before anything is measured in vain."""
    try:
        import_module("game.cli.room_server")
    except ModuleNotFoundError as missing:
        raise Failure(words.say("room_extra", part=missing.name)) from missing


def table(rows: Sequence[Row], words: Words) -> Iterator[str]:
    """Write two lines a figure, so that they fit any terminal: what and how many times, then the figures behind it."""
    for row in rows:
        if row.bar is None:
            yield words.say("cli_bench_row_free", what=row.what, times=_short(row.times))
        else:
            verdict = words.say("cli_bench_ok" if row.ok else "cli_bench_over")
            yield words.say(
                "cli_bench_row", verdict=verdict, what=row.what, times=_short(row.times), bar=_short(row.bar)
            )
        yield words.say(
            "cli_bench_figures", value=_short(row.value), floor=_short(row.floor), unit=row.unit, floor_is=row.floor_is
        )
        if row.note:
            yield words.say("cli_bench_note", note=row.note)
    held = [row.ok for row in rows if row.bar is not None]
    yield words.say("cli_bench_sum", ok=sum(held), n=len(held))


def _short(figure: float) -> str:
    """Write three figures that count, without a power of ten."""
    if figure == 0:
        return "0"
    if figure >= 100:  # noqa: PLR2004 - from here on, whole numbers have three figures
        return f"{figure:.0f}"
    return f"{figure:.3g}" if figure >= 0.001 else f"{figure:.6f}"  # noqa: PLR2004 - below, `g` would write a power
