"""One file on its way into a draft: its text, its tree, its record, and at each step what is wrong with it."""

from itertools import islice
from typing import Any

from pydantic import BaseModel, ValidationError

from game.content.cut import cut_texts
from game.content.draft import Draft, Part
from game.content.kinds import Kind, kind_of_data
from game.content.limits import MAX_PROBLEMS
from game.content.nodes import read_tree
from game.content.problem import Problem, problem
from game.content.shape import shape
from game.content.splice import Splice, splice
from game.content.text import decode
from game.content.tree import Tree
from game.model.where import Where


def take(draft: Draft, name: str, kind: Kind | None, content: bytes, before: Part[Any] | None = None) -> list[Problem]:
    """Read one file into the draft and return its problems.

    Beside a version `before` it that is whole, what stayed is not read again.
    """
    source, problems = decode(content, name)
    if problems:
        _lose(draft, kind)
        return problems
    if before and kind and before.tree.source.text == source.text:
        put(draft, kind, before)
        return before.tree.problems
    found = splice(before.tree, source) if before else None
    tree = found.tree if found else read_tree(source)
    if tree.whole:
        tree.problems.extend(islice(cut_texts(source), MAX_PROBLEMS))
    kind = kind or kind_of_data(tree.data)
    if not tree.whole or not _is_ours(tree, kind) or kind is None:
        _lose(draft, kind)
        return tree.problems
    record = _kept(before, found) if before and found else None
    _keep(draft, kind, tree, record)
    return tree.problems


def _is_ours(tree: Tree, kind: Kind | None) -> bool:
    at = Where(file=tree.source.file, line=1, column=1)
    if tree.data is None:
        tree.problems.append(problem("E107", at, "the file is empty", hint="write format: 1 to begin with"))
    elif not isinstance(tree.data, dict):
        tree.problems.append(
            problem("E203", at, "the file must be a mapping (key: value)", hint="begin with format: 1")
        )
    elif kind is None:
        message = "this is no file of a pack: none of its keys tells what it is"
        tree.problems.append(problem("E202", at, message, hint="a level has the keys format, level and events"))
    else:
        return True
    return False


def _kept(before: Part[Any], found: Splice) -> BaseModel | None:
    """Take the records of all entries that stayed; None if there is a mistake, which can only be in the others."""
    old, new = getattr(before.record, found.key), found.tree.data[found.key]
    entries = [*old[: found.first], *new[found.first : len(new) - found.last], *old[len(old) - found.last :]]
    try:
        record: BaseModel = type(before.record).model_validate({**found.tree.data, found.key: entries})
    except ValidationError:
        return None
    return record


def _keep(draft: Draft, kind: Kind, tree: Tree, record: BaseModel | None) -> None:
    record = record or shape(tree, kind.model, draft.lost)
    if record is None:
        _lose(draft, kind)
        return
    put(draft, kind, Part(record=record, tree=tree))


def put(draft: Draft, kind: Kind, part: Part[Any]) -> None:
    """Put a file that was read into its place in a draft."""
    if kind.name in {"levels", "families"}:
        getattr(draft, kind.name).append(part)
    else:
        setattr(draft, kind.name, part)


def _lose(draft: Draft, kind: Kind | None) -> None:
    """Remember that some names are unknown, so that nobody is accused of using them."""
    if kind:
        draft.blind.update(kind.nouns)
