"""Somebody who writes a pack while they play it: a copy of the tiny pack, a workbench, and a window over it."""

import os
import shutil
from pathlib import Path

from fakes.window import Player

from game.desktop.author_table import AuthorTable
from game.desktop.director import Tools
from game.desktop.scene import Begin
from game.desktop.scenes.title import Title
from game.desktop.settings import Settings
from game.desktop.window import Window
from game.model.pack import Pack
from game.session.author.workbench import EVERY_MS, Workbench, main_route

TINY = Path(__file__).resolve().parents[1] / "content" / "packs" / "tiny"


def copied(folder: Path) -> Path:
    """Copy the tiny pack to where it may be written to."""
    return Path(shutil.copytree(TINY, folder / "tiny"))


def save(path: Path, text: str) -> None:
    """Save as an editor does, at another time than before."""
    later = path.stat().st_mtime_ns + 1_000_000
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(later, later))


class Author(Player):
    """A player whose pack is a folder that changes."""

    def __init__(self, root: Path, *, size: tuple[int, int] = (1280, 720), settings: Settings | None = None) -> None:
        super().__init__(size=size, settings=settings)
        self.root = root
        self.bench = Workbench(root, self.clock, command=None)
        self.table = AuthorTable(self.bench, clock=self.clock, seeds=lambda: 7)
        tools = Tools(table=self.table, words=self.words, ticks=self.clock.ticks, settings=settings or Settings())
        self.window = Window(self.surface, tools, Title())
        if self.bench.pack is not None:
            self.window.director.grant(Begin(main_route(self.bench.pack)))
        self.feed()

    @property
    def pack(self) -> Pack:
        """Return the last good version."""
        return self.table.pack()

    def level_file(self) -> Path:
        """Return the file of the first level of the main route."""
        return self.root / self.pack.levels[self.pack.routes[main_route(self.pack)].levels[0]].where.file

    def edit(self, old: str, new: str) -> None:
        """Change that file, save it, and wait until the window must have seen it."""
        path = self.level_file()
        text = path.read_text(encoding="utf-8")
        assert old in text
        save(path, text.replace(old, new, 1))
        self.wait()

    def wait(self) -> None:
        """Let the window look at the folder once more."""
        self.clock.wind(EVERY_MS)
        self.feed()

    def says(self) -> str:
        """Return everything that the screen says."""
        return " ".join(node.name for node in self.screen().walk())
