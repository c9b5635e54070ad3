"""What moves by itself: the dial, confetti, parts that come in, one screen fading into the next."""

from collections.abc import Mapping
from typing import Protocol

from pygame import Rect, Surface

from game.desktop import dial, ops
from game.desktop.kit import Pixels
from game.desktop.painter import surface_of
from game.desktop.pictures import Pictures

_BACK, _BEYOND = 1.4, 0.12  # how far an emphasis goes beyond its end, as a share of its way
_FEAST = 1.6  # it needs longer, or the way back is not seen


def ease_out(share: float) -> float:
    """Return the way gone after a share of the time: quick at first, then settling."""
    rest = 1 - max(0.0, min(1.0, share))
    return 1 - rest * rest * rest


def ease_back(share: float) -> float:
    """Return the way gone after a share of the time, with a little more than all of it before the end."""
    left = max(0.0, min(1.0, share)) - 1
    return 1 + left * left * ((_BACK + 1) * left + _BACK)


class Living(Protocol):
    """Something that is drawn over the screen as long as it moves (or as long as it is there)."""

    def region(self) -> Rect:
        """Return all that it may cover."""

    def moving(self, now: int) -> bool:
        """Tell whether the next picture will differ."""

    def renew(self, base: Surface) -> None:
        """Take note that what lies beneath has changed."""

    def draw(self, target: Surface, now: int) -> None:
        """Draw it as it is now."""


class LiveDial:
    """A dial on its way to a value; a new value starts from where it stands."""

    def __init__(self, what: ops.Still, box: Pixels, motion: Mapping[str, int], now: int = 0) -> None:
        self._what, self._box = what, Rect(box)
        self._art = dial.dial_art(box[2], dial.marks_of(what), what.font)
        self._lasts = motion["dial"]
        self._to = float(what.value)
        self._from = self._to if what.start is None else float(what.start)
        self._since = -self._lasts if what.start is None else now
        self._shown = self._from if self._lasts else self._to
        self._said = round(self._shown)
        self._plate: Surface | None = None
        self._drawn = 0
        self._clean: Surface | None = None

    def head_for(self, what: ops.Still, now: int) -> None:
        """Move to a new value from where the knob stands now."""
        if what.value != self._to:
            self._from, self._to, self._since = self._value(now), float(what.value), now
        self._what = what

    def fits(self, what: ops.Still, box: Pixels) -> bool:
        """Tell whether this dial can go on as that one."""
        same = what._replace(value=0, start=None) == self._what._replace(value=0, start=None)
        return same and Rect(box) == self._box

    def region(self) -> Rect:
        """Return the square of the dial."""
        return self._box

    def moving(self, now: int) -> bool:
        """Tell whether the last picture showed another value than the one to come to rest at."""
        del now
        return self._shown != self._to

    def counted(self) -> bool:
        """Tell whether the number is another one than when this was asked last."""
        before, self._said = self._said, round(self._shown)
        return self._said != before

    def renew(self, base: Surface) -> None:
        """Copy what lies beneath, and put the empty arc on it."""
        self._clean = base.subsurface(self._box.clip(base.get_rect())).copy()
        self._clean.blit(self._art.track, (0, 0))
        self._plate, self._drawn = self._clean.copy(), 0

    def draw(self, target: Surface, now: int) -> None:
        """Add or take the slices between the last picture and this one."""
        if self._plate is None or self._clean is None:
            return
        value = self._shown = self._value(now)
        share = dial.share_of(self._what, value)
        reach = round(share * dial.SLICES)
        if reach < self._drawn:
            self._plate.blit(self._clean, (0, 0))
            self._drawn = 0
        self._plate.fblits(self._art.slices[self._drawn : reach])
        self._drawn = reach
        target.blit(self._plate, self._box)
        self._art.draw_top(target, self._box.topleft, share, round(value))

    def _value(self, now: int) -> float:
        if now >= self._since + self._lasts:
            return self._to
        return self._from + (self._to - self._from) * ease_out((now - self._since) / self._lasts)


class LiveBurst:
    """Confetti over its place."""

    def __init__(self, what: ops.Burst, box: Pixels, now: int, lasts: int) -> None:
        from game.desktop.art.confetti import confetti  # noqa: PLC0415 - the first picture celebrates nothing

        self._scraps = confetti
        self._box, self._since, self._lasts = Rect(box), now, lasts
        self._seed = what.seed
        self._scrap = max(8, round(box[3] / 60))

    def region(self) -> Rect:
        """Return the place it falls through."""
        return self._box

    def moving(self, now: int) -> bool:
        """Tell whether any paper is in the air."""
        return now - self._since < self._lasts

    def renew(self, base: Surface) -> None:
        """Nothing to keep: paper hides nothing for long."""

    def draw(self, target: Surface, now: int) -> None:
        """Draw every piece of paper where it is after so much time."""
        target.fblits(self._scraps(self._seed, now - self._since, self._box.size, self._scrap))


class LiveSlide:
    """A part of the screen that rises into its place while it appears."""

    def __init__(self, what: ops.Sliding, box: Pixels, now: int, lasts: int, pictures: Pictures) -> None:
        self._down, self._since, self._lasts = what.down, now, round(lasts * _FEAST) if what.bounce else lasts
        self._way = ease_back if what.bounce else ease_out
        self._ops = what.ops
        self._pictures = pictures
        self._box, self._place = Rect(box), box
        self._drawn = surface_of(what.ops, box, pictures)

    def take(self, what: ops.Sliding) -> None:
        """Show newer content on the same way in."""
        if what.ops != self._ops:
            self._ops = what.ops
            self._drawn = surface_of(what.ops, self._place, self._pictures)

    def region(self) -> Rect:
        """Return its place and the way to it."""
        above = round(self._down * _BEYOND)
        return self._box.union(self._box.move(0, self._down)).union(self._box.move(0, -above))

    def moving(self, now: int) -> bool:
        """Tell whether it is still on its way."""
        return now - self._since <= self._lasts

    def renew(self, base: Surface) -> None:
        """Nothing to keep: it is drawn over what is there."""

    def draw(self, target: Surface, now: int) -> None:
        """Draw it as far as it has come."""
        share = (now - self._since) / max(1, self._lasts)
        self._drawn.set_alpha(round(255 * ease_out(share)))
        target.blit(self._drawn, self._box.move(0, round(self._down * (1 - self._way(share)))))


class LiveFade:
    """The old screen, fading away over the new one."""

    def __init__(self, old: Surface, now: int, lasts: int) -> None:
        self._old, self._since, self._lasts = old, now, lasts

    def region(self) -> Rect:
        """Return the whole screen."""
        return self._old.get_rect()

    def moving(self, now: int) -> bool:
        """Tell whether anything of the old screen is left."""
        return now - self._since <= self._lasts

    def renew(self, base: Surface) -> None:
        """Nothing to keep: the old screen does not change any more."""

    def draw(self, target: Surface, now: int) -> None:
        """Draw what is left of the old screen."""
        left = 1 - ease_out((now - self._since) / max(1, self._lasts))
        if left > 0:
            self._old.set_alpha(round(255 * left))
            target.blit(self._old, (0, 0))
