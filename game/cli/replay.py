"""`replay`: a recorded run played again by its actions, as the proof that nothing else made it."""

import argparse
from pathlib import Path
from typing import Any

from game.cli.mirror import load_record
from game.cli.renew import renew
from game.content.files import pack_folders
from game.content.load import load
from game.content.words import Words, load_words
from game.model.ids import PackId
from game.model.pack import Pack
from game.model.record import Header, Record
from game.session.replay import replay


def add_parser(subparsers: Any) -> None:
    """Say how the command is called."""
    words = load_words()
    parser = subparsers.add_parser("replay", help=words.say("cli_replay_help"), description=words.say("data_replay"))
    parser.add_argument("name", metavar="RUN", nargs="?", default="last", help=words.say("data_run"))
    parser.add_argument("--pack", metavar="FOLDER", type=Path, action="append", help=words.say("data_pack_help"))
    parser.add_argument("--update", action="store_true", help=words.say("cli_update_help"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit 0 if every entry comes out the same, 1 with the first difference or the reason why none can be told."""
    words = load_words()
    if args.update:
        return renew(args.pack, words)
    record = load_record(args.name)
    packs = _packs(record.header.pack, args.pack, record.header.language)
    same = [pack for pack in packs if pack.hash == record.header.pack_hash]
    if not same:
        print(missing(record.header, packs, words))
        return 1
    return _compare(same[0], record, words)


def missing(header: Header, packs: list[Pack], words: Words) -> str:
    """Say that the levels have changed since, or are not here at all."""
    told = {"run": header.run, "pack": header.pack_title, "version": header.pack_version}
    if not packs:
        return words.say("replay_gone", **told)
    here = f"{packs[0].version} ({packs[0].hash[:12]})"
    return words.say("replay_changed", hash=header.pack_hash[:12], here=here, **told)


def _packs(wanted: PackId, extra: list[Path] | None, language: str) -> list[Pack]:
    """Load every copy of a pack that can be found, since an older one may be the one that was played."""
    found = (load(folder, language=language).pack for folder, _ in pack_folders(extra or ()))
    return [pack for pack in found if pack is not None and pack.id == wanted]


def _compare(pack: Pack, record: Record, words: Words) -> int:
    again = replay(pack, record)
    if again.same:
        entries = sum(len(turn.entries) for turn in record.turns)
        print(words.say("replay_same", run=record.header.run, turns=len(record.turns), entries=entries))
        return 0
    turn = (again.at or 0) + 1
    print(words.say("replay_differs", run=record.header.run, turn=turn, why=again.why))
    return 1
