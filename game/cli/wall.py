"""`wall`: the projector's page of a room in a window, as `room --window` opens it."""

import argparse

from game.cli.failure import Failure
from game.content.words import load_words


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    words = load_words()
    parser = subparsers.add_parser("wall", help=words.say("cli_wall_help"))
    parser.add_argument("address", metavar="ADDRESS", help=words.say("wall_address"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Show the wall until its window is closed."""
    from game.desktop.wall import NoWallError, show_wall  # noqa: PLC0415 - the drawing library is for windows alone

    try:
        return show_wall(args.address)
    except NoWallError:
        raise Failure(load_words().say("wall_no_link", address=args.address)) from None
