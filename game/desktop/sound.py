"""What the player hears: short sounds and one quiet bed, each with a volume of its own; silent without a device."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

import pygame

from game.desktop.sound_bank import Bank, sounds_folder
from game.desktop.sound_beds import CHANNELS, Beds
from game.desktop.sound_cue import Cue
from game.model.framing import Framing
from game.model.shelf import Asset, AssetKind

RATE = 44_100
BUFFER = 1024  # 23 ms: a click still belongs to its key, and a busy machine does not crackle
TOGETHER = 12  # sounds at once, beyond the beds
SAME = 3  # how often one cue may sound at once: a number that counts up must not become a roar


@dataclass(frozen=True, slots=True, kw_only=True)
class Volumes:
    """How loud the player wants it, 0..1 on the sliders; `mute` keeps both for later."""

    effects: float = 0.8
    bed: float = 0.6
    mute: bool = False


class Sound:
    """Plays cues and beds; before `open`, without a device and after `close` it takes every call and is silent."""

    def __init__(self, volumes: Volumes | None = None, *, folder: Path | None = None) -> None:
        self._volumes = volumes or Volumes()
        self._folder = folder or sounds_folder()
        self._bank: Bank | None = None
        self._beds: Beds | None = None

    def open(self) -> Self:
        """Take the sound device if there is one; without one the game is whole, only silent."""
        if self._bank is not None:
            return self
        try:
            pygame.mixer.init(RATE, -16, 2, BUFFER)
        except (pygame.error, NotImplementedError):
            return self
        pygame.mixer.set_num_channels(CHANNELS + TOGETHER)
        pygame.mixer.set_reserved(CHANNELS)
        self._bank = Bank(self._folder)
        self._beds = Beds(self._folder, volume=_gain(self._volumes.bed, mute=self._volumes.mute))
        return self

    @property
    def silent(self) -> bool:
        """Say whether there is no device, for the settings screen."""
        return self._bank is None

    @property
    def volumes(self) -> Volumes:
        """Say what the player has set."""
        return self._volumes

    def play(self, cue: Cue) -> None:
        """Play a short sound now."""
        gain = _gain(self._volumes.effects, mute=self._volumes.mute)
        sound = self._bank.cue(cue) if self._bank and gain else None
        if sound and sound.get_num_channels() < SAME:
            sound.set_volume(gain)
            sound.play()

    def bring(self, assets: tuple[Asset, ...]) -> None:
        """Play the short sounds of a pack in the place of the game's own, or these again."""
        if self._bank:
            self._bank.bring({one.name: one.content for one in assets if one.kind is AssetKind.SOUNDS})

    def bed(self, framing: Framing | None) -> None:
        """Fade to a framing's bed, or to none."""
        if self._beds:
            self._beds.want(framing)

    def set_volumes(self, volumes: Volumes) -> None:
        """Change the volumes; the bed follows at once, cues with the next one."""
        self._volumes = volumes
        if self._beds:
            self._beds.set_volume(_gain(volumes.bed, mute=volumes.mute))

    def settle(self) -> None:
        """Wait until the bed that was asked for has begun: for tests and for leaving nothing half done."""
        if self._beds:
            self._beds.settle()

    def close(self) -> None:
        """Give the device back."""
        if self._beds:
            self._beds.close()
            pygame.mixer.quit()
        self._bank = self._beds = None


def _gain(slider: float, *, mute: bool) -> float:
    """Square the slider, because the ear hears ratios: the middle then sounds like half."""
    return 0.0 if mute else min(1.0, max(0.0, slider)) ** 2
