"""`data`: the privacy promise in four verbs: list, show, export, delete."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from game.cli.failure import Failure
from game.cli.mirror import locate, read_run
from game.content.home import home
from game.content.words import Words, load_words
from game.journal.problem import JournalError
from game.model.record import Record
from game.session.exports import document
from game.session.rooms import list_rooms
from game.session.runs import Run, delete_all, delete_run, export, list_runs


def add_parser(subparsers: Any) -> None:
    """Say how the command and its verbs are called; without a verb it lists."""
    words = load_words()
    parser = subparsers.add_parser("data", help=words.say("cli_data_help"), description=words.say("data_data"))
    parser.set_defaults(run=run_list, json=False)
    verbs = parser.add_subparsers(metavar="list|show|export|delete")
    listing = verbs.add_parser("list", help=words.say("data_list_help"))
    listing.add_argument("--json", action="store_true", help=words.say("data_json_help"))
    listing.set_defaults(run=run_list)
    show = verbs.add_parser("show", help=words.say("data_show_help"))
    show.add_argument("name", metavar="RUN", nargs="?", default="last", help=words.say("data_run"))
    show.add_argument("--json", action="store_true", help=words.say("data_json_help"))
    show.set_defaults(run=run_show)
    copy = verbs.add_parser("export", help=words.say("data_export_help"))
    copy.add_argument("name", metavar="RUN", help=words.say("data_run"))
    copy.add_argument("target", metavar="FILE", type=Path, help=words.say("data_target_help"))
    copy.set_defaults(run=run_export)
    delete = verbs.add_parser("delete", help=words.say("data_delete_help"))
    delete.add_argument("name", metavar="RUN", nargs="?", help=words.say("data_run"))
    delete.add_argument("--all", action="store_true", help=words.say("data_all_help"))
    delete.add_argument("--yes", action="store_true", help=words.say("data_yes_help"))
    delete.set_defaults(run=run_delete)


def run_list(args: argparse.Namespace) -> int:
    """List every run, damaged ones too."""
    words, runs = load_words(), list_runs()
    if args.json:
        plain = [{**asdict(one), "path": str(one.path)} for one in runs]
        print(json.dumps(plain, ensure_ascii=False, indent=1))
        return 0
    if not runs:
        print(words.say("data_none", folder=home()))
        _rooms(words)
        return 0
    print(words.say("data_folder", folder=home()))
    for one in runs:
        print(_line(one, words))
    _rooms(words)
    return 0


def _rooms(words: Words) -> None:
    """Name the rooms whose files are still here."""
    for path in list_rooms():
        print(words.say("data_room", code=path.stem, when=_when(int(path.stat().st_mtime * 1000))))


def run_show(args: argparse.Namespace) -> int:
    """Print all that a run recorded, field by field; nothing is left out."""
    record = read_run(locate(args.name))
    if args.json:
        print(json.dumps(document(record), ensure_ascii=False, indent=1))
    else:
        sys.stdout.writelines(line + "\n" for line in _everything(record, load_words()))
    return 0


def run_export(args: argparse.Namespace) -> int:
    """Copy a run to where somebody wants it."""
    try:
        target = export(args.name, args.target)
    except JournalError as problem:
        raise Failure(str(problem)) from problem
    print(load_words().say("data_exported", target=target))
    return 0


def run_delete(args: argparse.Namespace) -> int:
    """Remove a run or everything, after asking; an answer other than yes, or none, keeps it."""
    words = load_words()
    if args.all == bool(args.name):
        raise Failure(words.say("data_delete_what"))
    if args.name and args.name not in {one.name for one in list_runs()}:
        args.name = locate(args.name).stem
    question = words.say("data_ask_all") if args.all else words.say("data_ask_one", name=args.name)
    if not (args.yes or _confirmed(question)):
        print(words.say("data_kept"))
        return 1
    try:
        gone = delete_all() if args.all else delete_run(args.name)
    except JournalError as problem:
        raise Failure(str(problem)) from problem
    print(words.say("data_gone", n=len(gone)))
    return 0


def _confirmed(question: str) -> bool:
    try:
        return input(question).strip().lower() == "yes"
    except EOFError:
        print()
        return False


def _line(one: Run, words: Words) -> str:
    if one.problem:
        return words.say("data_line_damaged", name=one.name, problem=one.problem)
    return words.say(
        "data_line",
        name=one.name,
        when=_when(one.started),
        title=one.title,
        route=one.route,
        n=one.answers,
        state=words.say("data_finished" if one.finished else "data_unfinished"),
        knew=words.say("data_knew") if one.knew else "",
    )


def _when(moment: int) -> str:
    return datetime.fromtimestamp(moment / 1000, tz=UTC).astimezone().strftime("%Y-%m-%d %H:%M")


def _everything(record: Record, words: Words) -> Iterator[str]:
    yield words.say("data_header")
    yield from _fields(record.header, "  ")
    for number, turn in enumerate(record.turns, start=1):
        yield ""
        yield words.say("data_turn", turn=number, action=turn.action.kind)
        yield from _fields(turn.action, "  ")
        for entry in turn.entries:
            yield f"  {entry.kind}"
            yield from _fields(entry, "    ")


def _fields(noun: Any, indent: str) -> Iterator[str]:
    """Print each field of a noun on its own line, and nouns within it further in."""
    for field in fields(noun):
        value = getattr(noun, field.name)
        if field.name == "kind":
            continue
        if isinstance(value, tuple) and value:
            yield f"{indent}{field.name}:"
            for each in value:
                yield f"{indent}  - " + ", ".join(line.strip() for line in _fields(each, ""))
        elif is_dataclass(value) and type(value).__str__ is object.__str__:
            yield f"{indent}{field.name}:"
            yield from _fields(value, indent + "  ")
        else:
            yield f"{indent}{field.name}: {_plain(value)}"


def _plain(value: object) -> str:
    if isinstance(value, frozenset):
        return ", ".join(sorted(value))
    if isinstance(value, str):
        return value.replace("\n", " ")
    return "-" if value is None else str(value)
