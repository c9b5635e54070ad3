"""The wall in a window: it listens to a room's server, and may be closed and opened as often as one likes."""

import sys

from game.desktop import hints
from game.desktop.wall_news import Listener, NoWallError, link_of

TEXT = 175
"""Size of words in percent: to be read from the last row."""

_RATE, _SIZE = 20, (1280, 720)


def show_wall(address: str) -> int:
    """Show a wall until its window is closed; return the exit code."""
    hints.set_hints()
    wrong = hints.wrong_pygame()
    if wrong:
        print(wrong, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    listener = Listener(link_of(address))
    listener.start()
    try:
        _show(listener)
    finally:
        listener.stop()
    return 0


def _show(listener: Listener) -> None:
    import pygame  # noqa: PLC0415 - must not load before the hints are set

    from game.content.words import load_words  # noqa: PLC0415
    from game.desktop.director import Tools  # noqa: PLC0415
    from game.desktop.scene import Become  # noqa: PLC0415
    from game.desktop.scenes.wall import WallScene  # noqa: PLC0415
    from game.desktop.settings import Settings  # noqa: PLC0415
    from game.desktop.table import Table  # noqa: PLC0415
    from game.desktop.window import Window  # noqa: PLC0415
    from game.session.clock import SystemClock  # noqa: PLC0415

    words, clock = load_words(), SystemClock()
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_caption(words.say("wall_window"))
    surface = pygame.display.set_mode(_SIZE, pygame.RESIZABLE)
    tools = Tools(
        table=Table(clock=clock, seeds=lambda: 0),
        words=words,
        ticks=clock.ticks,
        settings=Settings(text=TEXT, mute=True),
    )
    scene = WallScene()
    window, ticker = Window(surface, tools, scene), pygame.Clock()
    try:
        while window.open:
            window.turn(pygame.event.get())
            news, lost = listener.told
            if (news, lost) != (scene.news, scene.lost):
                scene = WallScene(news=news, lost=lost)
                window.director.grant(Become(scene))
                window.refresh()
            ticker.tick(_RATE)
    finally:
        pygame.quit()


__all__ = ["NoWallError", "show_wall"]
