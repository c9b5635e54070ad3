"""The quiet bed under a framing: one loop at a time, each fading into the next.

A bed is half a minute of stereo and takes some 50 ms to unpack (ten times a cue), which would be seen as a stutter
just when a level slides in. So one worker unpacks it, and the window goes on.
"""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock

import pygame

from game.desktop.sound_bank import bed_file, read_sound
from game.model.framing import Framing

FADE_MS = 1500
CHANNELS = 3  # the new one, the old one, and one more for a player who is quicker than a fade


class Beds:
    """Plays the bed that was wanted last; needs an open mixer whose first channels are kept for it."""

    def __init__(self, folder: Path, *, volume: float) -> None:
        self._folder = folder
        self._volume = volume
        self._wanted: Framing | None = None
        self._playing: Framing | None = None
        self._channel: pygame.mixer.Channel | None = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="bed")
        self._lock = Lock()

    def want(self, framing: Framing | None) -> None:
        """Fade to another bed, or to nothing; wanting the one that plays changes nothing."""
        with self._lock:
            if framing is self._wanted:
                return
            self._wanted = framing
            if framing is None:
                self._leave()
        if framing is not None:
            self._worker.submit(self._enter, framing)

    def set_volume(self, volume: float) -> None:
        """Set the loudness (0..1, as the device takes it) of this bed and of those to come."""
        with self._lock:
            self._volume = volume
            sound = self._channel.get_sound() if self._channel else None
            if sound:
                sound.set_volume(volume)

    def settle(self) -> None:
        """Wait until the wanted bed has begun."""
        self._worker.submit(bool).result()

    def close(self) -> None:
        """Stop the worker before the mixer goes away."""
        with self._lock:
            self._wanted = None
        self._worker.shutdown(cancel_futures=True)

    def _leave(self) -> None:
        self._playing = None
        channel, self._channel = self._channel, None
        if channel is None:
            return
        if channel.get_volume() == 0:  # SDL_mixer refuses to fade out what has not yet faded in, and it would stay
            channel.stop()
        else:
            channel.fadeout(FADE_MS)

    def _enter(self, framing: Framing) -> None:
        """Unpack outside the lock, start inside it; a bed that is no longer wanted is dropped."""
        if framing is not self._wanted or framing is self._playing:
            return
        sound = read_sound(bed_file(self._folder, framing))
        with self._lock:
            if framing is not self._wanted:
                return
            self._leave()
            self._playing = framing
            if sound:
                self._channel = _free_channel()
                sound.set_volume(self._volume)
                self._channel.play(sound, loops=-1, fade_ms=FADE_MS)


def _free_channel() -> pygame.mixer.Channel:
    channels = [pygame.mixer.Channel(number) for number in range(CHANNELS)]
    channel = next((one for one in channels if not one.get_busy()), channels[0])
    channel.set_volume(1.0)  # a fade that was cut short leaves the channel where it was
    return channel
