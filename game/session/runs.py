"""The runs on this computer: where they live, what they are called, which can go on, and how they are taken away."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from game.content.home import home
from game.journal.file import read
from game.journal.problem import JournalError
from game.model.entry import Answered, Ended, Predicted
from game.model.ids import PackId, RouteId, RunId
from game.model.record import Record
from game.session.exports import forget_exports, write_export
from game.session.rooms import delete_rooms

SUFFIX = ".jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One journal as a list shows it; a damaged one stays visible, with `problem` instead of what it holds.

    `name` is the file's name without its ending: the run's nickname, with -2, -3 … where the same seed was played
    again. `turns` and `answers` count what was done, `knew` marks a run by somebody who had seen a mirror before,
    `player` names a bot that played it.
    """

    name: str
    path: Path
    pack: PackId | None = None
    title: str = ""
    route: RouteId | None = None
    started: int = 0
    turns: int = 0
    answers: int = 0
    finished: bool = False
    predicted: bool = False
    knew: bool = False
    player: str = ""
    problem: str = ""


def runs_folder() -> Path:
    """Return the folder of the journals."""
    return home() / "runs"


def new_path(run: RunId) -> Path:
    """Return a free place for a new run; the same seed played again gets -2, -3 … behind its nickname."""
    folder = runs_folder()
    path, again = folder / f"{run}{SUFFIX}", 2
    while path.exists():
        path, again = folder / f"{run}-{again}{SUFFIX}", again + 1
    return path


def list_runs() -> tuple[Run, ...]:
    """Return all runs, the newest first, damaged ones last."""
    runs = [describe(path) for path in _journals()]
    return tuple(sorted(runs, key=lambda run: (-run.started, run.name)))


def describe(path: Path) -> Run:
    """Tell what a journal holds, or what is wrong with it."""
    try:
        record, _ = read(path)
    except JournalError as problem:
        return Run(name=path.stem, path=path, problem=str(problem))
    return _run(path, record)


def newest_unfinished(pack: PackId | None = None) -> Run | None:
    """Return the run that “go on” means, of one pack or of any, if there is one."""
    going = (run for run in list_runs() if not (run.finished or run.problem or run.player))
    return next((run for run in going if pack in {None, run.pack}), None)


def find_run(name: str) -> Path:
    """Turn what somebody typed into a journal: a nickname, the start of just one, “last”, or a path."""
    if name == "last":
        return _last()
    journals = _journals()
    exact = [path for path in journals if path.stem == name]
    near = exact or [path for path in journals if path.stem.startswith(name)]
    if len(near) == 1:
        return near[0]
    if near:
        raise JournalError(f"“{name}” could be {_names(near)}. Write more of the name.")
    path = Path(name).expanduser()
    if path.is_file():
        return path
    known = f"There is: {_names(journals)}." if journals else "Nothing has been recorded yet."
    raise JournalError(f"There is no run “{name}”. {known}")


def has_seen_mirror() -> bool:
    """Tell whether anybody here came as far as the prediction; then the next run is labelled “you knew”."""
    return any(run.predicted and not run.player for run in list_runs())


def export(run: str, target: Path) -> Path:
    """Copy a run to where somebody wants it; the ending chooses the form (game.session.exports)."""
    return write_export(home(), find_run(run), target)


def delete_run(name: str) -> tuple[Path, ...]:
    """Remove one run, by its whole name, and its exports; return what is gone."""
    doomed = [path for path in _journals() if path.stem == name]
    if not doomed:
        raise JournalError(f"There is no run “{name}” to delete. See: sincerely data list")
    gone = forget_exports(home(), name)
    return (*_remove(doomed), *gone)


def delete_all() -> tuple[Path, ...]:
    """Remove every trace: journals, whole or damaged, exports, rooms, and what the game remembers of this computer.

    Packs that somebody put here are not the game's to take away. Returns what is gone.
    """
    gone = (*_remove(_journals()), *forget_exports(home(), None), *delete_rooms())
    kept = sorted(home().iterdir()) if home().is_dir() else []
    return (*gone, *_remove(path for path in kept if path.is_file()))


def _journals() -> list[Path]:
    folder = runs_folder()
    return sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []


def _last() -> Path:
    readable = [run for run in list_runs() if not run.problem]
    if not readable:
        raise JournalError("Nothing has been recorded yet. To play: sincerely play")
    return readable[0].path


def _run(path: Path, record: Record) -> Run:
    entries = [entry for turn in record.turns for entry in turn.entries]
    return Run(
        name=path.stem,
        path=path,
        pack=record.header.pack,
        title=record.header.pack_title,
        route=record.header.route,
        started=record.header.started,
        turns=len(record.turns),
        answers=sum(isinstance(entry, Answered) for entry in entries),
        finished=any(isinstance(entry, Ended) for entry in entries),
        predicted=any(isinstance(entry, Predicted) for entry in entries),
        knew=record.header.knew,
        player=record.header.player,
    )


def _remove(paths: Iterable[Path]) -> tuple[Path, ...]:
    gone = []
    for path in paths:
        path.unlink(missing_ok=True)
        gone.append(path)
    return tuple(gone)


def _names(paths: Iterable[Path]) -> str:
    return ", ".join(path.stem for path in paths)
