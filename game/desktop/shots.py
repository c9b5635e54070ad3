"""Pictures of every screen: a bot plays, time stands still, and what was seen once is kept once."""

from collections.abc import Iterator
from pathlib import Path

import pygame

from game.content.words import load_words
from game.desktop.director import Tools
from game.desktop.interact import Focused, Pressed
from game.desktop.scene import BEAT_MS, Push, Scene
from game.desktop.scenes.folded import phone_page
from game.desktop.scenes.intro import LevelIntro
from game.desktop.scenes.mirror import FirstPair, MirrorPage
from game.desktop.scenes.mirror_more import pages
from game.desktop.scenes.moments import Arrival, Lost, Moment, Rewarded, TierUp
from game.desktop.scenes.play import Play
from game.desktop.scenes.predict import Prediction
from game.desktop.scenes.title import Title
from game.desktop.settings import Settings
from game.desktop.table import Table
from game.desktop.text import forget_fonts
from game.desktop.window import Window
from game.model.offer import Scene as Offered
from game.model.pack import Pack
from game.session.bots import score_changes
from game.session.clock import FixedClock

_SEED, _SCREENS, _REST_MS = 7, 2000, 2000
_MOMENTS = {Arrival: "arrival", TierUp: "tier-up", Rewarded: "reward", Lost: "loss"}
_PAGES = ("circle", "perks", "news")
_PARTY_MS = 620  # the confetti is at its fullest


class Photographer:
    """Somebody with a camera beside a bot."""

    def __init__(self, *, size: tuple[int, int], text: int, pack: Pack | None = None, language: str = "en") -> None:
        pygame.display.init()
        pygame.font.init()
        forget_fonts()  # somebody may have closed the font module since they were opened
        self.surface = pygame.display.set_mode(size)
        self._mark = f"{size[0]}x{size[1]}-{text}" + (f"-{language}" if language != "en" else "")
        self._now = 0
        self._table = Table(clock=FixedClock(), seeds=lambda: _SEED, pack=pack, language=language)
        tools = Tools(
            table=self._table, words=load_words(language), ticks=lambda: self._now, settings=Settings(text=text)
        )
        self.window = Window(self.surface, tools, Title())
        self._seen: set[str] = set()

    def shots(self, folder: Path, *, only: str = "") -> Iterator[Path]:
        """Play to the end, and yield each picture as it is written; `only` those whose names begin so."""
        for name in self.visits():
            if not name.startswith(only):
                continue
            path = folder / f"{name}-{self._mark}.png"
            pygame.image.save(self.surface, path)
            yield path
        pygame.quit()

    def visits(self) -> Iterator[str]:
        """Play from the title to the end, and yield the name of each screen while it shows."""
        self._rest()
        yield from self._keep("title")
        self._table.pack()
        yield from self._walk((("play", "routes"), ("stories", "stories"), ("back", "")))
        yield from self._walk(((f"route:{self._route()}", "note"), ("begin", "")))
        for _ in range(_SCREENS):
            scene = self.window.director.top.scene
            if isinstance(scene, MirrorPage):
                break
            yield from self._scene(scene)
        yield from self._mirror()

    def _route(self) -> str:
        """Return the shortest way to a mirror."""
        routes = [route for route in self._table.pack().routes.values() if route.mirror]
        return min(routes, key=lambda route: (route.minutes, route.id)).id

    def _scene(self, scene: Scene) -> Iterator[str]:
        """Take a picture of a scene if its like was not seen yet, then do what the bot does."""
        match scene:
            case LevelIntro():
                yield from self._keep(f"intro-{scene.shown.framing.value}")
                self._press("on")
            case Play(after=None):
                yield from self._event(scene)
            case Play():
                yield from self._keep(f"outcome-{scene.shown.framing.value}")
                self._press("on")
            case Moment():
                yield from self._keep(_MOMENTS[type(scene)], rest=_PARTY_MS)
                self._press("on")
            case Prediction():
                yield from self._keep("prediction")
                self._press("guess:1")
                self._press("on")
            case FirstPair():
                yield from self._keep("mirror-first")
                self._press("all")
            case _:
                raise LookupError(f"nobody photographs {type(scene).__name__}")

    def _event(self, scene: Play) -> Iterator[str]:
        shown = scene.shown
        if scene.until > self._now:
            yield from self._keep(f"loading-{shown.framing.value}", rest=2 * BEAT_MS)
            self._now = scene.until
        if not shown.choices:
            yield from self._keep(f"reading-{shown.framing.value}")
            self._press("on")
            return
        yield from self._phone(shown)
        key = self._choice(scene)
        self._focus(key)
        yield from self._keep(f"{'slot' if shown.item else 'event'}-{shown.framing.value}")
        self._now += _REST_MS
        self._press(key)

    def _phone(self, shown: Offered) -> Iterator[str]:
        """Turn the pages of the app, where there is one."""
        framing = shown.framing.value
        keys = {placed.widget.key for placed in self.window.tree().walk()}
        for page in _PAGES:
            if f"phone:{page}" in keys and f"phone-{page}-{framing}" not in self._seen:
                self._press(f"phone:{page}")
                yield from self._keep(f"phone-{page}-{framing}")
                self._press("phone:score")
        yield from self._unfolded(shown)

    def _unfolded(self, shown: Offered) -> Iterator[str]:
        """Open the phone that a small window folds away; it can be seen in a large one too."""
        director = self.window.director
        page = phone_page(director.context(), shown)
        name = f"phone-page-{page.tab or 'home'}-{shown.framing.value}"
        if name in self._seen:
            return
        director.grant(Push(page))
        self.window.refresh()
        yield from self._keep(name)
        for tab in _PAGES if page.tab else ():
            if f"phone-page-{tab}" not in self._seen:
                self._press(f"phone:{tab}")
                yield from self._keep(f"phone-page-{tab}")
        self._press("back")

    def _choice(self, scene: Play) -> str:
        """Return the answer that the bot gives."""
        action = score_changes(scene.shown, self._table.session.state, _SEED)
        return f"choice:{getattr(action, 'choice', '')}"

    def _mirror(self) -> Iterator[str]:
        """Walk through the pages of the mirror and what lies behind them."""
        yield from self._keep("mirror")
        yield from self._walk(
            (("side", "mirror-pair"), ("back", ""), ("print", "mirror-small-print"), ("record", "record"))
        )
        run = self._table.runs()[0].name
        yield from self._walk(
            ((f"read:{run}", "record-run"), ("forget", "sure"), ("keep", ""), ("back", ""), ("back", ""))
        )
        card = f"claim:{next(iter(self._table.pack().claims))}"
        yield from self._walk((("back", ""), ("cards", "cards"), (card, "card"), ("back", ""), ("back", "")))
        yield from self._walk(
            (("more", ""), *((f"page:{each}", f"mirror-{each}") for each in pages(self._table.pack())))
        )
        yield from self._walk((("back", ""), ("settings", "settings")))
        self._press("done")
        self._press("home")
        self._press("play")
        yield from self._walk(((f"route:{self._route()}", ""), ("begin", ""), ("pause", "pause")))

    def _walk(self, steps: tuple[tuple[str, str], ...]) -> Iterator[str]:
        for key, name in steps:
            self._press(key)
            if name:
                yield from self._keep(name)

    def _press(self, key: str) -> None:
        director = self.window.director
        director.happen(director.top, (Pressed(key),))
        self.window.refresh()

    def _focus(self, key: str) -> None:
        self.window.point_out(key)
        director = self.window.director
        director.happen(director.top, (Focused(key),))

    def _rest(self, rest: int = _REST_MS) -> None:
        """Let everything that moves arrive (or, for a party, be in full swing)."""
        self.window.show()
        self._now += rest
        self.window.show()
        self.window.show()

    def _keep(self, name: str, rest: int = _REST_MS) -> Iterator[str]:
        if name in self._seen:
            return
        self._seen.add(name)
        self._rest(rest)
        yield name
