"""Where packs are found: shipped, in the user's own folder, and wherever somebody points."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from game.content.home import home
from game.content.load import Loaded, load
from game.content.problem import Problem, problem
from game.content.shipped import shipped
from game.model.where import Where

Origin = Literal["shipped", "user", "given"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A pack folder; one that cannot be played stays in the list, with its problems to be read."""

    path: Path
    origin: Origin
    loaded: Loaded


def pack_folders(extra: Sequence[Path] = ()) -> tuple[tuple[Path, Origin], ...]:
    """List the folders of all packs without opening them; the same folder only once."""
    seen: set[Path] = set()
    found: list[tuple[Path, Origin]] = []
    for path, origin in _candidates(extra):
        resolved = path.resolve()
        if resolved not in seen:
            seen.add(resolved)
            found.append((path, origin))
    return tuple(found)


def find_packs(extra: Sequence[Path] = ()) -> tuple[Found, ...]:
    """Load all packs; of two with the same id the first one is played, the other says so."""
    owners: dict[str, Path] = {}
    found: list[Found] = []
    for path, origin in pack_folders(extra):
        loaded = load(path)
        owner = owners.setdefault(loaded.pack.id, path) if loaded.pack else path
        if loaded.pack and owner != path:
            problems = (_clash(loaded.pack.id, owner), *loaded.problems)
            loaded = replace(loaded, pack=None, problems=problems)
        found.append(Found(path=path, origin=origin, loaded=loaded))
    return tuple(found)


def inside(folder: Path) -> list[Path]:
    """List the pack folders in a folder; one that cannot be read, or is a pack itself, holds none."""
    try:
        if (folder / "pack.yaml").exists():
            return []
        return sorted(path for path in folder.iterdir() if (path / "pack.yaml").exists())
    except OSError:
        return []


def _clash(name: str, owner: Path) -> Problem:
    where = Where(file="pack.yaml", line=1, column=1)
    message = f"another pack has the id '{name}' too: {owner}"
    return problem("E420", where, message, hint="give one of them another id")


def _candidates(extra: Sequence[Path]) -> Iterator[tuple[Path, Origin]]:
    yield from ((path, "shipped") for path in inside(shipped("levels")))
    yield from ((path, "user") for path in inside(home() / "levels"))
    for path in extra:
        yield from ((one, "given") for one in (inside(path) or [path]))
