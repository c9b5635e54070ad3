"""`shots`: every screen as a picture, from one scripted run, so that a change of look can be looked at."""

import argparse
import os
import tempfile
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.failure import Failure
from game.content.words import load_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.shots import Photographer

_SIZE, _TEXT = "1280x720", 100


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    words = load_words()
    parser = subparsers.add_parser("shots", help=words.say("cli_shots_help"))
    parser.add_argument("folder", type=Path, nargs="?", metavar="DIR", help=words.say("shots_folder"))
    parser.add_argument("--size", type=_size, default=_size(_SIZE), metavar="WxH", help=words.say("shots_size"))
    parser.add_argument("--text", type=int, default=_TEXT, metavar="N", help=words.say("shots_text"))
    parser.add_argument("--film", type=Path, metavar="FILE", help=words.say("shots_film"))
    parser.add_argument("--only", default="", metavar="NAME", help=words.say("shots_only"))
    parser.add_argument("--language", default="en", metavar="LANGUAGE", help=words.say("cli_language"))
    parser.set_defaults(run=run)


def _size(text: str) -> tuple[int, int]:
    """Read a size such as 1280x720."""
    wide, _, high = text.partition("x")
    if not (wide.isdigit() and high.isdigit() and int(wide) and int(high)):
        raise argparse.ArgumentTypeError(f"a size is written like 1280x720, not {text}")
    return int(wide), int(high)


def run(args: argparse.Namespace) -> int:
    """Play the shortest route with a bot and keep a picture of each kind of screen, or a film, or both."""
    if args.folder is None and args.film is None:
        raise Failure(load_words().say("shots_nothing"))
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    from game.desktop import hints  # noqa: PLC0415 - the drawing library is for windows alone

    hints.set_hints()
    from game.desktop.unplayable import UnplayableError  # noqa: PLC0415 - a room of the window

    with tempfile.TemporaryDirectory() as home:  # the run is nobody's: it must not lie among the player's own
        before = os.environ.get("SINCERELY_HOME")
        os.environ["SINCERELY_HOME"] = home
        try:
            _take(args)
        except UnplayableError as trouble:
            raise Failure(load_words().say(trouble.key, what=trouble.what, why=trouble.why)) from trouble
        finally:
            os.environ.pop("SINCERELY_HOME")
            if before is not None:
                os.environ["SINCERELY_HOME"] = before
    return 0


def _take(args: argparse.Namespace) -> None:
    from game.cli.film import make_film  # noqa: PLC0415 - imports pygame, which must not load before the hints
    from game.desktop.shots import Photographer  # noqa: PLC0415 - the same
    from game.desktop.shots_boards import board_photographers  # noqa: PLC0415 - the same

    if args.folder is not None:
        args.folder.mkdir(parents=True, exist_ok=True)
        everybody = (
            []
            if args.only.startswith(("board-", "author", "room-"))
            else [Photographer(size=args.size, text=args.text, language=args.language)]
        )
        boards = board_photographers(size=args.size, text=args.text, only=args.only, language=args.language)
        with tempfile.TemporaryDirectory() as copy:
            author = _author(args, Path(copy))
            for photographer in chain(
                everybody, boards, author, _wall(args)
            ):  # one at a time: each has the window to itself
                for path in photographer.shots(args.folder, only=args.only):
                    print(path)
    if args.film is not None:
        make_film(args.film)
        print(args.film)


def _wall(args: argparse.Namespace) -> "Iterator[Photographer]":
    """Yield somebody with a camera before a room's wall, where that is wanted."""
    from game.desktop.shots_wall import WallPhotographer  # noqa: PLC0415 - imports pygame, as above

    if "room-".startswith(args.only[:5]):
        yield WallPhotographer(size=args.size, language=args.language)


def _author(args: argparse.Namespace, folder: Path) -> "Iterator[Photographer]":
    """Yield somebody with a camera in author mode, where that is wanted; the pack is copied, for it will be broken."""
    from game.desktop.shots_author import AuthorPhotographer  # noqa: PLC0415 - imports pygame, as above

    if "author".startswith(args.only[:6]):
        yield AuthorPhotographer(folder, size=args.size, text=args.text, language=args.language)
