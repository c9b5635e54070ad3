"""The README's film: a few moments of a real run, one picture every twelfth of a second of a clock that stands still.

A scout plays the same run first, to find the answer after which the app celebrates; the film begins there.
"""

from collections.abc import Iterator

from pygame import Surface

from game.desktop.scenes.mirror import FirstPair, MirrorPage
from game.desktop.scenes.moments import Moment, TierUp
from game.desktop.scenes.play import Play
from game.desktop.shots import Photographer
from game.model.pack import Pack

PER_SECOND = 12
_TURNS = 400
_TITLE, _READ, _WEIGH, _CAUSED, _PARTY, _GLANCE, _QUESTION, _MIRROR = 800, 900, 700, 1700, 1800, 900, 1300, 2000


class Camera(Photographer):
    """Films instead of taking pictures; `frames` gives the same surface again and again, as it changes."""

    def frames(self, party: int) -> Iterator[Surface]:
        """Yield every picture of the film; `party` is the turn after which the app celebrates."""
        self.window.show()  # the very first picture waits for no art
        yield from self._roll(_TITLE)
        self._table.pack()
        for key in ("play", f"route:{self._route()}", "begin"):
            self._press(key)
        yield from self._answer(self._scene_of(party))
        yield from self._celebrate()
        for _ in range(_TURNS):
            scene = self.window.director.top.scene
            if isinstance(scene, MirrorPage):
                break
            if isinstance(scene, FirstPair):
                yield from self._roll(_QUESTION)
            self._forward()
        yield from self._roll(_MIRROR)

    def party(self) -> int:
        """Play until the app first celebrates a tier, and return after how many turns."""
        for name in self.visits():
            if name == "tier-up":
                return len(self._table.record().turns)
        raise LookupError("nobody reaches a new tier on this route")

    def _roll(self, ms: int) -> Iterator[Surface]:
        start = self._now
        for frame in range(ms * PER_SECOND // 1000):
            self._now = start + frame * 1000 // PER_SECOND
            self.window.show()
            yield self.surface
        self._now = start + ms

    def _answer(self, scene: Play) -> Iterator[Surface]:
        """Show the scene, how the hand weighs its answers, and what the one it takes causes."""
        yield from self._roll(_READ)
        taken = self._choice(scene)
        others = [key for each in scene.shown.choices if (key := f"choice:{each.id}") != taken]
        for key in (*others, taken):
            self._focus(key)
            yield from self._roll(_WEIGH)
        self._press(taken)
        yield from self._roll(_CAUSED)

    def _celebrate(self) -> Iterator[Surface]:
        """Show what the app makes of it, up to the new tier."""
        self._press("on")
        scene = self.window.director.top.scene
        while isinstance(scene, Moment):
            yield from self._roll(_PARTY if isinstance(scene, TierUp) else _GLANCE)
            self._press("on")
            scene = self.window.director.top.scene

    def _scene_of(self, turn: int) -> Play:
        """Play up to the scene in which a turn is taken."""
        for _ in range(_TURNS):
            scene = self.window.director.top.scene
            if len(self._table.record().turns) == turn - 1 and isinstance(scene, Play) and scene.after is None:
                return scene
            self._forward()
        raise LookupError(f"turn {turn} is not taken in a scene")

    def _forward(self) -> None:
        """Do what the bot does, with the camera off."""
        for _ in self._scene(self.window.director.top.scene):
            pass

    def _keep(self, name: str, rest: int = 0) -> Iterator[str]:
        """Keep nothing: the film rolls where it rolls; only a scout tells what it sees."""
        del rest
        yield name


def film(size: tuple[int, int], pack: Pack | None = None) -> Iterator[Surface]:
    """Yield the film's pictures, one surface that changes."""
    party = Camera(size=size, text=100, pack=pack).party()
    return Camera(size=size, text=100, pack=pack).frames(party)
