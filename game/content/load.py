"""The door of this room: a folder becomes a Pack, or a complete list of Problems."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from game.content.assets.brought import bring
from game.content.build import build, languages
from game.content.checks.registry import CHECKS
from game.content.cut import cut_texts
from game.content.draft import Draft, Part, declare
from game.content.enough import Enough, leave
from game.content.folder import read_folder
from game.content.kinds import Kind, kind_of_data, kind_of_file
from game.content.limits import MAX_PROBLEMS
from game.content.locales import judged
from game.content.memory import Memory
from game.content.nodes import read_tree
from game.content.problem import Problem, Severity, problem
from game.content.shape import shape
from game.content.shipped import shipped
from game.content.source import read_bytes
from game.content.text import decode
from game.content.translate import translated
from game.content.tree import Tree
from game.model.pack import Pack
from game.model.where import Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A pack, unless an error keeps it from being played, and everything there is to say about it."""

    pack: Pack | None
    problems: tuple[Problem, ...]


def load(
    path: Path, *, icons: frozenset[str] | None = None, language: str = "", memory: Memory | None = None
) -> Loaded:
    """Load a pack folder; whatever is in it, this returns and tells all problems at once.

    In another language than its own only the words differ; what has no translation stays as it was written. With a
    `memory` only files that have changed are parsed.
    """
    with _unburdened():
        return _load(path, icons if icons is not None else shipped_icons(), language, memory)


def _load(path: Path, icons: frozenset[str] | None, language: str, memory: Memory | None) -> Loaded:
    """Do the work in a frame of its own, so that all that is only needed on the way is gone when it returns."""
    draft, problems = _drafted(path, icons, memory)
    sound = not any(one.severity is Severity.ERROR for one in problems)
    pack = build(draft, draft.pack) if sound and draft.pack else None
    if pack and language not in {"", pack.language}:
        pack = _spoken(draft, path, pack, language)
    return Loaded(pack=pack, problems=in_order(problems))


def _spoken(draft: Draft, path: Path, pack: Pack, language: str) -> Pack:
    """Build the same pack in another language; its hash names what was written, not what it was made into."""
    other = translated(draft, path, language)
    return replace(build(other, other.pack), hash=pack.hash, language=language) if other.pack else pack


def read_draft(path: Path) -> Draft:
    """Read a pack folder for whoever works with its texts, not with its rules."""
    return _drafted(path, shipped_icons())[0]


def check_locales(path: Path) -> tuple[Problem, ...]:
    """Tell what is wrong with the translations of a pack, or still missing, in each language that it names."""
    draft = read_draft(path)
    spoken = languages(draft.pack) if draft.pack else ()
    return tuple(one for language in spoken[1:] for one in judged(draft, path, language))


def _drafted(path: Path, icons: frozenset[str] | None, memory: Memory | None = None) -> tuple[Draft, list[Problem]]:
    folder = read_folder(path)
    draft = Draft(icons=icons, blind={noun for kind in folder.unread for noun in kind.nouns})
    problems = list(folder.problems)
    enough = Enough()
    for at, raw in enumerate(folder.files):
        if enough.reached:
            problems.append(leave(draft, folder.files[at:]))
            break
        known = memory.take(draft, raw, _take) if memory else _take(draft, raw.name, raw.kind, raw.content)
        problems.extend(enough.of_file(known))
    declare(draft)
    problems.extend(enough.of_checks(one for check in CHECKS for one in check(draft)))
    problems.extend(bring(draft, folder.source))
    return draft, problems


def load_file(path: Path) -> Loaded:
    """Check one file: with its pack where it lies in one, else its own shape alone."""
    root = pack_of(path)
    if root:
        name = path.relative_to(root).as_posix()
        found = load(root)
        return Loaded(pack=found.pack, problems=tuple(one for one in found.problems if one.where.file == name))
    content = read_bytes(path, path.name)
    if isinstance(content, Problem):
        return Loaded(pack=None, problems=(content,))
    return load_text(content, path.name)


def pack_of(path: Path) -> Path | None:
    """Name the pack folder in which a file has its place, if there is one."""
    for root in (path.parent, path.parent.parent):
        if (root / "pack.yaml").is_file() and kind_of_file(path.relative_to(root).as_posix()):
            return root
    return None


def load_text(content: bytes, name: str, kind: Kind | None = None) -> Loaded:
    """Check the shape of one file's content; its kind shows in its keys if it is not given."""
    with _unburdened():
        problems = _take(Draft(), name, kind, content)
    return Loaded(pack=None, problems=in_order(problems))


def shipped_icons() -> frozenset[str] | None:
    """List the icons that come with the game; None where the pictures are not installed."""
    folder = shipped("assets") / "icons"
    return frozenset(one.stem for one in folder.glob("*.svg")) if folder.is_dir() else None


@contextmanager
def _unburdened() -> Iterator[None]:
    """Pause the garbage collector: it walks all new records again and again, for three quarters of the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _take(draft: Draft, name: str, kind: Kind | None, content: bytes) -> list[Problem]:
    """Read one file into the draft and return its problems."""
    source, problems = decode(content, name)
    if problems:
        _lose(draft, kind)
        return problems
    tree = read_tree(source)
    if tree.whole:
        tree.problems.extend(islice(cut_texts(source), MAX_PROBLEMS))
    kind = kind or kind_of_data(tree.data)
    if not tree.whole or not _is_ours(tree, kind) or kind is None:
        _lose(draft, kind)
        return tree.problems
    _keep(draft, kind, tree)
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


def _keep(draft: Draft, kind: Kind, tree: Tree) -> None:
    record = shape(tree, kind.model, draft.lost)
    if record is None:
        _lose(draft, kind)
        return
    part: Part[Any] = Part(record=record, tree=tree)
    if kind.name in {"levels", "families"}:
        getattr(draft, kind.name).append(part)
    else:
        setattr(draft, kind.name, part)


def _lose(draft: Draft, kind: Kind | None) -> None:
    """Remember that some names are unknown, so that nobody is accused of using them."""
    if kind:
        draft.blind.update(kind.nouns)


def in_order(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Sort problems by their places."""
    return tuple(sorted(problems, key=lambda one: (one.where.file, one.where.line, one.where.column, one.code)))
