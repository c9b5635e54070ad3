"""Which file a room is kept in: a new one, or the one that a crash left."""

import argparse
from pathlib import Path

from game.cli.failure import Failure
from game.content.words import Words
from game.session.rooms import list_rooms, room_path


def file_of(args: argparse.Namespace, code: str, words: Words) -> Path:
    """Return the file of a new room, or of the one to go on with."""
    if args.resume is None:
        return room_path(code)
    kept = list_rooms()
    if not kept:
        raise Failure(words.say("room_nothing_kept"))
    if not args.resume:
        return kept[0]
    wanted = room_path(args.resume.upper())
    if wanted not in kept:
        raise Failure(words.say("room_no_such", code=args.resume, codes=", ".join(path.stem for path in kept)))
    return wanted
