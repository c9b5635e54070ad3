# noqa: INP001 - a script's neighbour, not a package
"""The few instruments that every sound of the game is made of, so that a click and a bed never quarrel.

All is in D: the sounds of the interface take only D, E, F sharp, A and B, which sit well over every bed.
Warm wood and an electric piano belong to people and to life, glass and plucks to the app.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

RATE = 44_100
Wave = NDArray[np.float64]

_STEPS = {"C": 0, "Db": 1, "D": 2, "Eb": 3, "E": 4, "F": 5, "F#": 6, "G": 7, "G#": 8, "A": 9, "Bb": 10, "B": 11}


def pitch(name: str) -> float:
    """Give the frequency of a note such as `F#5`, with A4 at 440 Hz."""
    step = _STEPS[name[:-1]] + 12 * (int(name[-1]) - 4) - 9
    return float(440.0 * 2.0 ** (step / 12.0))


def seconds(length: float) -> Wave:
    """Count the time of each sample of a stretch."""
    return np.arange(round(length * RATE)) / RATE


def _ease_in(wave: Wave, length: float) -> Wave:
    """Start from zero, since a wave that starts elsewhere clicks."""
    n = min(round(length * RATE), wave.size)
    wave[:n] *= 0.5 - 0.5 * np.cos(np.linspace(0, np.pi, n))
    return wave


def _ease_out(wave: Wave, length: float) -> Wave:
    """End at zero, for the same reason."""
    return _ease_in(wave[::-1], length)[::-1]


def _struck(freq: float, length: float, modes: tuple[tuple[float, float, float], ...], attack: float) -> Wave:
    """Add up modes of (ratio, loudness, decay in seconds), as a struck body does."""
    time = seconds(length)
    wave = np.zeros_like(time)
    for ratio, loud, decay in modes:
        if freq * ratio < RATE * 0.45:
            wave += loud * np.sin(2 * np.pi * freq * ratio * time) * np.exp(-time / decay)
    return _ease_out(_ease_in(wave, attack), min(0.03, length / 4))


def marimba(note: str, length: float = 0.9) -> Wave:
    """Strike warm wood with a soft mallet: the sound of a hand on something."""
    freq = pitch(note)
    ring = 0.42 * (330.0 / freq) ** 0.55
    return _struck(freq, length, ((1, 1, ring), (3.93, 0.22, ring * 0.28), (9.6, 0.06, ring * 0.1)), 0.003)


def celesta(note: str, length: float = 1.4) -> Wave:
    """Strike a small clear bell: the sparkle in a reward."""
    freq = pitch(note)
    ring = 0.75 * (660.0 / freq) ** 0.4
    modes = ((1, 1, ring), (2.0, 0.35, ring * 0.6), (3.01, 0.12, ring * 0.35), (4.16, 0.1, ring * 0.2))
    return _struck(freq, length, (*modes, (6.8, 0.04, ring * 0.1)), 0.002)


def glass(note: str, length: float = 0.7) -> Wave:
    """Pluck something smooth and bright: the app's own voice."""
    freq = pitch(note)
    ring = 0.3 * (520.0 / freq) ** 0.35
    modes = tuple((float(k), 0.8 / k**1.35, ring / k**0.8) for k in range(1, 9))
    return _struck(freq, length, modes, 0.0025)


def keys(note: str, length: float = 1.2, *, bend: float = 0.0) -> Wave:
    """Press a key of an electric piano, for people; `bend` lets the tone start that many semitones away."""
    time = seconds(length)
    freq = pitch(note) * 2.0 ** (bend / 12.0 * np.exp(-((time / 0.22) ** 2)))
    phase = 2 * np.pi * np.cumsum(freq) / RATE
    bark = 0.9 * np.exp(-time / 0.25)
    wave = np.sin(phase + bark * np.sin(phase)) * np.exp(-time / (0.55 * length)) * (1 + 0.08 * np.sin(31 * time))
    return _ease_out(_ease_in(wave, 0.012), min(0.12, length / 3))


def felt(note: str, length: float = 5.0) -> Wave:
    """Press a piano key with felt over the strings: for the room that is left."""
    modes = tuple((k * (1 + 0.0004 * k * k), 0.9**k / k**1.9, length * 0.3 / k**0.7) for k in range(1, 8))
    return _struck(pitch(note), length, modes, 0.02)


def breath(rng: np.random.Generator, length: float, shape: Callable[[Wave], Wave]) -> Wave:
    """Make noise whose spectrum follows `shape`; it is periodic, so a loop of it has no seam."""
    n = round(length * RATE)
    hertz = np.fft.rfftfreq(n, 1 / RATE)
    spectrum = shape(np.maximum(hertz, 1.0)) * np.exp(2j * np.pi * rng.random(hertz.size))
    spectrum[0] = 0
    wave: Wave = np.fft.irfft(spectrum, n)
    return wave / float(np.sqrt(np.mean(wave**2)))


def band(centre: float, octaves: float) -> Callable[[Wave], Wave]:
    """Shape noise as a hill around one frequency."""
    return lambda hertz: np.exp(-((np.log2(hertz / centre) / octaves) ** 2))


def below(cut: float, slope: float = 2.0) -> Callable[[Wave], Wave]:
    """Shape noise as soft air: falling, faster above the cut, and without the depth that only rumbles."""
    return lambda hertz: hertz**-0.4 / (1 + (hertz / cut) ** slope) / (1 + (70 / hertz) ** 3)


def hump(length: float, peak: float, sharp: float = 2.0) -> Wave:
    """Rise and fall once, with the top at `peak` (0..1): the gesture of a page or of a passing car."""
    x = np.linspace(0, 1, round(length * RATE))
    bend = np.where(x < peak, x / peak, (1 - x) / (1 - peak))
    return np.sin(np.pi / 2 * bend) ** sharp


def dull(wave: Wave, cut: float) -> Wave:
    """Take the treble away without moving anything in time; works on both sides of a stereo wave."""
    n = wave.shape[-1]
    hertz = np.fft.rfftfreq(n, 1 / RATE)
    out: Wave = np.fft.irfft(np.fft.rfft(wave) / (1 + (hertz / cut) ** 4), n)
    return out


def side(wave: Wave, pan: float) -> Wave:
    """Place a wave between left (-1) and right (1) at constant loudness."""
    angle = (pan + 1) * np.pi / 4
    return np.stack([wave * np.cos(angle), wave * np.sin(angle)])


def put(stage: Wave, at: float, wave: Wave, *, loud: float = 1.0, pan: float = 0.0, around: bool = False) -> None:
    """Add a wave to a stereo stage; `around` lets what hangs over the end come in at the start, as a loop needs."""
    both = loud * (side(wave, pan) if wave.ndim == 1 else wave)
    start, n = round(at * RATE), stage.shape[1]
    if around:
        places = (start + np.arange(both.shape[1])) % n
        for channel, wave_there in zip(stage, both, strict=True):
            np.add.at(channel, places, wave_there)
    else:
        both = both[:, : n - start]
        stage[:, start : start + both.shape[1]] += both


def room(stage: Wave, *, length: float, wet: float, cut: float, around: bool = False) -> Wave:
    """Let a stage ring in a soft room; around a loop the last echo falls on the first second."""
    rng = np.random.default_rng(1912)
    time = seconds(length * 1.6)
    echo = rng.standard_normal((2, time.size)) * np.exp(-time * 6.9 / (length * 1.6)) * (1 - np.exp(-time / 0.012))
    echo = dull(echo, cut)
    echo /= np.sqrt(np.sum(echo**2, axis=1, keepdims=True))
    n = stage.shape[1]
    size = n if around else n + time.size
    if around:
        folded = np.zeros((2, n))
        put(folded, 0, echo, around=True)
        echo = folded
    ring: Wave = np.fft.irfft(np.fft.rfft(stage, size) * np.fft.rfft(echo, size), size)
    return stage + wet * ring[:, :n]
