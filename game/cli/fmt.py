"""`fmt`: one layout for level files, so that two authors' changes show only what they changed."""

import argparse
from pathlib import Path

from game.cli.yaml_files import yaml_files
from game.content.layout import laid_out
from game.content.words import load_words


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    words = load_words()
    parser = subparsers.add_parser("fmt", help=words.say("cli_fmt_help"), description=words.say("fmt_more"))
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=words.say("fmt_path"))
    parser.add_argument("--check", action="store_true", help=words.say("fmt_check"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Change files, or say which would change; 1 also where a file could not be understood."""
    words = load_words()
    files = yaml_files(args.paths, words)
    changed = broken = 0
    for path in files:
        before = path.read_bytes()
        after = laid_out(before)
        if after is None:
            broken += 1
            print(words.say("fmt_broken", path=path))
        elif after != before:
            changed += 1
            print(words.say("fmt_would" if args.check else "fmt_changed", path=path))
            if not args.check:
                path.write_bytes(after)
    print(words.say("fmt_sum", n=len(files), changed=changed))
    return 1 if broken or (args.check and changed) else 0
