"""Finds the sound files and reads each one when it is first needed, so that the start of the game pays nothing."""

import io
from collections.abc import Mapping
from pathlib import Path

import pygame

from game.content.shipped import shipped
from game.desktop.sound_cue import Cue
from game.model.framing import Framing


def sounds_folder() -> Path:
    """Find the folder that `make_sounds.py` fills."""
    return shipped("assets") / "sounds"


def cue_file(folder: Path, cue: Cue) -> Path:
    """Say where a cue's sound lies."""
    return folder / "cues" / f"{cue.value}.ogg"


def bed_file(folder: Path, framing: Framing) -> Path:
    """Say where a framing's bed lies."""
    return folder / "beds" / f"{framing.value}.ogg"


def read_sound(path: Path) -> pygame.mixer.Sound | None:
    """Read one file; a missing or broken one is silence, because no sound is worth a crash."""
    try:
        return pygame.mixer.Sound(str(path))
    except (pygame.error, OSError):
        return None


def decode_sound(content: bytes) -> pygame.mixer.Sound | None:
    """Read a pack's sound, which was examined already; should it be broken all the same, the game's own is played."""
    try:
        return pygame.mixer.Sound(file=io.BytesIO(content))
    except (pygame.error, OSError, ValueError):
        return None


class Bank:
    """The cues read so far; they are small and come again and again, so each is read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[Cue, pygame.mixer.Sound | None] = {}
        self._brought: Mapping[str, bytes] = {}

    def bring(self, brought: Mapping[str, bytes]) -> None:
        """Take sounds by the names of their cues; what was read of other ones is read again."""
        if brought != self._brought:
            self._brought, self._read = brought, {}

    def cue(self, cue: Cue) -> pygame.mixer.Sound | None:
        """Give a cue's sound, or nothing if it has no readable file."""
        if cue not in self._read:
            own = self._brought.get(cue.value)
            made = decode_sound(own) if own else None
            self._read[cue] = made or read_sound(cue_file(self._folder, cue))
        return self._read[cue]

    @property
    def loaded(self) -> int:
        """Say how many were asked for, which is how laziness is checked."""
        return len(self._read)
