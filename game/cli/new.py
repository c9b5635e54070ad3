"""`new`: a pack or a level to begin with, which passes `check` and can be played before a word of it is changed."""

import argparse
from pathlib import Path
from typing import Any, Final

from game.cli.failure import Failure
from game.content.editor.files import FOLDER as SCHEMAS
from game.content.editor.files import write_editor
from game.content.files import own_packs
from game.content.load import load
from game.content.near import ID, LONGEST, near_name
from game.content.scaffold import MIRROR, beginnings, with_level
from game.content.words import Words, load_words
from game.content.zip_names import RESERVED
from game.model.ids import LevelId

_OF_THE_GAME: Final = frozenset({MIRROR})


def add_parser(subparsers: Any) -> None:
    """Add the command and its two nouns."""
    words = load_words()
    parser = subparsers.add_parser("new", help=words.say("cli_new_help"), description=words.say("new_more"))
    nouns = parser.add_subparsers(metavar="pack|level", required=True, help=words.say("new_what"))
    pack = nouns.add_parser("pack", help=words.say("new_pack_help"))
    pack.add_argument("name", metavar="NAME", help=words.say("new_pack_name"))
    pack.add_argument("--mine", action="store_true", help=words.say("new_mine"))
    pack.set_defaults(run=run_pack)
    level = nouns.add_parser("level", help=words.say("new_level_help"))
    level.add_argument("name", metavar="NAME", help=words.say("new_level_name"))
    level.add_argument("--pack", type=Path, default=Path(), metavar="FOLDER", help=words.say("new_pack_of"))
    level.set_defaults(run=run_level)


def run_pack(args: argparse.Namespace) -> int:
    """Write a whole pack into a folder that must not be there yet."""
    words = load_words()
    name = _allowed(args.name, words)
    folder = (own_packs() if args.mine else Path()) / name
    _refuse_if_there(folder, words)
    folder.mkdir(parents=True)
    for file, text in beginnings("pack", name).items():
        _write(folder / file, text)
    write_editor(folder)
    print(words.say("new_pack_done", path=folder))
    return 0


def run_level(args: argparse.Namespace) -> int:
    """Write a level and put it on the first route; if that cannot be done, nothing is changed."""
    words = load_words()
    name = _allowed(args.name, words)
    folder: Path = args.pack.expanduser()
    cover = folder / "pack.yaml"
    if not cover.is_file():
        raise Failure(words.say("new_no_pack", path=folder))
    pack = load(folder).pack
    if pack is None:
        raise Failure(words.say("new_broken_pack", path=folder))
    path = folder / "levels" / f"{name}.yaml"
    _refuse_if_there(path, words)
    if LevelId(name) in pack.levels:
        raise Failure(words.say("new_level_there", name=name))
    changed = with_level(cover.read_bytes(), name)
    if changed is None:
        raise Failure(words.say("new_no_route"))
    content, route = changed
    _write(path, beginnings("level", name)["level.yaml"])
    fresh = cover.with_suffix(".new")
    fresh.write_bytes(content)
    fresh.replace(cover)
    if (folder / SCHEMAS).is_dir():
        write_editor(folder)
    print(words.say("new_level_done", path=path, route=route, pack=folder))
    return 0


def _allowed(name: str, words: Words) -> str:
    """Refuse a name that a file or an id cannot have, and say which one could be meant."""
    if len(name) > LONGEST:
        raise Failure(words.say("new_long_name", name=f"{name[:LONGEST]}…", n=LONGEST))
    if not ID.fullmatch(name):
        near = near_name(name)
        instead = words.say("new_instead", name=near) if near else ""
        raise Failure(words.say("new_bad_name", name=name, instead=instead))
    if name in RESERVED:
        raise Failure(words.say("new_device_name", name=name, instead=f"my_{name}"))
    if name in _OF_THE_GAME:
        raise Failure(words.say("new_reserved_name", name=name, instead=f"my_{name}"))
    return name


def _refuse_if_there(path: Path, words: Words) -> None:
    if path.exists() or path.is_symlink():
        raise Failure(words.say("new_there", path=path))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
