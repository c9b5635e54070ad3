"""Screens that move as the game's do, without a game behind them: for measuring what moving costs."""

from pygame import Surface

from game.content.words import Words
from game.desktop.canvas import Canvas
from game.desktop.director import Tools
from game.desktop.geometry import Rect
from game.desktop.kit import fit
from game.desktop.scenes.title import Title
from game.desktop.stage import Stage
from game.desktop.table import Table
from game.desktop.theme import load_theme
from game.desktop.widgets.gauge import Confetti, Dial
from game.desktop.widgets.holders import Aligned, Layers
from game.desktop.widgets.label import Ground
from game.desktop.widgets.widget import Widget, draw, lay_out
from game.desktop.window import Window
from game.session.clock import FixedClock

_LOW, _HIGH = 400, 900


class MovingScreen:
    """Three screens on one surface; each method shows one frame at a moment (in milliseconds since it began)."""

    def __init__(self, surface: object, words: Words) -> None:
        if not isinstance(surface, Surface):
            raise TypeError("a window's surface is needed")
        self._surface = surface
        table = Table(clock=FixedClock(), seeds=lambda: 1)
        self._window = Window(surface, Tools(table=table, words=words, ticks=lambda: 0), Title())
        for _ in range(3):
            self._window.show()
        self._dial, self._party = Stage(surface, load_theme()), Stage(surface, load_theme())
        self._target = _LOW

    def still(self, now: int) -> bool:
        """Turn the loop once with nothing to do."""
        del now
        return self._window.turn(())

    def dial(self, now: int) -> bool:
        """Show the dial on its way from one end to the other, and back again."""
        if now == 0:
            self._target = _LOW + _HIGH - self._target
            dial = Dial(key="dial", title="", value=self._target, low=350, high=950, marks=(500, 600))
            self._dial.show(self._canvas(Layers(children=(Ground(), Aligned(child=dial)))), now)
        return self._dial.frame(now)

    def party(self, now: int) -> bool:
        """Show a shower of confetti over the whole screen."""
        if now == 0:
            self._party.show(self._canvas(Ground(gradient="party")), now)
            self._party.frame(now)
            whole = Layers(children=(Ground(gradient="party"), Confetti(key="confetti")))
            self._party.show(self._canvas(whole), now)
        return self._party.frame(now)

    def _canvas(self, widget: Widget) -> Canvas:
        size = self._surface.get_size()
        kit = fit(load_theme(), size)
        canvas = Canvas(kit, (0, 0, *size))
        draw(lay_out(widget, Rect(0, 0, *kit.size), kit), canvas)
        return canvas
