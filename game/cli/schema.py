"""`schema`: what editors and readers need to know of the level format, made from the records that read it."""

import argparse
from pathlib import Path

from game.cli.failure import Failure
from game.content.editor.files import schemas, write_editor
from game.content.reference import pages
from game.content.words import load_words


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    words = load_words()
    parser = subparsers.add_parser("schema", help=words.say("cli_schema_help"), description=words.say("schema_more"))
    parser.add_argument("pack", nargs="?", type=Path, metavar="PACK", help=words.say("schema_pack"))
    parser.add_argument("-o", dest="folder", type=Path, metavar="DIR", help=words.say("schema_folder"))
    parser.add_argument("--reference", type=Path, metavar="DIR", help=words.say("schema_reference"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write beside a pack, or into a folder."""
    words = load_words()
    if sum(one is not None for one in (args.pack, args.folder, args.reference)) != 1:
        raise Failure(words.say("schema_where"))
    if args.pack is not None:
        if not (args.pack / "pack.yaml").is_file():
            raise Failure(words.say("schema_no_pack", path=args.pack))
        written = write_editor(args.pack)
        print(words.say("schema_pack_done", n=len(written), path=args.pack))
        return 0
    folder: Path = args.folder or args.reference
    made = schemas() if args.folder else pages()
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    print(words.say("schema_done", n=len(made), path=folder))
    return 0
