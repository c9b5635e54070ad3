"""One window: commands come in, the director answers, and the stage shows what changed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

import pygame
from pygame import Surface
from pygame.event import Event

from game.desktop import interact
from game.desktop.canvas import Canvas
from game.desktop.commands import (
    Cancel,
    Command,
    Confirm,
    Digit,
    Exposed,
    Grab,
    Leave,
    Move,
    Point,
    Release,
    Resized,
    Switch,
    Turn,
    Wheel,
)
from game.desktop.director import Director, Tools
from game.desktop.geometry import Rect, Size
from game.desktop.keys import Keys
from game.desktop.kit import Kit, fit
from game.desktop.scene import BEAT_MS, Change, GoOn, Scene
from game.desktop.settings import next_text
from game.desktop.stage import Stage
from game.desktop.theme import load_theme
from game.desktop.widgets.boxes import Column, Grow
from game.desktop.widgets.holders import Inert, Layers
from game.desktop.widgets.label import Veil
from game.desktop.widgets.widget import Placed, Widget, draw, lay_out

LARGEST_TEXT = 200


class Window:
    """A surface, and the scenes on it."""

    def __init__(self, surface: Surface, tools: Tools, first: Scene) -> None:
        self.director = Director(tools, first)
        self._tools = tools
        self._keys = Keys()
        self._set = tools.settings
        self._known = ""
        self._beat = 0
        self._fresh(surface)

    def _fresh(self, surface: Surface) -> None:
        """Begin with an empty stage: another size, or a picture that was lost."""
        self._surface = surface
        self._stage = Stage(surface, load_theme(), reduced=self._tools.settings.reduced)
        self._stale = True
        self.director.size = self.kit.size

    @property
    def open(self) -> bool:
        """Tell whether the window is to stay."""
        return self.director.open

    @property
    def kit(self) -> Kit:
        """Return the measures of the window as it is now."""
        how = self._tools.settings
        size = self._surface.get_size()
        kit = fit(load_theme(), size, enlarge=how.text / 100, readable=how.readable, reduced=how.reduced)
        return replace(kit, scroll=self.director.top.view.scroll)

    def tree(self) -> Placed:
        """Return the screen with everything in its place."""
        kit, bar = self.kit, self._bar()
        if bar is None:
            return lay_out(self._widgets(len(self.director.stack) - 1), Rect(0, 0, *kit.size), kit)
        high = bar.measure(kit, kit.size.w).h
        self.director.size = Size(kit.size.w, kit.size.h - high)
        below = Grow(child=self._widgets(len(self.director.stack) - 1))
        return lay_out(Column(children=(bar, below)), Rect(0, 0, *kit.size), kit)

    def _bar(self) -> Widget | None:
        """Return the author's bar, where somebody writes the pack that is played."""
        bench = self._tools.table.author
        if bench is None:
            return None
        from game.desktop.authoring import bar  # noqa: PLC0415 - a player has no such bar

        return bar(self.director.context(), bench)

    def _widgets(self, index: int) -> Widget:
        scene = self.director.stack[index].scene
        own = scene.build(self.director.context())
        if not scene.overlay or index == 0:
            return own
        return Layers(children=(Inert(child=self._widgets(index - 1)), Veil(), own))

    def turn(self, events: Sequence[Event]) -> bool:
        """Take everything that came in, bring the picture up to date, and tell whether that needed any drawing."""
        for command in self._keys.read(events):
            if self.open:
                self.take(command)
        return self.open and self.show()

    def refresh(self) -> None:
        """Build the screen again with the next picture."""
        self._stale = True

    def point_out(self, key: str) -> None:
        """Put the focus on a widget, with its ring, as keys would."""
        self.director.top.view = replace(self.director.top.view, focus=key, ring=True)
        self.director.top.view = interact.reveal(self.director.top.view, self.tree())
        self._stale = True

    def go_on(self) -> None:
        """Take up the run that can go on, as the command line asked."""
        if self._tools.table.unfinished:
            self.director.grant(GoOn(self._tools.table.unfinished))
            self._stale = True

    def show(self) -> bool:
        """Draw what changed; tell whether anything did."""
        now = self._tools.ticks()
        if self._tools.table.changed():
            self.director.renew()
            self._stale = True
        if self._tools.table.unfinished != self._known:
            self._known, self._stale = self._tools.table.unfinished, True
        if self.director.hearing.due() or self._beats(now):
            self._stale = True
        if self._stale:
            self._bring()
            tree = self.tree()
            self.director.settle(tree)
            if self.director.cut and self._tools.table.author is not None:  # the graph opens where one stands
                self.director.top.view = interact.reveal(self.director.top.view, tree)
                tree = self.tree()
            view = self.director.top.view
            canvas = Canvas(self.kit, (0, 0, *self._surface.get_size()))
            draw(tree, canvas, view.focus, ring=view.ring, pressed=view.held)
            self._stage.show(canvas, now, fade=self.director.cut)
            self._stale, self.director.first = self.director.first, False
            self.director.cut = False
        drawn = self._stage.frame(now)
        if self._stage.counted():
            self.director.hearing.count()
        return drawn

    def _bring(self) -> None:
        """Show and play what the pack brings, as long as it is played."""
        brought = self._tools.table.brought
        self._stage.bring(brought)
        self._tools.sound.bring(brought)

    def _beats(self, now: int) -> bool:
        """Tell whether a page that is held back wants another picture: at every beat, and when its time has come."""
        until = self.director.top.scene.until
        beat = min(now, until) // BEAT_MS if until else 0
        before, self._beat = self._beat, beat if now < until else -1
        return bool(until) and before != self._beat

    @property
    def moving(self) -> bool:
        """Tell whether something on the screen moves by itself."""
        now = self._tools.ticks()
        return self._stale or now < self.director.top.scene.until or self._stage.moving(now)

    def take(self, command: Command) -> None:
        """Do what a command asks for."""
        match command:
            case Leave():
                self.director.open = False
            case Resized():
                surface = pygame.display.get_surface()
                if surface is not None and surface.get_size() != self._surface.get_size():
                    self._fresh(surface)
            case Exposed():
                self._fresh(self._surface)
            case Switch():
                self._switch(command.what)
            case Move() | Turn() | Confirm() | Cancel() | Digit() | Point() | Grab() | Release() | Wheel():
                self._ask(command)
            case _:
                assert_never(command)
        if self._tools.settings != self._set:
            self._reset()

    def _ask(self, command: Command) -> None:
        shown = self.director.top
        scene, before = shown.scene, shown.view
        shown.view, happened = interact.answer(before, command, self.tree(), self.kit.scale)
        self.director.happen(shown, happened)
        again = self.director.top is not shown or shown.scene is not scene or bool(happened)
        self._stale = self._stale or again or shown.view != before

    def _switch(self, what: str) -> None:
        how = self._tools.settings
        if what == "author":
            self._to_bar()
            return
        match what:
            case "fullscreen":
                how = replace(how, fullscreen=not how.fullscreen)
            case "sound":
                how = replace(how, mute=not how.mute)
            case "text":
                how = replace(how, text=100 if how.text >= LARGEST_TEXT else next_text(how.text, 1))
        self.director.grant(Change(how))

    def _to_bar(self) -> None:
        """Bring the focus to the author's bar, or back from it to the screen."""
        if self._tools.table.author is not None:
            there = self.director.top.view.focus.startswith("author:")
            self.point_out(self.director.top.scene.focus if there else "author:problems")

    def _reset(self) -> None:
        """Take over new settings."""
        before, self._set = self._set, self._tools.settings
        self._stale = True
        self._tools.sound.set_volumes(self._set.volumes)
        if before.language != self._set.language and pygame.display.get_surface() is self._surface:
            pygame.display.set_caption(self._tools.words.say("desktop_title"))
        if before.fullscreen != self._set.fullscreen and pygame.display.get_surface() is self._surface:
            pygame.display.toggle_fullscreen()
        if before.reduced != self._set.reduced:
            self._fresh(self._surface)
