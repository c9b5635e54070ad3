"""The loop: collect, map, answer, draw what changed, and sleep longer when nothing moves."""

from collections.abc import Callable
from threading import Thread

import pygame

from game.content.home import home
from game.content.words import load_words
from game.desktop.director import Tools
from game.desktop.keys import open_pads
from game.desktop.options import Options
from game.desktop.scenes.title import Title
from game.desktop.settings import load_settings, save_settings
from game.desktop.sound import Sound
from game.desktop.table import Table
from game.desktop.window import Window
from game.session.clock import SystemClock

SIZE, SMALLEST = (1280, 720), (800, 500)
_LIVELY, _QUIET, _SETTLE_MS = 60, 20, 2000


def play(options: Options, seeds: Callable[[], int]) -> int:
    """Open the window, play, and close it."""
    words, clock = load_words(), SystemClock()
    kept = home() / "settings.json"
    settings = load_settings(kept)
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_caption(words.say("desktop_title"))
    flags = pygame.RESIZABLE | (pygame.FULLSCREEN if settings.fullscreen else 0)
    surface = pygame.display.set_mode(_fitting(), flags)
    table = Table(clock=clock, seeds=seeds if options.seed is None else lambda: options.seed or 0, folder=options.pack)
    tools = Tools(
        table=table,
        words=words,
        ticks=clock.ticks,
        settings=settings,
        sound=Sound(settings.volumes),
        keep=lambda changed: save_settings(kept, changed),
    )
    window = Window(surface, tools, Title(route=options.route or ""))
    try:
        window.turn(pygame.event.get())
        if window.open:
            _wake(tools)
            window.director.hearing.bed(table.framing)
        if window.open and options.resume:
            table.warm()
            window.go_on()
        _run(window)
    finally:
        table.leave()
        tools.sound.close()
        pygame.quit()
    return 0


def _fitting() -> tuple[int, int]:
    """Return the window's first size: the design, or what the desktop can hold."""
    wide, high = pygame.display.get_desktop_sizes()[0]
    return max(SMALLEST[0], min(SIZE[0], wide)), max(SMALLEST[1], min(SIZE[1], high))


def _wake(tools: Tools) -> None:
    """Do what the first picture did not wait for: sound, pads, and the pack, which loads beside the loop."""
    tools.sound.open()
    open_pads()
    pygame.key.set_repeat(350, 60)
    Thread(target=tools.table.warm, daemon=True).start()


def _run(window: Window) -> None:
    """Turn until the window is closed."""
    clock, still = pygame.Clock(), 0
    while window.open:
        drawn = window.turn(pygame.event.get())
        still = 0 if drawn or window.moving else still + clock.get_time()
        clock.tick(_QUIET if still > _SETTLE_MS else _LIVELY)
