"""The beginnings of a pack and of a level, and the one line of pack.yaml that a new level needs."""

import re
from pathlib import Path
from typing import Final, Literal

from game.content.nodes import read_tree
from game.content.places import mark_at, value_at
from game.content.shipped import shipped
from game.content.text import decode
from game.content.tree import Data, Tree

MIRROR: Final = "mirror"
_LEVELS: Final = ("routes", 0, "levels")
_WRITTEN: Final = re.compile(r"\"[a-z0-9_]+\"|'[a-z0-9_]+'|[a-z0-9_]+")


def beginnings(what: Literal["pack", "level"], name: str) -> dict[str, str]:
    """Return the files of a new pack or level, by their path in it."""
    folder = shipped("assets") / "new" / what
    return {path.relative_to(folder).as_posix(): _filled(path, name) for path in sorted(folder.rglob("*.yaml"))}


def title_of(name: str) -> str:
    """Make a title of a name."""
    return name.replace("_", " ").strip().capitalize()


def with_level(content: bytes, name: str) -> tuple[bytes, str] | None:
    """Put a level at the end of the first route, before the mirror; every other byte stays, comments too.

    Return the new file and the route's name; None if the list is written in a way that would have to be guessed at.
    """
    tree = _read(content)
    stops = value_at(tree.data, _LEVELS) if tree else None
    if tree is None or not isinstance(stops, list) or not stops or not all(isinstance(one, str) for one in stops):
        return None
    before = len(stops) - 1 if stops[-1] == MIRROR else len(stops)
    made = _inserted(content.decode("utf-8-sig"), tree, before, len(stops), name)
    again = _read(made.encode()) if made else None
    wanted = [*stops[:before], name, *stops[before:]]
    if again is None or value_at(again.data, _LEVELS) != wanted or not _else_same(tree.data, again.data):
        return None
    return made.encode(), str(value_at(tree.data, ("routes", 0, "id")))


def _filled(path: Path, name: str) -> str:
    return path.read_text(encoding="utf-8").replace('"@id@"', name).replace("@title@", title_of(name))


def _read(content: bytes) -> Tree | None:
    source, problems = decode(content, "pack.yaml")
    if problems:
        return None
    tree = read_tree(source)
    return tree if tree.whole and not tree.problems else None


def _inserted(text: str, tree: Tree, at: int, length: int, name: str) -> str:
    """Write the name before the stop at an index, or after the last one, in the way in which the list is written."""
    ends = "\r\n" if "\r\n" in text else "\n"
    lines = text.split(ends)
    mark = mark_at(tree.data, tree.marks, (*_LEVELS, min(at, length - 1)))
    line = lines[mark.line]
    dash = line[: mark.column]
    if not dash.strip(" -"):  # a list of lines that begin with -
        lines.insert(mark.line + (at == length), dash + name)
        return ends.join(lines)
    written = _WRITTEN.match(line, mark.column)
    if written is None:
        return ""
    if at == length:
        lines[mark.line] = f"{line[: written.end()]}, {name}{line[written.end() :]}"
    else:
        lines[mark.line] = f"{line[: mark.column]}{name}, {line[mark.column :]}"
    return ends.join(lines)


def _else_same(before: Data, after: Data) -> bool:
    """Tell whether nothing else has changed, so that a strange file is left alone instead of spoilt."""
    after["routes"][0]["levels"] = before["routes"][0]["levels"]
    return bool(before == after)
