"""`migrate`: packs of an older format become packs of the present one, comments and all."""

import argparse
import difflib
from pathlib import Path

from game.cli.failure import Failure
from game.cli.yaml_files import yaml_files
from game.content.migrate import Migrated, migrated
from game.content.words import Words, load_words


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    words = load_words()
    parser = subparsers.add_parser("migrate", help=words.say("cli_migrate_help"), description=words.say("migrate_more"))
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=words.say("fmt_path"))
    parser.add_argument("--write", action="store_true", help=words.say("migrate_write"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Show what would change, and with --write change it; 1 while something is left to do."""
    words = load_words()
    files = yaml_files(args.paths, words)
    changed = broken = 0
    for path in files:
        found = migrated(path.read_bytes())
        if isinstance(found, int):
            raise Failure(words.say("migrate_newer", path=path, format=found))
        if found is None:
            broken += 1
            print(words.say("migrate_broken", path=path))
        elif found.steps:
            changed += 1
            _show(path, found, words)
            if args.write:
                path.write_text(found.after, encoding="utf-8", newline="\n")
    print(words.say("migrate_sum", n=len(files), changed=changed))
    if changed and not args.write:
        print(words.say("migrate_hint"))
    return 1 if broken or (changed and not args.write) else 0


def _show(path: Path, found: Migrated, words: Words) -> None:
    print(words.say("migrate_done", path=path, steps=", ".join(words.say(step) for step in found.steps)))
    rows = difflib.unified_diff(
        found.before.splitlines(), found.after.splitlines(), fromfile=str(path), tofile=str(path), lineterm=""
    )
    print("\n".join(rows))
