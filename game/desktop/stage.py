"""Keeps what is on the screen and redraws only what changed: a still base, and what moves on top of it."""

import pygame
from pygame import Rect, Surface

from game.desktop.canvas import Canvas
from game.desktop.live import LiveBurst, LiveDial, LiveFade, LiveSlide, Living
from game.desktop.ops import Burst, Live, Op, Sliding, Still
from game.desktop.painter import changed, merged, paint
from game.desktop.pictures import Pictures
from game.desktop.theme import Theme
from game.model.shelf import Asset

_QUIET = {"fade": 120, "dial": 0, "confetti": 0, "card_in": 0, "screen": 120}


class Stage:
    """The picture in the window; `reduced` replaces travel by short fades."""

    def __init__(self, window: Surface, theme: Theme, *, reduced: bool = False) -> None:
        self._window = window
        self._base = Surface(window.get_size()).convert() if pygame.display.get_surface() else window.copy()
        self._ops: list[Op] = []
        self._lives: dict[str, Living] = {}
        self._clips: dict[str, Rect] = {}
        self._known: set[str] = set()
        self._dirty: list[Rect] = [window.get_rect()]
        self._shown: Canvas | None = None
        self._pictures = Pictures()
        self._brought: tuple[Asset, ...] = ()
        self._theme = theme
        self.motion = {**theme.motion, **_QUIET} if reduced else dict(theme.motion)

    def show(self, canvas: Canvas, now: int, *, fade: bool = False) -> None:
        """Take over a new screen: repaint the parts of the base in which it differs from the old one."""
        if fade and self._shown is not None:
            self._lives = {"fade": LiveFade(self._window.copy(), now, self.motion["screen"])}
            self._known = set()
        self._shown = canvas
        self._settle(now, canvas)

    def bring(self, assets: tuple[Asset, ...]) -> None:
        """Draw with the pictures of the pack that is played, and with the game's own again after it."""
        if assets == self._brought:
            return
        self._brought, self._pictures = assets, Pictures(assets=assets)
        self._base.fill((0, 0, 0))
        self._ops, self._lives, self._dirty = [], {}, [self._window.get_rect()]

    def moving(self, now: int) -> bool:
        """Tell whether the next frame will differ from this one."""
        return bool(self._dirty) or any(live.moving(now) for live in self._lives.values())

    def counted(self) -> bool:
        """Tell whether a number on the screen became another one since this was asked last."""
        counts = [live.counted() for live in self._lives.values() if isinstance(live, LiveDial)]
        return any(counts)

    def frame(self, now: int) -> bool:
        """Bring the window up to date; tell whether anything had to be drawn."""
        parts = self._dirty
        ended = [key for key, live in self._lives.items() if not isinstance(live, LiveDial) and not live.moving(now)]
        if ended and self._shown is not None:
            parts = parts + [self._lives.pop(key).region() for key in ended]
            self._settle(now, self._shown)
            parts = parts + self._dirty
        parts = merged(parts + [live.region() for live in self._lives.values() if live.moving(now)])
        self._dirty = []
        if not parts:
            return False
        whole = self._window.get_rect()
        for part in (place.clip(whole) for place in parts):
            self._window.set_clip(part)
            self._window.blit(self._base, part, part)
            for key, live in self._lives.items():
                window = part.clip(self._clips.get(key, whole))
                if live.region().colliderect(window):
                    self._window.set_clip(window)
                    live.draw(self._window, now)
        self._window.set_clip(None)
        pygame.display.update(parts)
        return True

    def _settle(self, now: int, canvas: Canvas) -> None:
        """Sort what moves from what stands, and repaint what stands."""
        things = list(canvas.things)
        lives: dict[str, Living] = {}
        for live in canvas.lives:
            kept = self._alive(live, now)
            if kept is not None:
                lives[live.key] = kept
            elif isinstance(live.what, Sliding):
                things.extend(live.what.ops)
        if "fade" in self._lives:
            lives["fade"] = self._lives["fade"]
        gone = [live.region() for key, live in self._lives.items() if key not in lives]
        come = [live.region() for key, live in lives.items() if key not in self._lives]
        parts = changed(self._ops, things)
        for part in parts:
            paint(self._base, things, part, self._pictures)
        self._renew(lives, parts)
        self._ops, self._lives = things, lives
        self._clips = {live.key: Rect(live.clip) for live in canvas.lives}
        self._known = {live.key for live in canvas.lives}
        self._dirty = self._dirty + parts + gone + come

    def _renew(self, lives: dict[str, Living], parts: list[Rect]) -> None:
        for key, live in lives.items():
            if self._lives.get(key) is not live or live.region().collidelist(parts) >= 0:
                live.renew(self._base)

    def _alive(self, live: Live, now: int) -> Living | None:  # noqa: PLR0911 - one for each case
        """Return the moving thing for a note on the canvas; None if it stands still by now."""
        kept = self._lives.get(live.key)
        match live.what:
            case Still():
                if isinstance(kept, LiveDial) and kept.fits(live.what, live.box):
                    kept.head_for(live.what, now)
                    self._dirty.append(kept.region())
                    return kept
                return LiveDial(live.what, live.box, self.motion, now)
            case Burst():
                if live.key in self._known or not self.motion["confetti"]:
                    return kept
                return LiveBurst(live.what, live.box, now, self.motion["confetti"])
            case Sliding():
                if isinstance(kept, LiveSlide) and kept.moving(now):
                    kept.take(live.what)
                    return kept
                if live.key in self._known or not self.motion["card_in"]:
                    return None
                return LiveSlide(live.what, live.box, now, self.motion["card_in"], self._pictures)
