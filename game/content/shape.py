"""From a tree to a record: every mistake told, and what is sound kept, so that one mistake hides no other."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from game.content.errors import to_problem
from game.content.limits import MAX_PROBLEMS
from game.content.places import Path
from game.content.problem import Problem
from game.content.tree import Marks, Tree, remove

ROUNDS = 8
"""Each round takes out what the one before left without a required key; records nest less deeply than this."""

MAX_REPAIRS = 1_000
"""With more mistakes than this the rest of the file is not worth looking at, and hostile files stay cheap."""

R = TypeVar("R", bound=BaseModel)


def shape(tree: Tree, model: type[R], lost: set[str]) -> R | None:
    """Validate; on mistakes, tell all of them, take the broken parts out, and validate the rest.

    Ids of records that had to go are put into `lost`, so that nobody calls them unknown.
    """
    for attempt in range(ROUNDS):
        try:
            return model.model_validate(tree.data)
        except ValidationError as bad:
            errors = bad.errors(include_url=False, include_context=True)
        tree.whole = False
        misspelt = _misspelt(errors)
        errors = [error for error in errors if (error["type"], error["loc"]) not in misspelt]
        if attempt == 0:
            tree.problems.extend(_one_at_each_place(to_problem(tree, model, one) for one in errors[:MAX_PROBLEMS]))
        if len(errors) > MAX_REPAIRS:
            return None
        for (_, meant), wrong in misspelt.items():
            _rename(tree.data, wrong, str(meant[-1]))
        renamed = set(misspelt.values())
        paths = {_broken(error) for error in errors if error["loc"] not in renamed}
        for path in sorted(paths, key=_order, reverse=True):
            if not path:
                return None
            _take_out(tree, path, lost)
    return None


def _one_at_each_place(problems: Iterable[Problem]) -> list[Problem]:
    """Keep the first of the problems at one place: what is no id has no value either, and that is one mistake."""
    return list({one.where: one for one in reversed(list(problems))}.values())[::-1]


def _misspelt(errors: Sequence[ErrorDetails]) -> dict[tuple[str, Path], Path]:
    """Pair missing keys with unknown ones that mean them: one slip of the pen is one mistake, not two."""
    unknown: dict[Path, list[str]] = {}
    for error in errors:
        if error["type"] == "extra_forbidden":
            unknown.setdefault(error["loc"][:-1], []).append(str(error["loc"][-1]))
    pairs: dict[tuple[str, Path], Path] = {}
    for meant in (error["loc"] for error in errors if error["type"] == "missing"):
        beside = unknown.get(meant[:-1], [])
        near = [one for one in beside if one.startswith(f"{meant[-1]}:")]  # a space is missing after its colon
        near = near or get_close_matches(str(meant[-1]), beside, n=1, cutoff=0.6)
        if near:
            beside.remove(near[0])
            pairs["missing", meant] = (*meant[:-1], near[0])
    return pairs


def _rename(data: Any, path: Path, name: str) -> None:
    """Give a key its right name in its old place, so that the marks stay parallel."""
    for step in path[:-1]:
        data = data[step]
    entries = [(name if key == path[-1] else key, value) for key, value in data.items()]
    data.clear()
    data.update(entries)


def _broken(error: ErrorDetails) -> Path:
    """Find the smallest part that has to go: the entry itself, or the record that lacks one."""
    path = tuple(step for step in error["loc"] if step != "[key]")
    if error["type"] != "missing":
        return path
    path = path[:-1]
    while path and not isinstance(path[-1], int):
        path = path[:-1]
    return path


def _order(path: Path) -> tuple[tuple[bool, int, str], ...]:
    return tuple((isinstance(step, int), step if isinstance(step, int) else 0, str(step)) for step in path)


def _take_out(tree: Tree, path: Path, lost: set[str]) -> None:
    """Remove one part, unless a larger one that held it has gone before."""
    data, marks = tree.data, tree.marks
    for step in path[:-1]:
        if not _holds(data, step):
            return
        data, marks = data[step], _inside(data, marks, step)
    if _holds(data, path[-1]):
        lost.update(_ids(data[path[-1]]))
        remove(data, marks, path[-1])


def _holds(data: Any, step: str | int) -> bool:
    return step in data if isinstance(data, dict) else isinstance(data, list) and int(step) < len(data)


def _inside(data: Any, marks: Marks, step: str | int) -> Marks:
    return marks[1 + step] if isinstance(step, int) else marks[2 + 2 * list(data).index(step)]


def _ids(value: Any) -> set[str]:
    """Collect every id inside a part, and its plain texts where the part is a list of ids."""
    match value:
        case dict():
            inner = {one for part in value.values() for one in _ids(part) if isinstance(part, dict | list)}
            return inner | ({value["id"]} if isinstance(value.get("id"), str) else set())
        case list():
            return {one for part in value for one in _ids(part)}
        case str():
            return {value}
        case _:
            return set()
