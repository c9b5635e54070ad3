"""`room`: a workshop on this computer, for phones on the same network, with nothing sent anywhere else."""

import argparse
import gc
import os

from game.cli.failure import Failure
from game.cli.which import open_pack, pack_folder, pick_route
from game.content.words import Words, load_words
from game.model.ids import RouteId
from game.model.pack import Pack
from game.session.rooms import list_rooms, sweep

PORT = 8000
SCORED, UNSCORED = "workshop", "workshop_unscored"


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    words = load_words()
    parser = subparsers.add_parser("room", help=words.say("cli_room_help"), description=words.say("room_more"))
    parser.add_argument("pack", nargs="?", metavar="PACK", help=words.say("cli_play_pack"))
    parser.add_argument("--route", metavar="ROUTE", help=words.say("room_route"))
    parser.add_argument("--arms", metavar="A,B", help=words.say("room_arms"))
    parser.add_argument("--port", type=int, default=PORT, metavar="P", help=words.say("room_port"))
    parser.add_argument("--lan", nargs="?", const="", metavar="ADDRESS", help=words.say("room_lan"))
    parser.add_argument("--host", action="append", default=[], metavar="NAME", help=words.say("room_host"))
    parser.add_argument("--resume", nargs="?", const="", metavar="CODE", help=words.say("room_resume"))
    parser.add_argument("--new-links", action="store_true", help=words.say("room_new_links"))
    parser.add_argument("--window", action="store_true", help=words.say("room_window"))
    parser.set_defaults(run=soon)


def soon(args: argparse.Namespace) -> int:
    """Run, without a search for garbage until the room is open: a start makes none, and a tenth of it went there."""
    gc.disable()
    try:
        return run(args)
    finally:
        gc.enable()


def run(args: argparse.Namespace) -> int:
    """Open a room and serve it until somebody ends it or this program."""
    words = load_words()
    _refuse_the_mighty(words)
    pack = open_pack(pack_folder(args.pack, words), words)
    arms = _arms(args, pack, words)
    gone = sweep()
    if gone:
        print(words.say("room_swept", n=len([path for path in gone if path.suffix == ".room"])))
    for path in list_rooms() if args.resume is None else ():
        print(words.say("room_left", code=path.stem))
    try:
        from game.cli.room_server import host  # noqa: PLC0415 - needs the extra
    except ModuleNotFoundError as missing:
        raise Failure(words.say("room_extra", part=missing.name)) from missing
    return host(args, pack, arms, words)


def _arms(args: argparse.Namespace, pack: Pack, words: Words) -> tuple[RouteId, ...]:
    """Return the routes of the arms; one arm unless two are asked for, since a small room cannot tell two apart."""
    if args.arms:
        named = {"scored": SCORED, "unscored": UNSCORED}
        routes = tuple(pick_route(pack, named.get(one.strip(), one.strip()), words) for one in args.arms.split(","))
        if len(set(routes)) != len(routes) or not routes:
            raise Failure(words.say("room_arms_twice"))
    else:
        wanted = args.route or (SCORED if SCORED in pack.routes else next(iter(pack.routes)))
        routes = (pick_route(pack, wanted, words),)
    first = {pack.routes[route].levels[0] for route in routes}
    if len(first) > 1:
        raise Failure(words.say("room_arms_begin"))
    for route in routes:
        if not pack.routes[route].mirror:
            raise Failure(words.say("room_no_mirror", route=pack.routes[route].title))
    return routes


def _refuse_the_mighty(words: Words) -> None:
    """Refuse to serve strangers with the rights to change this computer."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 and "SINCERELY_ROOM_AS_ROOT" not in os.environ:
        raise Failure(words.say("room_root"))
