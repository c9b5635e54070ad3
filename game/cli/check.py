"""`check`: everything that is wrong with level packs, for an author, a program, or a pull request."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from game.cli.check_play import Tried, play_json, play_text, try_out
from game.cli.check_report import Checked, as_github, as_json, as_text, checked
from game.cli.check_words import read_through, words_json, words_text
from game.cli.failure import Failure
from game.cli.progress import watched
from game.content.files import find_packs, inside
from game.content.load import Loaded, check_locales, in_order, load, load_file, pack_of
from game.content.source import is_zip
from game.content.words import Words, load_words
from game.session.prove.verdict import prove

FORMATS: Final = {"text": as_text, "github": as_github}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    words = load_words()
    parser = subparsers.add_parser("check", help=words.say("cli_check_help"), description=words.say("check_more"))
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=words.say("check_path"))
    parser.add_argument("--format", choices=[*FORMATS, "json"], default="text", help=words.say("check_format"))
    parser.add_argument("--play", type=int, default=0, metavar="N", help=words.say("check_play"))
    parser.add_argument("--words", action="store_true", help=words.say("check_words"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Check and report; 1 if there is anything to say."""
    words = load_words()
    found = _named(args.paths, words) if args.paths else _all(words)
    played = _played(found, args.play, words)
    read = [route for one in found if args.words and one.pack for route in read_through(one.path, one.pack, words)]
    if args.format == "json":
        more: dict[str, object] = {"played": play_json(played)} if args.play else {}
        print(as_json(found, more | ({"words": words_json(read)} if args.words else {})))
    else:
        print(FORMATS[args.format](found, words))
        print(play_text(played, words), end="\n" if played else "")
        print(words_text(read, words), end="\n" if read else "")
    fine = all(one.fair for one in played) and all(one.fine for one in read)
    return 1 if any(one.problems for one in found) or not fine else 0


def _played(found: Sequence[Checked], runs: int, words: Words) -> list[Tried]:
    """Let bots live in every pack that can be played."""
    return [try_out(one.path, one.pack, runs, words) for one in found if runs and one.pack]


def _named(paths: Sequence[Path], words: Words) -> list[Checked]:
    """Check what was named: packs, folders with packs, and single files."""
    targets: list[Path] = []
    for path in (one.expanduser() for one in paths):
        if not path.exists():
            raise Failure(words.say("check_no_path", path=path))
        targets.extend(inside(path) or [path])
    return [_check(path) for path in watched(targets, of=len(targets), doing=words.say("check_doing"))]


def _all(words: Words) -> list[Checked]:
    """Check every pack that the game finds, and whether two of them have the same id."""
    found = [_proven(one.path, one.loaded) for one in find_packs()]
    if not found:
        raise Failure(words.say("check_no_packs"))
    return found


def _proven(path: Path, loaded: Loaded) -> Checked:
    """Prove, of a pack that can be played, what can never happen in it."""
    if loaded.pack is None:
        return checked(path, path, loaded)
    proof = prove(loaded.pack, path)
    whole = replace(loaded, problems=in_order((*loaded.problems, *proof.problems, *check_locales(path))))
    return replace(checked(path, path, whole), unsure=tuple(map(str, proof.unsure)))


def _check(path: Path) -> Checked:
    if path.is_dir() or is_zip(path):
        return _proven(path, load(path))
    return checked(path, pack_of(path) or path.parent, load_file(path))
