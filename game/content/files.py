"""Where packs are found: shipped, in the user's own folder, and wherever somebody points."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from platformdirs import user_data_path

from game.content.load import Loaded, load
from game.content.problem import problem
from game.content.shipped import shipped
from game.model.where import Where

Origin = Literal["shipped", "user", "given"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A pack folder; one that cannot be played stays in the list, with its problems to be read."""

    path: Path
    origin: Origin
    loaded: Loaded


def home() -> Path:
    """Name the folder that holds a user's own things; SINCERELY_HOME moves it."""
    moved = os.environ.get("SINCERELY_HOME")
    return Path(moved) if moved else user_data_path("sincerely-yours", appauthor=False)


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
        if loaded.pack:
            owner = owners.setdefault(loaded.pack.id, path)
            if owner != path:
                loaded = _clash(loaded, loaded.pack.id, owner)
        found.append(Found(path=path, origin=origin, loaded=loaded))
    return tuple(found)


def _candidates(extra: Sequence[Path]) -> Iterator[tuple[Path, Origin]]:
    yield from ((path, "shipped") for path in _inside(shipped("levels")))
    yield from ((path, "user") for path in _inside(home() / "levels"))
    for path in extra:
        if (path / "pack.yaml").exists() or not _inside(path):
            yield path, "given"
        else:
            yield from ((one, "given") for one in _inside(path))


def _inside(folder: Path) -> list[Path]:
    """List the pack folders in a folder; one that cannot be read holds none."""
    try:
        return sorted(path for path in folder.iterdir() if (path / "pack.yaml").exists())
    except OSError:
        return []


def _clash(loaded: Loaded, name: str, owner: Path) -> Loaded:
    where = Where(file="pack.yaml", line=1, column=1)
    message = f"another pack has the id '{name}' too: {owner}"
    clash = problem("E420", where, message, hint="give one of them another id")
    return replace(loaded, pack=None, problems=(clash, *loaded.problems))
