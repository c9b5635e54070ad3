"""From a tree to a record: every mistake told, and what is sound kept, so that one mistake hides no other."""

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from game.content.errors import to_problem
from game.content.limits import MAX_PROBLEMS
from game.content.nodes import Tree, remove
from game.content.places import Path, value_at

ROUNDS = 8
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
        if attempt == 0:
            tree.problems.extend(to_problem(tree, model, error) for error in errors[:MAX_PROBLEMS])
        paths = {_broken(error["loc"], missing=error["type"] == "missing") for error in errors}
        for path in sorted(paths, key=_order, reverse=True):
            if not path:
                return None
            _take_out(tree, path, lost)
    return None


def _broken(path: Path, *, missing: bool) -> Path:
    """Find the smallest part that has to go: the entry itself, or the record that lacks one."""
    path = tuple(step for step in path if step != "[key]")
    if not missing:
        return path
    path = path[:-1]
    while path and not isinstance(path[-1], int):
        path = path[:-1]
    return path


def _order(path: Path) -> tuple[tuple[bool, int, str], ...]:
    return tuple((isinstance(step, int), step if isinstance(step, int) else 0, str(step)) for step in path)


def _take_out(tree: Tree, path: Path, lost: set[str]) -> None:
    data, marks = tree.data, tree.marks
    for step in path[:-1]:
        if isinstance(data, dict) and step in data:
            marks = marks[2 + 2 * list(data).index(step)]
            data = data[step]
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data, marks = data[step], marks[1 + step]
        else:
            return
    if value_at(data, path[-1:]) is None and not (isinstance(data, dict) and path[-1] in data):
        return
    lost.update(_ids(value_at(data, path[-1:])))
    remove(data, marks, path[-1])


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
