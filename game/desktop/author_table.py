"""The table of somebody who writes the pack they play: nothing on it is recorded, and it may be jumped about on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.table import Table
from game.desktop.unplayable import UnplayableError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.model.ids import RouteId
    from game.model.pack import Pack
    from game.session.author.jump import Jump
    from game.session.author.workbench import Workbench
    from game.session.clock import Clock


class AuthorTable(Table):
    """A table with a workbench under it."""

    def __init__(self, bench: Workbench, *, clock: Clock, seeds: Callable[[], int]) -> None:
        super().__init__(clock=clock, seeds=seeds, folder=bench.root)
        self.author = bench

    def pack(self) -> Pack:
        """Return the last good version."""
        bench = self._bench
        if bench.pack is None:
            first = bench.problems[0] if bench.problems else None
            raise UnplayableError("broken_pack", str(bench.root), f"{first.where}: {first.message}" if first else "")
        return bench.pack

    def open(self, folder: Path) -> None:
        """Stay with the pack that is being written, whatever else lies on this computer."""
        del folder
        self.leave()

    def speak(self, language: str) -> bool:
        """Keep the words of the pack as they are being written; only the game around it speaks otherwise."""
        del language
        return False

    def look(self) -> None:
        """Nothing was recorded, so nothing can go on; and authors know what the mirror asks."""
        self.unfinished, self.seen_mirror = "", True

    def begin(self, route: RouteId) -> None:
        """Begin a run that nobody writes down."""
        self.leave()
        self.pack()
        self._session = self._bench.begin(route, self._seeds())
        self.looked = 0

    def go_on(self, run: str) -> None:
        """Refuse: a player's run is not for trying things out."""
        raise UnplayableError("no_run", run)

    def jump(self, to: Jump) -> bool:
        """Stand elsewhere; tell whether a player could."""
        self.pack()
        lawful = self._bench.jump(to)
        self._seat()
        self.looked = 0
        return lawful

    def changed(self) -> bool:
        """Read the pack again if a file was saved; tell whether anything is to be shown anew."""
        news = self._bench.look()
        if news.read and self._session is not None:
            self._seat()
        return bool(news)

    def leave(self) -> None:
        """Put the run away for good."""
        self._bench.session = None
        super().leave()

    @property
    def _bench(self) -> Workbench:
        if self.author is None:
            raise LookupError("no pack is being written")
        return self.author

    def _seat(self) -> None:
        self._session, self._mirror, self._aftermath = self._bench.session, None, None
