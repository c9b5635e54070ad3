"""What is to be heard and when: a scene's sounds one after another, and the caption of the last that has one."""

from collections.abc import Callable, Sequence

from game.desktop.sound import Sound
from game.desktop.sound_cue import Cue, bed_caption, caption
from game.model.framing import Framing

APART_MS = 380
SHOWN_MS = 3200
COUNT_MS = 60  # quicker ticks run into each other


class Hearing:
    """Plays for the director; it remembers what was played, because a caption outlasts its sound."""

    def __init__(self, sound: Sound, ticks: Callable[[], int]) -> None:
        self._sound, self._ticks = sound, ticks
        self._later: list[tuple[int, Cue]] = []
        self._caption, self._until = "", 0
        self._bed: Framing | None = None
        self._counted = -COUNT_MS

    @property
    def caption(self) -> str:
        """Return the catalogue's key for what was heard just now, if it means anything."""
        return self._caption

    def play(self, cue: Cue) -> None:
        """Play a sound now."""
        self._sound.play(cue)
        self._note(caption(cue) or "")

    def play_all(self, cues: Sequence[str]) -> None:
        """Play sounds one after another; what waited for another scene is dropped."""
        now = self._ticks()
        self._later = [(now + index * APART_MS, Cue(name)) for index, name in enumerate(cues)]
        self.due()

    def due(self) -> bool:
        """Play what is due by now; tell whether the caption is another one."""
        now, before = self._ticks(), self._caption
        ready = [cue for at, cue in self._later if at <= now]
        self._later = [(at, cue) for at, cue in self._later if at > now]
        if self._caption and now >= self._until:
            self._caption = ""
        for cue in ready:
            self.play(cue)
        return self._caption != before

    def bed(self, framing: Framing) -> None:
        """Fade to a framing's bed; its caption gives way to that of a sound of the same moment."""
        if framing is self._bed:
            return
        self._sound.bed(framing)
        if self._bed is not None and not self._caption:
            self._note(bed_caption(framing))
        self._bed = framing

    def count(self) -> None:
        """Tick, for a number that counts."""
        now = self._ticks()
        if now - self._counted >= COUNT_MS:
            self._counted = now
            self._sound.play(Cue.COUNT)

    def _note(self, key: str) -> None:
        if key:
            self._caption, self._until = key, self._ticks() + SHOWN_MS
