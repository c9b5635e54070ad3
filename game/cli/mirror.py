"""`mirror`: what a recorded run says about its player, as text, as a page, or for a program."""

import argparse
import json
import sys
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from game.analysis.cost import cost
from game.analysis.mirror import mirror
from game.analysis.wiring import wiring
from game.cli.failure import Failure
from game.cli.mirror_page import page_html
from game.cli.mirror_text import finished, flat, say, text
from game.content.words import Words, load_words
from game.journal.file import read
from game.journal.problem import JournalError
from game.model.finding import Finding, Mirror
from game.model.record import Record
from game.session.runs import find_run


def add_parser(subparsers: Any) -> None:
    """Say how the command is called."""
    words = load_words()
    parser = subparsers.add_parser("mirror", help=words.say("cli_mirror_help"), description=words.say("data_mirror"))
    parser.add_argument("name", metavar="RUN", nargs="?", default="last", help=words.say("data_run"))
    parser.add_argument("--format", choices=("text", "json", "html"), default="text", help=words.say("data_format"))
    parser.add_argument("--merge", nargs="+", metavar="FILE", help=words.say("merge_help"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Hold up the mirror; it needs the journal alone, so it opens when the pack has changed or is gone."""
    if args.merge:
        merge = import_module("game.cli.mirror_merge")  # rooms weigh on no other mirror
        return int(merge.run(args.merge, args.format, load_words()))
    record = load_record(args.name)
    page = mirror(flat(record))
    words = load_words().plainly(scored=page.scored)
    match args.format:
        case "json":
            sys.stdout.write(json.dumps(document(page, record, words), ensure_ascii=False, indent=1) + "\n")
        case "html":
            sys.stdout.write(page_html(page, record, words))
        case _:
            sys.stdout.write(text(page, record, words))
    return 0


def load_record(name: str) -> Record:
    """Find and read a run, or say in one sentence why not."""
    return read_run(locate(name))


def locate(name: str) -> Path:
    """Find the journal that somebody means."""
    try:
        return find_run(name)
    except JournalError as problem:
        raise Failure(str(problem)) from problem


def read_run(path: Path) -> Record:
    """Read a journal."""
    try:
        return read(path)[0]
    except JournalError as problem:
        raise Failure(str(problem)) from problem


def document(page: Mirror, record: Record, words: Words) -> dict[str, Any]:
    """Return the page for a program: every finding with its sentence, every pair with both answers."""
    plain = asdict(page)
    header = record.header
    return {
        "run": header.run,
        "pack": header.pack,
        "pack_hash": header.pack_hash,
        "route": header.route,
        "knew": header.knew,
        "finished": finished(record),
        **_said(plain, words),
        "cost": _said(asdict(cost(flat(record))), words),
        "wiring": _said(asdict(wiring(flat(record))), words),
    }


def _said(node: Any, words: Words) -> Any:
    """Put its sentence beside each finding, wherever it stands."""
    if isinstance(node, dict):
        said = {key: _said(value, words) for key, value in node.items()}
        if {"kind", "numbers", "cites"} == said.keys():
            said["says"] = say(Finding(kind=said["kind"], numbers=said["numbers"], cites=()), words)
        return said
    if isinstance(node, (list, tuple)):
        return [_said(value, words) for value in node]
    return node
