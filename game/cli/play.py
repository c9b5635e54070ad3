"""`play`: the game on whatever this machine has, from a window down to a bot that plays for nobody."""

import argparse
import os
import sys
from dataclasses import replace

from game.cli.failure import Failure
from game.cli.screen import Front, front, terminal_or_nobody, window_opens
from game.content.home import home
from game.content.tongue import known, names, tongue
from game.content.words import Words, load_words


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
    parser.add_argument("--language", default="", metavar="LANGUAGE", help=words.say("cli_language"))
    parser.add_argument("--edit", action="store_true", help=words.say("cli_play_edit"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Play in a window if there can be one, else as text, else unattended."""
    spoken = load_words()
    if args.edit:
        _writable(args, spoken)
    words = load_words(tongue(os.environ, home() / "settings.json", args.language))
    if args.language and not known(args.language):
        words = _only_in_the_pack(args, spoken)
    chosen = Front.TERMINAL if args.text else front(os.environ, sys.stdin, sys.stdout)
    if chosen is Front.WINDOW:
        if window_opens():
            return _in_a_window(args, words)
        print(words.say("cli_no_screen"), file=sys.stderr)
        chosen = terminal_or_nobody(sys.stdin, sys.stdout)
    return _without_a_window(args, words, chosen)


def _only_in_the_pack(args: argparse.Namespace, words: Words) -> Words:
    """Return our own words for a language that only the pack speaks; refuse one that nobody here speaks."""
    from game.cli.which import open_pack, pack_folder  # noqa: PLC0415 - reading levels takes time, and is rarely needed

    spoken = open_pack(pack_folder(args.pack, words), words).languages
    if args.language not in spoken:
        ours, theirs = ", ".join(names()), ", ".join(spoken)
        raise Failure(words.say("cli_no_language", language=args.language, names=ours, spoken=theirs))
    return replace(words, language=args.language)


def _in_a_window(args: argparse.Namespace, words: Words) -> int:
    """Open the window; what reads levels is imported only when a name must be looked up before it."""
    from game.desktop.app import run as open_window  # noqa: PLC0415 - the drawing library is for windows alone
    from game.desktop.options import Options  # noqa: PLC0415 - the same

    folder = None
    if args.pack or args.route:
        from game.cli.play_text import check_route  # noqa: PLC0415 - the same
        from game.cli.which import pack_folder  # noqa: PLC0415 - a quarter of a second before the first picture

        folder = pack_folder(args.pack, words)
        if args.route:
            check_route(args, words)
    return open_window(
        Options(
            pack=folder,
            route=args.route,
            seed=args.seed,
            resume=args.resume,
            language=args.language,
            edit=args.edit,
        )
    )


def _without_a_window(args: argparse.Namespace, words: Words, chosen: Front) -> int:
    from game.cli.play_text import play_as_text, play_for_nobody  # noqa: PLC0415 - as above

    as_text = args.edit or chosen is Front.TERMINAL
    return play_as_text(args, words) if as_text else play_for_nobody(args, words)


def _writable(args: argparse.Namespace, words: Words) -> None:
    """Refuse author mode without the folder of a pack."""
    from game.cli.which import pack_folder  # noqa: PLC0415 - as above

    if not args.pack:
        raise Failure(words.say("author_needs_pack"))
    if not pack_folder(args.pack, words).is_dir():
        raise Failure(words.say("author_no_zip", name=args.pack))
