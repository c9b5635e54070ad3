"""`zip`: a pack as one file, to be handed on."""

import argparse
from pathlib import Path
from typing import Any

from game.cli.failure import Failure
from game.cli.which import open_pack, pack_folder
from game.content.problem import Problem, render
from game.content.source import open_source
from game.content.words import Words, load_words
from game.content.zip_write import OddName, Packed, zip_pack
from game.model.pack import Pack

SHORT = 12


def add_parser(subparsers: Any) -> None:
    """Add the command."""
    words = load_words()
    parser = subparsers.add_parser("zip", help=words.say("cli_zip_help"), description=words.say("zip_more"))
    parser.add_argument("pack", metavar="PACK", help=words.say("zip_pack"))
    parser.add_argument("--to", type=Path, metavar="FILE", help=words.say("zip_to"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Zip a pack that can be played; a file that is there already is never written over."""
    words = load_words()
    folder = pack_folder(args.pack, words)
    pack = open_pack(folder, words)
    packed = _packed(folder, words)
    path: Path = (args.to or Path(f"{pack.id}-{pack.version}.zip")).expanduser()
    if path.exists():
        if not path.is_file() or path.read_bytes() != packed.content:
            raise Failure(words.say("zip_there", path=path))
        print(words.say("zip_same", path=path))
        return 0
    with path.open("xb") as stream:
        stream.write(packed.content)
    print(_said(path, packed, pack, words))
    return 0


def _packed(folder: Path, words: Words) -> Packed:
    source = open_source(folder)
    found = source[0] if isinstance(source, tuple) else zip_pack(source)
    match found:
        case OddName():
            raise Failure(words.say("zip_odd", name=found.name, fault=found.fault))
        case Problem():
            raise Failure(words.say("zip_large", why=render(found).splitlines()[0]))
        case Packed():
            return found


def _said(path: Path, packed: Packed, pack: Pack, words: Words) -> str:
    return words.say(
        "zip_written",
        path=path,
        n=packed.files,
        bytes=f"{len(packed.content):,}",
        name=pack.id,
        version=pack.version,
        hash=pack.hash[:SHORT],
    )
