"""Which pack and which route a command means: by name or by folder, with the nearest name when there is none."""

import difflib
from collections.abc import Iterable
from pathlib import Path

from game.cli.failure import Failure
from game.content.files import pack_folders
from game.content.load import load
from game.content.problem import Severity, render
from game.content.words import Words
from game.model.ids import RouteId
from game.model.pack import Pack

STANDARD = "starbridge"
"""The pack that is meant where none is named."""


def pack_folder(name: str | None, words: Words) -> Path:
    """Find a pack's folder: a path as it stands, else one of the packs that are installed."""
    if name is not None and Path(name).expanduser().is_dir():
        return Path(name).expanduser()
    known = {path.name: path for path, _ in pack_folders()}
    if not known:
        raise Failure(words.say("cli_no_packs"))
    if name is None:
        return known.get(STANDARD) or next(iter(known.values()))
    if name not in known:
        raise Failure(_unknown("cli_unknown_pack", name, known, words))
    return known[name]


def open_pack(folder: Path, words: Words) -> Pack:
    """Load a pack that must be whole; its first mistake is told, all others are a command away."""
    loaded = load(folder)
    if loaded.pack is None:
        errors = [problem for problem in loaded.problems if problem.severity is Severity.ERROR]
        first = render(errors[0]).splitlines()[0]
        raise Failure(words.say("cli_broken_pack", name=folder.name, n=len(errors), first=first, path=folder))
    return loaded.pack


def pick_route(pack: Pack, name: str, words: Words) -> RouteId:
    """Find a route by its name."""
    route = RouteId(name)
    if route not in pack.routes:
        raise Failure(_unknown("cli_unknown_route", name, pack.routes, words, pack=pack.title))
    return route


def shortest_route(pack: Pack) -> RouteId:
    """Return the route that takes the least time; of equals the one that promises a mirror."""
    return min(pack.routes.values(), key=lambda route: (route.minutes, not route.mirror)).id


def _unknown(key: str, name: str, known: Iterable[str], words: Words, **more: object) -> str:
    close = difflib.get_close_matches(name, list(known), n=1)
    names = ", ".join(sorted(known))
    if close:
        return words.say(f"{key}_close", name=name, close=close[0], names=names, **more)
    return words.say(key, name=name, names=names, **more)
