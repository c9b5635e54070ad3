"""The game on the table: which pack, which run, and the one door through which a scene's wish becomes a step."""

from __future__ import annotations

from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from game.desktop.unplayable import UnplayableError
from game.model.framing import Framing

if TYPE_CHECKING:  # the nouns of a game are many; a title needs none of them
    from collections.abc import Callable
    from pathlib import Path

    from game.content.files import Found
    from game.desktop.library import Library
    from game.journal.file import Journal
    from game.model.action import Action
    from game.model.aftermath import Cost, Wiring
    from game.model.finding import Mirror
    from game.model.ids import RouteId
    from game.model.outcome import Outcome
    from game.model.pack import Pack
    from game.model.record import Record
    from game.model.shelf import Asset
    from game.session.author.jump import Jump
    from game.session.author.workbench import Workbench
    from game.session.clock import Clock
    from game.session.runs import Run
    from game.session.session import Session

_FIRST = Framing.BEFORE


class Table:
    """Holds the run that is being played; `seeds` draws the seed of a new one, `pack` may be given ready made."""

    def __init__(
        self,
        *,
        clock: Clock,
        seeds: Callable[[], int],
        folder: Path | None = None,
        pack: Pack | None = None,
        language: str = "",
    ) -> None:
        self.clock = clock
        self.unfinished = ""  # the run that can go on, once `look` has found it
        self.seen_mirror = False  # whether a mirror was seen on this computer, once `look` has looked
        self.looked = 0  # turns of this run whose news were seen
        self.author: Workbench | None = None  # the pack that is being written, in author mode
        self._seeds = seeds
        self._folder = folder
        self._pack = pack
        self._language = language
        self._opening = Lock()
        self._stories: tuple[Found, ...] | None = None
        self._session: Session | None = None
        self._journal: Journal | None = None
        self._mirror: Mirror | None = None
        self._aftermath: tuple[Cost, Wiring] | None = None
        self._library: Library | None = None

    @property
    def session(self) -> Session:
        """Return the run being played."""
        if self._session is None:
            raise LookupError("no run is being played")
        return self._session

    @property
    def playing(self) -> bool:
        """Tell whether a run is being played."""
        return self._session is not None

    @property
    def brought(self) -> tuple[Asset, ...]:
        """Return the pictures and sounds of the pack that is being played."""
        return self._session.pack.assets if self._session is not None else ()

    @property
    def library(self) -> Library:
        """Return the room of everything slow; the first picture does not wait for it."""
        if self._library is None:
            from game.desktop.library import Library  # noqa: PLC0415 - see that room's first lines

            self._library = Library()
        return self._library

    def pack(self) -> Pack:
        """Return the pack, loaded when it is first asked for; raise what keeps it from being played."""
        with self._opening:  # the thread that warms up and a hasty player may both ask
            if self._pack is None:
                self._pack = self.library.open_pack(self._folder, self._language)
            return self._pack

    def open(self, folder: Path) -> None:
        """Play another pack from now on."""
        self.leave()
        self._folder, self._pack = folder, self.library.open_pack(folder, self._language)
        self.look()

    def speak(self, language: str) -> bool:
        """Go on in another language, with the run that is being played; tell whether its story is told in it too."""
        self._language, self._stories = language, None
        pack = self.library.open_pack(self._folder, language)
        if self._pack is not None and pack.hash != self._pack.hash:
            return False  # it was given ready made, or has been changed on the disk since
        with self._opening:
            self._pack = pack
        if self._session is not None:
            self._session.speak(pack)
            self._mirror = self._aftermath = None
        return self._session is not None

    def stories(self) -> tuple[Found, ...]:
        """Return all packs on this computer, the broken ones too."""
        if self._stories is None:
            self._stories = self.library.stories(self._folder, self._language)
        return self._stories

    def shelve(self, name: str, change: str) -> None:
        """Switch a pack on or off, or move it; what is meant where none was named may be another pack then."""
        before = self.stories()
        self.library.shelve(before, name, change)
        self._stories = None
        first = [next((one.path for one in found if one.pack), None) for found in (before, self.stories())]
        if self._folder is None and self._session is None and first[0] != first[1]:
            with self._opening:
                self._pack = None
            self.warm()

    def warm(self) -> None:
        """Load what the first choice will need while the player reads; a pack that cannot be played says so later."""
        with suppress(UnplayableError):
            self.pack()
            self.look()

    def look(self) -> None:
        """Look for the run that can go on."""
        run = self.library.unfinished(self.pack())
        self.unfinished = run.name if run else ""
        self.seen_mirror = self.library.seen_mirror()

    def begin(self, route: RouteId) -> None:
        """Begin a new run."""
        self.leave()
        self._session, self._journal = self.library.start(self.pack(), route, self._seeds(), self.clock)
        self.looked = 0

    def go_on(self, run: str) -> None:
        """Take up a run by its name."""
        self.leave()
        path = next((each.path for each in self.library.runs() if each.name == run), None)
        if path is None:
            raise UnplayableError("no_run", run)
        self._session, self._journal = self.library.go_on(self.pack(), path, self.clock, self._folder)
        self.look_at_news()

    def jump(self, to: Jump) -> bool:
        """Stand elsewhere; only the author of a pack may."""
        raise UnplayableError("no_run", str(to.level))

    def changed(self) -> bool:
        """Tell whether the story was changed from outside; for a player it never is."""
        return False

    def act(self, action: Action, *, changes: int) -> Outcome:
        """Take a step, safely written before anybody sees what it caused."""
        return self.session.act(action, changes=changes)

    def leave(self) -> None:
        """Put the run away; everything in it is saved already."""
        if self._journal is not None:
            self._journal.close()
        if self._session is not None:
            self._session = self._journal = self._mirror = self._aftermath = None
            self.look()

    def mirror(self) -> Mirror:
        """Return the mirror of this run, computed once."""
        if self._mirror is None:
            self._mirror = self.library.mirror_of(self.session)
        return self._mirror

    def aftermath(self) -> tuple[Cost, Wiring]:
        """Return what this run cost and what its score hung on, computed once."""
        if self._aftermath is None:
            self._aftermath = self.library.aftermath_of(self.session)
        return self._aftermath

    def look_at_news(self) -> None:
        """Take note that everything up to here was seen on the phone."""
        self.looked = len(self.record().turns)

    @property
    def framing(self) -> Framing:
        """Return the framing that is to be heard: a level's own from its first page on, the first one at the title."""
        if self._session is None:
            return _FIRST
        from game.model.offer import Intro  # noqa: PLC0415 - the first picture has no run
        from game.rules.force import felt  # noqa: PLC0415 - the same

        offered = self._session.offer
        state = self._session.state
        if isinstance(offered, Intro):
            return felt(offered.framing, scored=offered.scored)
        return felt(state.framing, scored=state.scored)

    def runs(self) -> tuple[Run, ...]:
        """Return all runs on this computer."""
        return self.library.runs()

    def record(self) -> Record:
        """Return this run as it is recorded."""
        return self.session.record

    def forget(self, run: str | None) -> int:
        """Delete a run, or all of them; one that is open is put away first."""
        if self._journal is not None and run in (None, self._journal.path.stem):
            self.leave()
        gone = self.library.forget(run)
        self.look()
        return gone
