"""The loop: collect, map, answer, draw what changed, and sleep longer when nothing moves."""

import os
from collections.abc import Callable
from threading import Thread

import pygame

from game.content.home import home
from game.content.tongue import tongue
from game.content.words import load_words
from game.desktop.director import Tools
from game.desktop.keys import open_pads
from game.desktop.options import Options
from game.desktop.scene import Begin
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
    kept = home() / "settings.json"
    settings = load_settings(kept)
    language = tongue(os.environ, kept, options.language)
    words, clock = load_words(language), SystemClock()
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_caption(words.say("desktop_title"))
    flags = pygame.RESIZABLE | (pygame.FULLSCREEN if settings.fullscreen else 0)
    surface = pygame.display.set_mode(_fitting(), flags)
    table = _table(options, clock, seeds if options.seed is None else lambda: options.seed or 0, language)
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
        if window.open and table.author is not None:
            _at_once(window, table, options.route)
        _run(window)
    finally:
        table.leave()
        if table.author is not None:
            table.author.stop()
        tools.sound.close()
        pygame.quit()
    return 0


def _table(options: Options, clock: SystemClock, seeds: Callable[[], int], language: str) -> Table:
    """Lay the table for a player, or for the author of the pack."""
    if not options.edit or options.pack is None:
        return Table(clock=clock, seeds=seeds, folder=options.pack, language=language)
    from game.desktop.author_table import AuthorTable  # noqa: PLC0415 - a player needs none of this
    from game.session.author.workbench import Workbench  # noqa: PLC0415 - the same

    return AuthorTable(Workbench(options.pack, clock), clock=clock, seeds=seeds)


def _at_once(window: Window, table: Table, route: str | None) -> None:
    """Bring an author into the story, which they know the title of; a broken pack shows what is wrong with it."""
    from game.model.ids import RouteId  # noqa: PLC0415 - as above
    from game.session.author.workbench import main_route  # noqa: PLC0415 - as above

    pack = table.author.pack if table.author else None
    if pack is not None:
        wanted = RouteId(route) if route and route in pack.routes else main_route(pack)
        window.director.grant(Begin(wanted))
    window.director.renew()
    window.refresh()


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
