"""The door of this room: a folder becomes a Pack, or a complete list of Problems."""

import gc
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from game.content.assets.brought import bring
from game.content.build import build, languages
from game.content.checks.registry import CHECKS
from game.content.draft import Draft, declare
from game.content.enough import Enough, leave
from game.content.folder import read_folder
from game.content.kinds import Kind, kind_of_file
from game.content.locales import judged
from game.content.memory import Memory
from game.content.problem import Problem, Severity
from game.content.shipped import shipped
from game.content.source import read_bytes
from game.content.take import take
from game.content.translate import translated
from game.model.pack import Pack


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
    `memory` only what has changed is read, and the result is the same.
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
        known = memory.take(draft, raw) if memory else take(draft, raw.name, raw.kind, raw.content)
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
        problems = take(Draft(), name, kind, content)
    return Loaded(pack=None, problems=in_order(problems))


def shipped_icons() -> frozenset[str] | None:
    """List the icons that come with the game; None where the pictures are not installed."""
    try:
        names = os.listdir(shipped("assets") / "icons")  # noqa: PTH208 - three hundred paths would cost ten times that
    except OSError:
        return None
    return frozenset(name.removesuffix(".svg") for name in names if name.endswith(".svg"))


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


def in_order(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Sort problems by their places."""
    return tuple(sorted(problems, key=lambda one: (one.where.file, one.where.line, one.where.column, one.code)))
