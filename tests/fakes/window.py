"""A window without a screen, played by name, by keys, by pointer or by pad."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
from fakes.clock import HandClock
from fakes.packs import tiny_pack
from pygame.event import Event

from game.content.words import ENGLISH, Words, load_words
from game.desktop.director import Tools
from game.desktop.interact import Focused, Pressed
from game.desktop.scenes.title import Title
from game.desktop.semantics import Node, dump, meaning_of
from game.desktop.settings import Settings
from game.desktop.table import Table
from game.desktop.text import forget_fonts
from game.desktop.widgets.widget import Placed
from game.desktop.window import Window
from game.model.pack import Pack

STEP = 400


class Player:
    """Somebody in front of a window: looks at the semantic tree, and presses what is called by a name or a key."""

    def __init__(
        self,
        pack: Pack | None = None,
        *,
        size: tuple[int, int] = (1280, 720),
        settings: Settings | None = None,
        paints: bool = True,
    ) -> None:
        self._paints = paints
        self._placed: Placed | None = None
        self.surface = pygame.Surface(size) if pygame.display.get_surface() is None else pygame.display.set_mode(size)
        self.clock = HandClock()
        self.table = Table(clock=self.clock, seeds=lambda: 7, pack=pack or tiny_pack())
        self.words: Words = load_words(settings.language or ENGLISH if settings else ENGLISH)
        self.kept: list[Settings] = []
        tools = Tools(
            table=self.table,
            words=self.words,
            ticks=self.clock.ticks,
            settings=settings or Settings(),
            keep=self.kept.append,
        )
        self.window = Window(self.surface, tools, Title())
        self.feed()

    def feed(self, *events: Event) -> None:
        """Let events come in, then let everything on the screen come to rest; without paint only the layout does."""
        if not self._paints:
            assert not events, "a window that does not paint is pressed by name"
            self.window.director.first = False
            self.window.director.settle(self.window.tree())
            self._placed = None
            return
        self.window.turn(events)
        for _ in range(30):
            self.clock.wind(STEP)
            self.window.turn(())
            if not self.window.moving:
                return

    def tree(self) -> Placed:
        """Return everything in its place; without paint it stays until something comes in again."""
        if self._paints:
            return self.window.tree()
        if self._placed is None:
            self._placed = self.window.tree()
        return self._placed

    def screen(self) -> Node:
        """Return what the screen says."""
        return meaning_of(self.tree(), self.scene, self.window.director.top.view.focus)

    @property
    def scene(self) -> str:
        """Return the name of the scene on top."""
        return type(self.window.director.top.scene).__name__

    @property
    def focus(self) -> str:
        """Return the key in focus."""
        return self.window.director.top.view.focus

    def press(self, name: str) -> None:
        """Press what has that name or key."""
        node = self.screen().find(name)
        assert "press" in node.actions or "pick" in node.actions, f"{name} cannot be pressed:\n{dump(self.screen())}"
        director = self.window.director
        director.happen(director.top, (Focused(node.key), Pressed(node.key)))
        self.window.refresh()
        self.feed()

    def key(self, *keys: int, mod: int = 0) -> None:
        """Type on the keyboard."""
        for each in keys:
            self.feed(Event(pygame.KEYDOWN, key=each, mod=mod), Event(pygame.KEYUP, key=each, mod=mod))

    def pad(self, *buttons: int) -> None:
        """Press buttons of a gamepad."""
        for each in buttons:
            self.feed(Event(pygame.CONTROLLERBUTTONDOWN, button=each, instance_id=0))

    def click(self, name: str) -> None:
        """Point at what has that name or key, and press the left button."""
        rect = self.screen().find(name).rect
        scale = self.window.kit.scale
        spot = round((rect.x + rect.w / 2) * scale), round((rect.y + rect.h / 2) * scale)
        self.feed(Event(pygame.MOUSEMOTION, pos=spot, rel=(0, 0), buttons=(0, 0, 0)))
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self.feed(Event(kind, pos=spot, button=pygame.BUTTON_LEFT))

    def named(self, *roles: str) -> list[Node]:
        """Return everything on the screen with one of these roles."""
        return [node for node in self.screen().walk() if node.role in roles]


@contextmanager
def opened(size: tuple[int, int] = (1280, 720)) -> Iterator[None]:
    """Open SDL without a screen, and close it again."""
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode(size)
    forget_fonts()
    yield
    pygame.quit()
