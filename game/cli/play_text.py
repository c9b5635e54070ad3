"""The game without a window: as text for somebody, or by a bot for nobody."""

import secrets
import shutil
import sys
import time
from argparse import Namespace
from typing import cast

from game.cli.unattended import play_unattended
from game.cli.which import open_pack, pack_folder, pick_route, shortest_route
from game.content.words import Words
from game.journal.file import read
from game.journal.problem import JournalError
from game.model.ids import RouteId
from game.model.pack import Pack
from game.session.clock import SystemClock
from game.session.runs import Run, newest_unfinished
from game.terminal.console import WIDEST, Console
from game.terminal.start import Start

MANY = 1_000_000_000
"""How many seeds there are to draw from: few enough to be typed again."""


def play_as_text(args: Namespace, words: Words) -> int:
    """Let somebody play with what they type."""
    if args.edit:
        return _write(args, words)
    pack = open_pack(pack_folder(_pack_to_open(args, newest_unfinished()), words), words, words.language)
    unfinished = None if args.route and not args.resume else newest_unfinished(pack.id)
    Start(
        pack=pack,
        console=_console(),
        words=words,
        clock=SystemClock(),
        seed=_seed(args),
        route=pick_route(pack, args.route, words) if args.route else None,
        unfinished=unfinished,
        told=_told(unfinished, args, words) if unfinished else None,
        resume=args.resume,
    ).play()
    return 0


def _write(args: Namespace, words: Words) -> int:
    """Let an author play what they write, for as long as they write it."""
    from game.session.author.workbench import Workbench  # noqa: PLC0415 - proofs are for authors alone
    from game.terminal.author import play_author  # noqa: PLC0415 - the same

    bench = Workbench(pack_folder(args.pack, words), SystemClock())
    try:
        route = RouteId(args.route) if args.route else None
        play_author(bench, _console(), words, seed=_seed(args), route=route)
    finally:
        bench.stop()
    return 0


def _told(unfinished: Run, args: Namespace, words: Words) -> Pack | None:
    """Return the pack in the language of a run that was begun in another one."""
    try:
        language = read(unfinished.path)[0].header.language
    except JournalError:
        return None
    if language == words.language:
        return None
    return open_pack(pack_folder(_pack_to_open(args, unfinished), words), words, language)


def play_for_nobody(args: Namespace, words: Words) -> int:
    """Let a bot play the shortest route, or the one that was named."""
    pack = open_pack(pack_folder(args.pack, words), words, words.language)
    route = pick_route(pack, args.route, words) if args.route else shortest_route(pack)
    play_unattended(pack, route, _seed(args), console=_console(), words=words, clock=SystemClock())
    return 0


def check_route(args: Namespace, words: Words) -> None:
    """Refuse an unknown pack or route before a window opens."""
    pick_route(open_pack(pack_folder(args.pack, words), words), args.route, words)


def _pack_to_open(args: Namespace, unfinished: Run | None) -> str | None:
    """Return the named pack; to go on with a game, the pack that it was played with."""
    if args.pack is None and args.resume and unfinished is not None:
        return unfinished.pack
    return cast("str | None", args.pack)


def _seed(args: Namespace) -> int:
    return secrets.randbelow(MANY) if args.seed is None else cast("int", args.seed)


def _console() -> Console:
    """Sit at this terminal; the last column stays free, where some terminals break a line of their own."""
    wide = min(WIDEST, shutil.get_terminal_size().columns - 1)
    return Console(read=input, write=print, width=wide, wait=_wait)


def _wait(ms: int) -> None:
    """Let time go by where somebody types; a pipe has no time to lose."""
    if sys.stdin.isatty():
        time.sleep(ms / 1000)
