"""Where packs are found: shipped, in the user's own folder, and wherever somebody points; as folders and as zips."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from game.content.home import home
from game.content.load import load
from game.content.problem import Problem, problem
from game.content.resolve import Found, Origin, resolve
from game.content.shipped import shipped
from game.content.source import is_zip
from game.content.wishes import Wishes, load_wishes
from game.model.where import Where

__all__ = ["CAMPAIGN", "Found", "Origin", "find_packs", "first_pack", "inside", "own_packs", "pack_folders"]

CAMPAIGN: Final = "starbridge"
"""The pack that stands first unless a player wishes otherwise."""


def pack_folders(extra: Sequence[Path] = ()) -> tuple[tuple[Path, Origin], ...]:
    """List the folders and zips of all packs without opening them; the same one only once."""
    seen: set[Path] = set()
    found: list[tuple[Path, Origin]] = []
    for path, origin in _candidates(extra):
        resolved = path.resolve()
        if resolved not in seen:
            seen.add(resolved)
            found.append((path, origin))
    return tuple(found)


def find_packs(extra: Sequence[Path] = (), *, wishes: Wishes | None = None, language: str = "") -> tuple[Found, ...]:
    """Load all packs, in the player's order; of two with the same id the first one is played, the other says so.

    Each is in `language` if it speaks it.
    """
    owners: dict[str, Path] = {}
    found: list[Found] = []
    for path, origin in pack_folders(extra):
        loaded = load(path, language=language)
        owner = owners.setdefault(loaded.pack.id, path) if loaded.pack else path
        if loaded.pack and owner != path:
            problems = (_clash(loaded.pack.id, owner), *loaded.problems)
            loaded = replace(loaded, pack=None, problems=problems)
        found.append(Found(path=path, origin=origin, loaded=loaded))
    return resolve(found, load_wishes() if wishes is None else wishes)


def inside(folder: Path) -> list[Path]:
    """List the packs in a folder, folders and zips; one that cannot be read, or is a pack itself, holds none."""
    try:
        if (folder / "pack.yaml").exists():
            return []
        return sorted(path for path in folder.iterdir() if _is_pack(path))
    except OSError:
        return []


def first_pack() -> Path | None:
    """Return the pack that is meant where none is named: the campaign, or what a player has put before it."""
    folders = pack_folders()
    if load_wishes() == Wishes() and all(origin == "shipped" for _, origin in folders):
        return folders[0][0] if folders else None  # nothing can have changed that, and loading all takes seconds
    return next((one.path for one in find_packs() if one.pack), None)


def own_packs() -> Path:
    """Return the folder into which a user puts packs."""
    return home() / "levels"


def _is_pack(path: Path) -> bool:
    return (path / "pack.yaml").exists() or (is_zip(path) and not path.name.startswith("."))


def _clash(name: str, owner: Path) -> Problem:
    where = Where(file="pack.yaml", line=1, column=1)
    message = f"another pack has the id '{name}' too: {owner}"
    return problem("E420", where, message, hint="give one of them another id")


def _candidates(extra: Sequence[Path]) -> Iterator[tuple[Path, Origin]]:
    campaign_first = sorted(inside(shipped("levels")), key=lambda path: path.name != CAMPAIGN)
    yield from ((path, "shipped") for path in campaign_first)
    yield from ((path, "user") for path in inside(own_packs()))
    for path in extra:
        yield from ((one, "given") for one in (inside(path) or [path]))
