# noqa: INP001 - a script's neighbour, not a package
"""The five quiet beds, one per framing: 32 seconds each, bent into a circle so that the end is the beginning.

Every tone is rounded to a whole number of swings per loop, every echo comes round, all noise is periodic:
there is no seam to hide.
"""

from collections.abc import Callable, Mapping

import numpy as np
from timbres import (
    RATE,
    Wave,
    band,
    below,
    breath,
    celesta,
    dull,
    felt,
    glass,
    hump,
    marimba,
    pitch,
    put,
    room,
    seconds,
)

LENGTH = 32.0
BEAT = 0.5
PLAYED = 0.72  # how many of the crowd's plucks sound: gaps keep it from being a machine
RELAY = 8  # beats between two clacks of the relay
# Two bars each, twice round: D, B minor, G with its ninth, A suspended; every one holds most of D E F# A B.
CHORDS = (("D4", "F#4", "A4", "E5"), ("B3", "F#4", "A4", "D5"), ("G3", "D4", "A4", "B4"), ("A3", "D4", "E4", "B4"))
ROOTS = ("D2", "B1", "G1", "A1")


def _stage() -> Wave:
    return np.zeros((2, round(LENGTH * RATE)))


def _turns(rate: float) -> Wave:
    """Swing slowly, a whole number of times per loop."""
    return np.sin(2 * np.pi * round(rate * LENGTH) * seconds(LENGTH) / LENGTH)


def _tone(freq: float, harmonics: int, fall: float) -> Wave:
    """Hold a tone that closes on itself."""
    whole = round(freq * LENGTH) / LENGTH
    time = seconds(LENGTH)
    return sum((np.sin(2 * np.pi * k * whole * time + k) / k**fall for k in range(1, harmonics + 1)), np.zeros(1))


def _held(note: str, length: float, fall: float = 1.6) -> Wave:
    """Let one note of a pad come and go, with two slightly different voices."""
    time = seconds(length)
    wave = np.zeros_like(time)
    for cents in (-4, 3):
        freq = pitch(note) * 2 ** (cents / 1200)
        wave += sum((np.sin(2 * np.pi * k * freq * time) / k**fall for k in range(1, 6)), np.zeros(1))
    return wave * hump(length, 0.45, 1.4)


def _bird(rng: np.random.Generator, centre: float) -> Wave:
    """Sing three to five short notes, far away."""
    song = np.zeros(round(1.2 * RATE))
    at = 0.0
    for _ in range(int(rng.integers(3, 6))):
        length = float(rng.uniform(0.06, 0.14))
        time = seconds(length)
        path = centre * (1 + float(rng.uniform(-0.12, 0.12)) + float(rng.uniform(-0.25, 0.25)) * time / length)
        tone = np.sin(2 * np.pi * np.cumsum(path + 60 * np.sin(170 * time)) / RATE) * hump(length, 0.3, 1.6)
        start = round(at * RATE)
        song[start : start + tone.size] += tone[: song.size - start]
        at += length + float(rng.uniform(0.03, 0.09))
    return song


def before() -> Wave:
    """Air: wind in leaves, a street that minds its own business, a few birds, and warmth under it."""
    rng = np.random.default_rng(101)
    stage = _stage()
    for pan in (-0.7, 0.7):
        gust = 0.75 + 0.25 * np.roll(_turns(0.1), int(rng.integers(RATE * 20)))
        put(stage, 0, breath(rng, LENGTH, below(520)) * gust, loud=0.09, pan=pan)
        leaves = np.clip(np.roll(_turns(0.16) + _turns(0.06), int(rng.integers(RATE * 20))), 0, 2)
        put(stage, 0, breath(rng, LENGTH, band(2600, 0.7)) * leaves, loud=0.016, pan=-pan)
    put(stage, 0, breath(rng, LENGTH, below(140, 3)), loud=0.04)
    for at, pan in ((3.0, -1.0), (14.5, 1.0), (24.0, -1.0)):
        car = breath(rng, 6.5, below(330, 3)) * hump(6.5, 0.5, 3)
        way = np.linspace(-pan, pan, car.size)
        put(
            stage,
            at,
            np.stack([car * np.cos((way + 1) * np.pi / 4), car * np.sin((way + 1) * np.pi / 4)]),
            loud=0.12,
            around=True,
        )
    for at, pan, centre in (
        (1.6, 0.6, 3300),
        (6.2, -0.7, 2700),
        (7.6, 0.55, 3350),
        (15.4, -0.5, 4000),
        (20.3, 0.7, 3250),
        (22.1, -0.7, 2750),
        (28.7, 0.2, 3900),
    ):
        put(stage, at, _bird(rng, centre), loud=0.06, pan=pan, around=True)
    for i, chord in enumerate((("D3", "A3", "F#4"), ("G3", "B3", "D4"), ("D3", "A3", "E4"), ("B3", "F#3", "D4"))):
        for j, note in enumerate(chord):
            put(stage, 8.0 * i, _held(note, 12.0, 1.9), loud=0.06, pan=-0.4 + 0.4 * j, around=True)
    for at, note in ((4.0, "A4"), (4.75, "D5"), (12.5, "E5"), (20.0, "F#4"), (20.75, "A4"), (29.0, "B4")):
        put(stage, at, dull(marimba(note, 1.3), 1500), loud=0.13, pan=0.15, around=True)
    return room(stage, length=1.8, wet=0.22, cut=2600, around=True)


def _pulse(stage: Wave) -> None:
    """Lay down what `score` and `friends` share: pad, bass and a pulse of plucks on the chord."""
    for bar in range(16):
        chord = CHORDS[bar // 2 % 4]
        if bar % 2 == 0:
            put(stage, bar * 2.0, _held(ROOTS[bar // 2 % 4].replace("1", "2"), 4.6, 1.8), loud=0.04, around=True)
            for j, note in enumerate(chord):
                put(stage, bar * 2.0, _held(note, 5.4, 1.4), loud=0.03, pan=-0.6 + 0.4 * j, around=True)
        for step, (voice, loud) in enumerate(
            ((0, 1.0), (2, 0.55), (1, 0.75), (3, 0.6), (2, 0.9), (1, 0.5), (3, 0.8), (2, 0.45))
        ):
            tone = glass(chord[voice], 0.6)
            put(stage, bar * 2.0 + step * BEAT / 2, tone, loud=0.15 * loud, pan=(-0.35, 0.35)[step % 2], around=True)


def score() -> Wave:
    """Bright: easy to like, because the app is."""
    rng = np.random.default_rng(202)
    stage = _stage()
    _pulse(stage)
    tune = ("A5", "F#5", "E5", "D5", "F#5", "B5", "A5", "E5")
    for i, note in enumerate(tune):
        put(stage, 4.0 * i + 1.0, celesta(note, 1.6), loud=0.17, pan=0.2, around=True)
        put(stage, 4.0 * i + 1.75, celesta(tune[(i + 3) % 8], 1.4), loud=0.1, pan=-0.3, around=True)
        put(stage, 4.0 * i + 3.0, celesta(("D6", "E6", "D6", "B5")[i % 4], 1.4), loud=0.07, pan=0.5, around=True)
    for step in range(128):
        loud = (0.030, 0.012, 0.022, 0.012)[step % 4]
        shaker = breath(rng, 0.06, band(7000, 0.45)) * hump(0.06, 0.25, 2)
        put(stage, step * BEAT / 2, shaker, loud=loud, pan=0.3, around=True)
    return room(stage, length=1.4, wet=0.2, cut=6500, around=True)


def _syllable(rng: np.random.Generator, voice: float) -> Wave:
    """Say nothing that could be understood."""
    length = float(rng.uniform(0.11, 0.27))
    time = seconds(length)
    base = voice * float(rng.uniform(0.9, 1.15)) * (1 - 0.12 * time / length)
    phase = 2 * np.pi * np.cumsum(base) / RATE
    low, high = float(rng.uniform(300, 750)), float(rng.uniform(900, 2100))
    wave = np.zeros_like(time)
    for k in range(1, int(2600 / voice)):
        hill = np.exp(-(((k * voice - low) / 160) ** 2)) + 0.35 * np.exp(-(((k * voice - high) / 240) ** 2)) + 0.02
        wave += hill * np.sin(k * phase)
    return wave * hump(length, 0.3, 1.3)


def _murmur(rng: np.random.Generator) -> Wave:
    """Fill a room with people who talk past each other."""
    stage = _stage()
    for i in range(9):
        voice = (105, 122, 190, 210, 138, 225, 98, 175, 200)[i]
        at = float(rng.uniform(0, 3))
        while at < LENGTH - 0.3:
            for _ in range(int(rng.integers(4, 11))):
                put(
                    stage,
                    at % LENGTH,
                    _syllable(rng, voice),
                    loud=float(rng.uniform(0.5, 1)),
                    pan=-0.9 + 0.225 * i,
                    around=True,
                )
                at += float(rng.uniform(0.13, 0.26))
            at += float(rng.uniform(0.4, 2.2))
    return dull(stage, 2300)


def friends() -> Wave:
    """Crowded: the same song, and everybody is in it."""
    rng = np.random.default_rng(303)
    stage = _stage()
    _pulse(stage)
    crowd = _murmur(rng)
    put(stage, 0, crowd / np.sqrt(np.mean(crowd**2)), loud=0.05)
    for gap, pan, octave in ((0.75, -0.8, "5"), (0.625, 0.8, "5"), (1.125, 0.0, "6")):
        for i in range(int(LENGTH / gap)):
            at = i * LENGTH / int(LENGTH / gap)
            chord = CHORDS[int(at // 4) % 4]
            note = chord[(i * 2 + int(pan * 2)) % 4][:-1] + octave
            if rng.random() < PLAYED:
                put(stage, at, glass(note, 0.5), loud=0.05 + 0.04 * float(rng.random()), pan=pan, around=True)
    for at, pan in (
        (2.3, 0.7),
        (5.9, -0.6),
        (9.1, 0.2),
        (13.6, -0.8),
        (14.2, 0.8),
        (19.4, 0.4),
        (23.3, -0.3),
        (27.0, 0.9),
        (30.4, -0.7),
    ):
        put(stage, at, glass("E6", 0.4), loud=0.05, pan=pan, around=True)
        put(stage, at + 0.12, glass("B5", 0.4), loud=0.06, pan=pan, around=True)
    return room(stage, length=1.0, wet=0.26, cut=4500, around=True)


def required() -> Wave:
    """Mechanical: a clock that does not care, a hum, and the second that never resolves."""
    rng = np.random.default_rng(404)
    stage = _stage()
    hum = _tone(pitch("D2"), 9, 1.15) + 0.4 * _tone(pitch("D2") * 1.003, 7, 1.0)
    put(stage, 0, hum * (1 + 0.1 * _turns(0.5)), loud=0.035)
    rub = dull(_tone(pitch("Eb3"), 4, 1.8), 700)
    put(stage, 0, rub * np.clip(_turns(0.0625), 0, 1) ** 2, loud=0.05, pan=0.25)
    put(stage, 0, dull(_tone(pitch("D3"), 4, 1.8), 700) * (0.6 + 0.4 * _turns(0.125)), loud=0.05, pan=-0.25)
    put(stage, 0, breath(rng, LENGTH, below(190, 3)), loud=0.025)
    for tick in range(64):
        click = breath(rng, 0.035, band((950, 700)[tick % 2], 0.4)) * hump(0.035, 0.06, 2)
        put(stage, tick * BEAT, click, loud=(0.17, 0.12)[tick % 2], pan=(-0.2, 0.2)[tick % 2], around=True)
        if tick % RELAY == RELAY - 1:
            put(
                stage,
                tick * BEAT + 0.25,
                breath(rng, 0.09, band(330, 0.6)) * hump(0.09, 0.08, 2),
                loud=0.16,
                around=True,
            )
    for at, note in ((0.0, "D3"), (8.0, "D3"), (12.0, "Eb3"), (16.0, "D3"), (24.0, "D3"), (28.0, "Eb3"), (28.5, "D3")):
        put(stage, at, dull(marimba(note, 1.4), 900), loud=0.1, around=True)
    return dull(room(stage, length=1.1, wet=0.2, cut=1200, around=True), 2400)


def off() -> Wave:
    """Almost silence: the room itself, and once in a while one note that nobody asked for."""
    rng = np.random.default_rng(505)
    stage = _stage()
    for pan in (-0.7, 0.7):
        put(stage, 0, breath(rng, LENGTH, below(300, 2.5)), loud=0.04, pan=pan)
    put(stage, 11.0, felt("A4", 6.0), loud=0.2, pan=-0.1, around=True)
    return room(stage, length=3.2, wet=0.5, cut=2400, around=True)


# How loud each bed is to the ear on the whole, in dB under full scale: even the softest cue stands out from it.
BEDS: Mapping[str, tuple[Callable[[], Wave], float]] = {
    "before": (before, -36),
    "score": (score, -34),
    "friends": (friends, -33),
    "required": (required, -37),
    "off": (off, -52),
}
