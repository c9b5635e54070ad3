"""`play`: the game on whatever this machine has, from a window down to a bot that plays for nobody."""

import argparse
import os
import secrets
import shutil
import sys
from typing import cast

from game.cli.packs import open_pack, pack_folder, pick_route, shortest_route
from game.cli.screen import Front, front, terminal_or_nobody, window_opens
from game.cli.unattended import play_unattended
from game.content.words import Words, load_words
from game.session.clock import SystemClock
from game.session.runs import Run, newest_unfinished
from game.terminal.console import WIDEST, Console
from game.terminal.start import Start

MANY = 1_000_000_000
"""How many seeds there are to draw from: few enough to be typed again."""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    words = load_words()
    parser = subparsers.add_parser(
        "play",
        help=words.say("cli_play_help"),
        description=words.say("cli_play_more"),
        epilog=words.say("cli_play_keys"),
    )
    parser.add_argument("pack", nargs="?", metavar="PACK", help=words.say("cli_play_pack"))
    parser.add_argument("--route", metavar="ROUTE", help=words.say("cli_play_route"))
    parser.add_argument("--text", action="store_true", help=words.say("cli_play_text"))
    parser.add_argument("--seed", type=int, metavar="N", help=words.say("cli_play_seed"))
    parser.add_argument("--resume", action="store_true", help=words.say("cli_play_resume"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Play in a window if there can be one, else as text, else unattended."""
    words = load_words()
    chosen = Front.TERMINAL if args.text else front(os.environ, sys.stdin, sys.stdout)
    if chosen is Front.WINDOW:
        if window_opens():
            return _in_a_window(args, words)
        print(words.say("cli_no_screen"), file=sys.stderr)
        chosen = terminal_or_nobody(sys.stdin, sys.stdout)
    return _as_text(args, words) if chosen is Front.TERMINAL else _unattended(args, words)


def _in_a_window(args: argparse.Namespace, words: Words) -> int:
    from game.desktop.app import run as open_window  # noqa: PLC0415 - the drawing library is for windows alone
    from game.desktop.options import Options  # noqa: PLC0415 - the same

    folder = pack_folder(args.pack, words) if args.pack else None
    if args.route:
        pick_route(open_pack(folder or pack_folder(None, words), words), args.route, words)
    return open_window(Options(pack=folder, route=args.route, seed=args.seed, resume=args.resume))


def _as_text(args: argparse.Namespace, words: Words) -> int:
    unfinished = newest_unfinished()
    pack = open_pack(pack_folder(_pack_to_open(args, unfinished), words), words)
    Start(
        pack=pack,
        console=Console(read=input, write=print, width=_width()),
        words=words,
        clock=SystemClock(),
        seed=_seed(args),
        route=pick_route(pack, args.route, words) if args.route else None,
        unfinished=None if args.route and not args.resume else newest_unfinished(pack.id),
        resume=args.resume,
    ).play()
    return 0


def _unattended(args: argparse.Namespace, words: Words) -> int:
    pack = open_pack(pack_folder(args.pack, words), words)
    route = pick_route(pack, args.route, words) if args.route else shortest_route(pack)
    console = Console(read=input, write=print, width=_width())
    play_unattended(pack, route, _seed(args), console=console, words=words, clock=SystemClock())
    return 0


def _pack_to_open(args: argparse.Namespace, unfinished: Run | None) -> str | None:
    """Return the named pack; to go on with a game, the pack that it was played with."""
    if args.pack is None and args.resume and unfinished is not None:
        return unfinished.pack
    return cast("str | None", args.pack)


def _seed(args: argparse.Namespace) -> int:
    return secrets.randbelow(MANY) if args.seed is None else cast("int", args.seed)


def _width() -> int:
    """Leave the last column free, where some terminals break a line of their own."""
    return min(WIDEST, shutil.get_terminal_size().columns - 1)
