"""Everything that is slow to import or to load, behind one door: packs, sessions, journals, the mirror.

The window imports this room only after its first picture: checking types costs more than drawing does.
"""

from pathlib import Path

from game.analysis.cost import cost
from game.analysis.mirror import mirror
from game.analysis.wiring import wiring
from game.content.files import CAMPAIGN, Found, find_packs, first_pack
from game.content.load import load
from game.content.shipped import shipped
from game.content.source import is_zip
from game.content.wishes import load_wishes, moved, save_wishes, switched
from game.desktop.unplayable import UnplayableError
from game.journal.file import Journal, create, read, reopen
from game.journal.problem import JournalError
from game.model.aftermath import Cost, Wiring
from game.model.finding import Mirror
from game.model.ids import RouteId
from game.model.pack import Pack
from game.model.record import Header, Record
from game.session.clock import Clock
from game.session.runs import (
    Run,
    delete_all,
    delete_run,
    has_seen_mirror,
    list_runs,
    new_path,
    newest_unfinished,
)
from game.session.session import CannotResume, Session


class Library:
    """What the table asks for; it keeps nothing itself."""

    def open_pack(self, path: Path | None, language: str = "") -> Pack:
        """Return a pack, the campaign unless another is named, in a language if it speaks it."""
        where = path or first_pack() or shipped("levels") / CAMPAIGN
        loaded = load(where, language=language)
        if loaded.pack is None:
            there = (where / "pack.yaml").is_file() or is_zip(where)
            first = f"{loaded.problems[0].where}: {loaded.problems[0].message}" if loaded.problems else ""
            raise UnplayableError("broken_pack" if there else "no_pack", str(where), first)
        return loaded.pack

    def start(self, pack: Pack, route: RouteId, seed: int, clock: Clock) -> tuple[Session, Journal]:
        """Begin a run and its journal; who has seen a mirror before is marked, as the measurement needs."""
        opened: list[Journal] = []

        def log(header: Header) -> Journal:
            opened.append(create(new_path(header.run), header))
            return opened[0]

        session = Session.start(pack, route=route, seed=seed, clock=clock, journal=log, knew=has_seen_mirror())
        return session, opened[0]

    def go_on(self, pack: Pack, path: Path, clock: Clock, folder: Path | None = None) -> tuple[Session, Journal]:
        """Take up a run where it was left, in whatever language it was kept."""
        journal, record, _ = reopen(path)
        spoken = record.header.language
        told = self.open_pack(folder, spoken) if spoken != pack.language else None
        resumed = Session.resume(pack, record, clock=clock, journal=journal, told=told)
        if isinstance(resumed, CannotResume):
            journal.close()
            raise UnplayableError(resumed.reason, path.stem)
        return resumed.session, journal

    def stories(self, extra: Path | None, language: str = "") -> tuple[Found, ...]:
        """Return all packs, those that cannot be played too, each in a language if it speaks it."""
        return find_packs((extra,) if extra else (), language=language)

    def shelve(self, found: tuple[Found, ...], name: str, change: str) -> None:
        """Keep what was wished of a pack: on, off, up or down."""
        wishes = load_wishes()
        if change in {"on", "off"}:
            wishes = switched(wishes, name, on=change == "on")
        else:
            wishes = moved(wishes, [one.name for one in found], name, -1 if change == "up" else 1)
        try:
            save_wishes(wishes)
        except OSError as error:
            raise UnplayableError("no_room", error.filename or "", error.strerror or str(error)) from error

    def runs(self) -> tuple[Run, ...]:
        """Return all runs on this computer, the newest first."""
        return list_runs()

    def seen_mirror(self) -> bool:
        """Tell whether somebody here came as far as a mirror, so that nothing can be given away any more."""
        return has_seen_mirror()

    def unfinished(self, pack: Pack) -> Run | None:
        """Return the run of this pack that can go on, if there is one."""
        return newest_unfinished(pack.id)

    def forget(self, run: str | None) -> int:
        """Delete a run, or all of them; return how many files are gone."""
        return len(delete_all() if run is None else delete_run(run))

    def record_of(self, path: Path) -> Record | None:
        """Return what a journal holds, or nothing if it cannot be read."""
        try:
            return read(path)[0]
        except JournalError:
            return None

    def mirror_of(self, session: Session) -> Mirror:
        """Compute the mirror from what was recorded, and from nothing else."""
        return mirror(session.entries)

    def aftermath_of(self, session: Session) -> tuple[Cost, Wiring]:
        """Compute what it cost and what hung on what, likewise."""
        return cost(session.entries), wiring(session.entries)
