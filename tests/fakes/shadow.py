"""The real game and its shadow without a screen, which do the same: the shadow knows what must be."""

from pathlib import Path

import pygame
from fakes import gallery
from fakes.screen import OpenGame, until
from fakes.window import Player

from game.journal.file import read
from game.model.record import Record

KEYS = {
    "1": pygame.K_1,
    "2": pygame.K_2,
    "Return": pygame.K_RETURN,
    "Up": pygame.K_UP,
    "Down": pygame.K_DOWN,
    "Right": pygame.K_RIGHT,
    "Tab": pygame.K_TAB,
}


class Both:
    """The real game and its shadow, which do the same."""

    def __init__(self, game: OpenGame, shadow: Player, home: Path) -> None:
        self.game, self.shadow, self._home = game, shadow, home

    def key(self, *names: str) -> None:
        self.shadow.key(*(KEYS[name] for name in names))
        self.game.key(*names)

    def click(self, key: str) -> None:
        rect, scale = self.shadow.screen().find(key).rect, self.shadow.window.kit.scale
        self.shadow.click(key)
        self.game.click(round((rect.x + rect.w / 2) * scale), round((rect.y + rect.h / 2) * scale))

    def record(self) -> Record:
        (path,) = (self._home / "runs").glob("*.jsonl")
        return read(path)[0]

    def turns(self) -> int:
        return len(self.record().turns) if list(self._home.glob("runs/*.jsonl")) else 0

    def settle(self) -> None:
        """Wait until the real game has written down every turn that the shadow took."""
        if self.shadow.table.playing:
            done = len(self.shadow.table.record().turns)
            until(lambda: self.turns() >= done, f"turn {done} on {self.shadow.scene}")

    def look(self) -> None:
        """Wait until the real window shows what the shadow shows."""
        try:
            until(self._same, f"the window does not show the {self.shadow.scene} as it is, see {self._home}")
        except AssertionError:
            pygame.image.save(self.game.picture(), self._home / "window.png")
            pygame.image.save(self.shadow.surface, self._home / "shadow.png")
            raise

    def _same(self) -> bool:
        seen, want = self.game.picture(), self.shadow.surface
        if gallery.exact():
            return pygame.image.tobytes(seen, "RGB") == pygame.image.tobytes(want, "RGB")
        mean, worst = gallery.off_by(seen, want)
        return mean <= gallery.MEAN and worst <= gallery.WORST

    def forward(self, *, by_mouse: bool) -> None:
        """Take a way on from whatever shows."""
        choices = [node.key for node in self.shadow.named("choice")]
        if self.shadow.scene == "Prediction":
            self.key("Right", "Right", "Tab", "Return")
        elif "route:short" in choices:
            self.click("route:short")
        elif choices and by_mouse:
            self.click(choices[-1])
        elif choices:
            self.key("1", "1")
        elif by_mouse:
            self.click("on")
        else:
            self.key(*(("Return",) if self.shadow.focus else ("Down", "Return")))
