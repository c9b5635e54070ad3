"""From a path through a record to the place in the file where it was written."""

from typing import Any

from game.content.tree import Mark, Marks
from game.model.where import Where

Path = tuple[str | int, ...]


def mark_at(data: Any, marks: Marks, path: Path, *, key: bool = False) -> Mark:
    """Walk down as far as the file goes; with `key`, give the place of the last key instead of its value."""
    found = marks
    for depth, step in enumerate(path):
        if isinstance(data, dict) and step in data:
            at = 1 + 2 * list(data).index(step)
            if key and depth == len(path) - 1:
                mark: Mark = found[at]
                return mark
            data, found = data[step], found[at + 1]
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data, found = data[step], found[1 + step]
        else:
            break
    while isinstance(found, list):
        found = found[0]
    return found  # type: ignore[no-any-return]  # a scalar's marks are its Mark


def value_at(data: Any, path: Path) -> Any:
    """Return what stands at a path, or None where the file ends before."""
    for step in path:
        if isinstance(data, dict):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data


def where(file: str, mark: Mark) -> Where:
    """Name a place, counted from 1."""
    return Where(file=file, line=mark.line + 1, column=mark.column + 1)
