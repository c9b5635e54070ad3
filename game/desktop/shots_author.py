"""Pictures of author mode: the bar, the graph, the jump, and the problems of a pack that was just broken."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from game.content.files import CAMPAIGN
from game.content.shipped import shipped
from game.desktop.author_table import AuthorTable
from game.desktop.director import Tools
from game.desktop.scene import JumpTo
from game.desktop.scenes.title import Title
from game.desktop.shots import Photographer
from game.desktop.window import Window
from game.model.pack import Pack
from game.session.author.jump import Jump
from game.session.author.study import Study, lived
from game.session.author.workbench import EVERY_MS, Workbench, main_route
from game.session.clock import FixedClock
from game.session.trials import trials

_WITH_SCORE = 1


class _Passing:
    """A clock whose time is the photographer's."""

    def __init__(self, ticks: Callable[[], int]) -> None:
        self.ticks = ticks

    def now(self) -> int:
        """Return the one moment of all pictures."""
        return FixedClock().now()


class AuthorPhotographer(Photographer):
    """Writes on a copy of the campaign in a folder of its own."""

    def __init__(self, folder: Path, *, size: tuple[int, int], text: int, language: str = "en") -> None:
        super().__init__(size=size, text=text, language=language)
        root = Path(shutil.copytree(shipped("levels") / CAMPAIGN, folder / CAMPAIGN))
        clock = _Passing(lambda: self._now)
        self.bench = Workbench(root, clock, command=None)
        before = self.window.director.tools
        self._table = AuthorTable(self.bench, clock=clock, seeds=lambda: 7)
        tools = Tools(table=self._table, words=before.words, ticks=before.ticks, settings=before.settings)
        self.window = Window(self.surface, tools, Title())

    def visits(self) -> Iterator[str]:
        """Yield the name of each screen while it shows."""
        pack = self._table.pack()
        stops = (pack.levels[name] for name in pack.routes[main_route(pack)].levels)
        level = [each for each in stops if each.framing][_WITH_SCORE]
        asked = next(event.id for event in level.events if event.choices)
        self.bench.study = _studied(pack)
        self.window.director.grant(JumpTo(Jump(level=level.id, event=asked, joined=True)))
        self.window.refresh()
        yield from self._keep("author-bar")
        for door in ("graph", "jump"):
            self._press(f"author:{door}")
            yield from self._keep(f"author-{door}")
            self._press(f"author:{door}")
        path = self.bench.root / level.where.file
        path.write_text(path.read_text(encoding="utf-8").replace("    title:", "    titel:", 2), encoding="utf-8")
        self._now += EVERY_MS
        yield from self._keep("author-problems")


def _studied(pack: Pack) -> Study:
    """Let a few bots live, so that the graph has colours."""
    *_, found = trials(pack, pack.routes, range(1, 2))
    return lived(pack, found)
