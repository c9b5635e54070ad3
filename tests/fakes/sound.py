"""Small tones to play, and a sound device that writes what it would have played into a file."""

import math
import wave
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pygame
import pytest

RATE = 44_100


def write_tone(path: Path, hertz: float, seconds: float, loud: int = 8000) -> None:
    """Write a tone that loops without a seam if it holds whole swings; the mixer looks inside, not at the name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    samples = (round(loud * math.sin(2 * math.pi * hertz * i / RATE)) for i in range(round(seconds * RATE)))
    stereo = array("h", [both for one in samples for both in (one, one)])
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(stereo.tobytes())


@contextmanager
def device(driver: str, heard: Path | None = None) -> Iterator[None]:
    """Give the mixer another device (`disk` writes to `heard`), and none when the test is over."""
    pygame.mixer.quit()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SDL_AUDIODRIVER", driver)
        if heard:
            patch.setenv("SDL_DISKAUDIOFILE", str(heard))
        yield
        pygame.mixer.quit()


def listen(heard: Path) -> list[int]:
    """Read the left side of what the disk device wrote."""
    samples = array("h")
    data = heard.read_bytes()
    samples.frombytes(data[: len(data) // 4 * 4])
    return samples[::2].tolist()


def loudness(samples: list[int]) -> float:
    """Root of the mean square."""
    return math.sqrt(sum(one * one for one in samples) / max(1, len(samples)))


def strength(samples: list[int], hertz: float) -> float:
    """Say how strong one frequency is (its part in a Fourier transform)."""
    step = 2 * math.pi * hertz / RATE
    real = sum(one * math.cos(step * i) for i, one in enumerate(samples))
    imaginary = sum(one * math.sin(step * i) for i, one in enumerate(samples))
    return 2 * math.hypot(real, imaginary) / max(1, len(samples))
