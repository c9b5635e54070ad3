"""Which pack and which route a command means: by name, folder or zip, with the nearest name when there is none."""

import difflib
from collections.abc import Iterable
from pathlib import Path

from game.cli.failure import Failure
from game.content.files import Origin, find_packs, first_pack, pack_folders
from game.content.load import load
from game.content.problem import Severity, render
from game.content.source import is_zip
from game.content.wishes import Wishes, load_wishes
from game.content.words import Words
from game.model.ids import RouteId
from game.model.pack import Pack


def pack_folder(name: str | None, words: Words) -> Path:
    """Find a pack's folder or zip: a path as it stands, else one of the packs that are installed and loaded."""
    if name is not None and _is_path(Path(name).expanduser()):
        return Path(name).expanduser()
    known = {pack_name(path): (path, origin) for path, origin in reversed(pack_folders())}
    if not known:
        raise Failure(words.say("cli_no_packs"))
    if name is None:
        first = first_pack()
        if first is None:
            raise Failure(words.say("packs_none_played"))
        return first
    if name not in known:
        return _by_id(name, known, words)
    _refuse_unless_loaded(name, *known[name], words)
    return known[name][0]


def pack_name(path: Path) -> str:
    """Return the name of a pack's folder or zip."""
    return path.stem if is_zip(path) else path.name or path.resolve().name


def _is_path(path: Path) -> bool:
    return path.is_dir() or (is_zip(path) and path.is_file())


def _by_id(name: str, known: Iterable[str], words: Words) -> Path:
    """Find a pack whose folder has another name; only then are all packs read for their ids."""
    for one in find_packs():
        if one.name == name:
            _refuse_unless_loaded(name, one.path, one.origin, words)
            return one.path
    raise Failure(_unknown("cli_unknown_pack", name, known, words))


def _refuse_unless_loaded(name: str, path: Path, origin: Origin, words: Words) -> None:
    """Say why a pack is not loaded; a shipped one of which nobody wished anything always is, if it can be read."""
    if origin == "shipped" and load_wishes() == Wishes():
        return
    whys = {one.path: one.why for one in find_packs() if one.loaded.pack}
    if why := whys.get(path):
        raise Failure(words.say("packs_not_played", name=name, why=why.say(words)))


def open_pack(folder: Path, words: Words, language: str = "") -> Pack:
    """Load a pack that must be whole; its first mistake is told, all others are a command away."""
    loaded = load(folder, language=language)
    if loaded.pack is None:
        errors = [problem for problem in loaded.problems if problem.severity is Severity.ERROR]
        first = render(errors[0]).splitlines()[0]
        raise Failure(words.say("cli_broken_pack", name=pack_name(folder), n=len(errors), first=first, path=folder))
    return loaded.pack


def pick_route(pack: Pack, name: str, words: Words) -> RouteId:
    """Find a route by its name."""
    route = RouteId(name)
    if route not in pack.routes:
        raise Failure(_unknown("cli_unknown_route", name, pack.routes, words, pack=pack.title))
    return route


def shortest_route(pack: Pack) -> RouteId:
    """Return, of the routes that promise a mirror (else of all), the one that takes the least time."""
    return min(pack.routes.values(), key=lambda route: (not route.mirror, route.minutes)).id


def _unknown(key: str, name: str, known: Iterable[str], words: Words, **more: object) -> str:
    close = difflib.get_close_matches(name, list(known), n=1)
    names = words.listed(sorted(known))
    if close:
        return words.say(f"{key}_close", name=name, close=close[0], names=names, **more)
    return words.say(key, name=name, names=names, **more)
