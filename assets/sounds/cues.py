# noqa: INP001 - a script's neighbour, not a package
"""The short sounds: each is named as its cue in the game and says with its shape what has happened.

Up is gain, down is loss; two voices that meet or part are people; glass is the app; the rub of a minor second
(D against E flat) is kept for the penalty, because it is the colour of the `required` bed.
"""

from collections.abc import Callable, Mapping

import numpy as np
from timbres import RATE, Wave, band, breath, celesta, dull, glass, hump, keys, marimba, pitch, put, room, seconds


def _stage(length: float) -> Wave:
    return np.zeros((2, round(length * RATE)))


def _paper(seed: int, length: float, centre: float, peak: float) -> Wave:
    """Slide paper once."""
    rng = np.random.default_rng(seed)
    return breath(rng, length, band(centre, 0.9)) * hump(length, peak, 2.5)


def _crackle(seed: int, length: float, grains: int) -> Wave:
    """Crumple or unwrap: many tiny dry grains."""
    rng = np.random.default_rng(seed)
    stage = _stage(length)
    for at in np.sort(rng.random(grains)) * (length - 0.05):
        size = 0.006 + 0.02 * rng.random()
        grain = breath(rng, size, band(2200 + 3800 * rng.random(), 0.7)) * hump(size, 0.15, 1.5)
        put(stage, float(at), grain, loud=float(rng.random()) ** 2, pan=float(rng.uniform(-0.5, 0.5)))
    return stage


def _thump(freq: float, length: float) -> Wave:
    """Set something soft down on a table."""
    time = seconds(length)
    glide = freq * (1 + 0.7 * np.exp(-time / 0.02))
    return np.sin(2 * np.pi * np.cumsum(glide) / RATE) * np.exp(-time / (length / 5)) * np.minimum(1, time / 0.003)


def focus() -> Wave:
    """Touch: heard hundreds of times, hence the smallest of all."""
    stage = _stage(0.09)
    put(stage, 0, marimba("A5", 0.08))
    return dull(stage, 3200)


def confirm() -> Wave:
    """Yes: a fifth upwards."""
    stage = _stage(0.5)
    put(stage, 0, marimba("D5", 0.4), loud=0.8)
    put(stage, 0.065, marimba("A5", 0.42))
    return room(stage, length=0.4, wet=0.1, cut=4000)


def back() -> Wave:
    """Return: the same, downwards and softer."""
    stage = _stage(0.45)
    put(stage, 0, marimba("A5", 0.3), loud=0.7)
    put(stage, 0.065, marimba("D5", 0.38), loud=0.8)
    return dull(room(stage, length=0.4, wet=0.1, cut=3000), 2600)


def card() -> Wave:
    """Slide a card in and lay it down."""
    stage = _stage(0.5)
    put(stage, 0, _paper(11, 0.26, 1500, 0.7), loud=0.35, pan=0.2)
    put(stage, 0.2, _thump(110, 0.2), loud=0.6)
    put(stage, 0.205, marimba("D4", 0.28), loud=0.3)
    return dull(stage, 5000)


def page() -> Wave:
    """Turn a page: a lift and a flick."""
    stage = _stage(0.36)
    put(stage, 0, _paper(21, 0.2, 2600, 0.55), loud=0.6, pan=0.25)
    put(stage, 0.14, _paper(22, 0.16, 4200, 0.2), loud=0.45, pan=-0.2)
    return dull(stage, 7500)


def count() -> Wave:
    """Tick once while a number counts: many in a row must stay pleasant."""
    stage = _stage(0.06)
    put(stage, 0, glass("D6", 0.055))
    return dull(stage, 5200)


def score_up() -> Wave:
    """Gain a little."""
    stage = _stage(0.75)
    put(stage, 0, glass("A5"), loud=0.8, pan=-0.15)
    put(stage, 0.08, glass("D6"), pan=0.15)
    return room(stage, length=0.6, wet=0.16, cut=6000)


def score_up_big() -> Wave:
    """Gain a lot: a quick climb that ends in a bell."""
    stage = _stage(1.15)
    for i, note in enumerate(("D5", "F#5", "A5", "D6")):
        put(stage, 0.07 * i, glass(note), loud=0.7 + 0.08 * i, pan=-0.3 + 0.2 * i)
    put(stage, 0.24, celesta("F#6", 0.85), loud=0.45)
    return room(stage, length=0.8, wet=0.2, cut=6500)


def score_down() -> Wave:
    """Lose: a dull step down, without scolding."""
    stage = _stage(0.8)
    put(stage, 0, dull(glass("B4"), 1800), loud=0.8, pan=0.15)
    put(stage, 0.11, dull(glass("E4", 0.65), 1300), pan=-0.15)
    return room(stage, length=0.5, wet=0.12, cut=2200)


def tier_up() -> Wave:
    """Rise: the delight that makes points tempting, so it is as good as we can make it."""
    rng = np.random.default_rng(7)
    stage = _stage(2.3)
    put(stage, 0, marimba("D3", 1.4), loud=0.8)
    put(stage, 0, marimba("D4", 1.0), loud=0.5)
    for i, note in enumerate(("D5", "F#5", "A5", "B5", "D6")):
        put(stage, 0.085 * i, marimba(note), loud=0.75 + 0.05 * i, pan=-0.4 + 0.2 * i)
    for i, note in enumerate(("A5", "E6", "F#6", "A6")):
        put(stage, 0.44 + 0.022 * i, celesta(note), loud=0.55 - 0.07 * i, pan=0.3 - 0.2 * i)
    put(stage, 0.44, marimba("D4", 1.2), loud=0.6)
    for i in range(9):
        note = ("D7", "E7", "F#7", "A7", "B6")[int(rng.integers(5))]
        at = 0.55 + 0.085 * i + float(rng.uniform(0, 0.03))
        put(stage, at, celesta(note, 0.6), loud=0.16 * (1 - i / 11), pan=float(rng.uniform(-0.8, 0.8)))
    swell = sum((keys(note, 1.8) for note in ("D4", "F#4", "A4")), np.zeros(1)) * hump(1.8, 0.35, 1.5)
    put(stage, 0.4, swell, loud=0.16)
    return room(stage, length=1.3, wet=0.26, cut=6500)


def reward() -> Wave:
    """Unwrap something and find a chime in it."""
    stage = _stage(1.9)
    put(stage, 0, _crackle(31, 0.42, 60), loud=0.3)
    put(stage, 0.4, _thump(190, 0.12), loud=0.4)
    for i, note in enumerate(("D5", "A5", "D6", "F#6")):
        put(stage, 0.44 + 0.035 * i, celesta(note), loud=0.8 - 0.1 * i, pan=-0.3 + 0.2 * i)
    put(stage, 0.44, marimba("D4", 1.0), loud=0.5)
    put(stage, 0.74, celesta("A6", 1.0), loud=0.25, pan=0.4)
    return room(stage, length=1.1, wet=0.22, cut=6000)


def reward_lost() -> Wave:
    """Hear the same chime go back into its box."""
    stage = _stage(1.35)
    for i, note in enumerate(("F#6", "D6", "A5", "E5")):
        tone = dull(celesta(note, 0.5), 3600 - 700 * i)
        put(stage, 0.1 * i, tone * np.exp(-seconds(0.5) / 0.16), loud=0.6 + 0.08 * i, pan=0.3 - 0.2 * i)
    put(stage, 0.5, _thump(92, 0.3), loud=0.8)
    put(stage, 0.48, dull(_crackle(32, 0.2, 14), 2500), loud=0.12)
    return room(stage, length=0.6, wet=0.12, cut=2500)


def penalty() -> Wave:
    """Stamp twice: dry, official, low; D and E flat together."""
    stage = _stage(1.0)
    for at, loud in ((0.0, 1.0), (0.17, 0.85)):
        put(stage, at, _thump(88, 0.2), loud=loud * 0.5)
        put(stage, at, marimba("D3", 0.5), loud=loud * 0.4)
        put(stage, at, marimba("D4", 0.45), loud=loud * 0.6, pan=-0.2)
        put(stage, at, marimba("Eb4", 0.45), loud=loud * 0.5, pan=0.2)
    return dull(room(stage, length=0.5, wet=0.12, cut=1500), 2200)


def _drift(low: str, high: str, bends: tuple[float, float], pans: tuple[float, float]) -> Wave:
    """Let two voices bend towards each other, or start together and part; `pans` is start and end."""
    length = 1.1
    stage = _stage(1.5)
    way = np.linspace(pans[0], pans[1], round(length * RATE))
    for note, bend, sign in ((low, bends[0], -1), (high, bends[1], 1)):
        tone = keys(note, length, bend=bend)
        angle = (sign * way + 1) * np.pi / 4
        put(stage, 0, np.stack([tone * np.cos(angle), tone * np.sin(angle)]), loud=0.6)
    return stage


def tie_closer() -> Wave:
    """Bring two voices from far left and right to a third in the middle."""
    stage = _drift("D4", "F#4", (-3, 3), (0.9, 0.1))
    put(stage, 0.3, keys("A4", 0.9), loud=0.28)
    return room(stage, length=0.8, wet=0.16, cut=3500)


def tie_further() -> Wave:
    """Let the third open, and each voice go to its own side."""
    return dull(room(_drift("A3", "B4", (5, -5), (0.1, 1.0)), length=1.0, wet=0.16, cut=2200), 1800)


def notification() -> Wave:
    """Ask for attention as a phone does, politely."""
    stage = _stage(0.95)
    put(stage, 0, glass("E5"), loud=0.5)
    put(stage, 0, glass("E6"), loud=0.7, pan=-0.1)
    put(stage, 0.12, glass("B5"), loud=0.9, pan=0.1)
    put(stage, 0.12, celesta("B6", 0.7), loud=0.15)
    return room(stage, length=0.5, wet=0.14, cut=6000)


def prediction() -> Wave:
    """Seal an envelope: a stroke of paper, a stamp of felt, a chord that waits (no third)."""
    stage = _stage(1.4)
    put(stage, 0, _paper(41, 0.2, 1900, 0.6), loud=0.2)
    put(stage, 0.18, _thump(98, 0.25), loud=0.7)
    for i, note in enumerate(("D4", "A4", "E5")):
        put(stage, 0.19 + 0.02 * i, marimba(note, 1.1), loud=0.6 - 0.1 * i, pan=-0.2 + 0.2 * i)
    return room(stage, length=0.9, wet=0.2, cut=3500)


def mirror() -> Wave:
    """Open the mirror: rubbed glass that swells and stands still, neither glad nor sad."""
    stage = _stage(3.0)
    time = seconds(2.6)
    for i, note in enumerate(("D4", "A4", "D5", "E5", "A5")):
        slow = 1 + 0.0012 * np.sin(2 * np.pi * (0.7 + 0.13 * i) * time)
        tone = np.sin(2 * np.pi * np.cumsum(pitch(note) * slow) / RATE) * hump(2.6, 0.42, 2.2)
        put(stage, 0.05 * i, tone, loud=0.42 - 0.05 * i, pan=(-0.6, 0.5, -0.2, 0.6, -0.5)[i])
    shine = breath(np.random.default_rng(51), 1.3, band(5200, 0.5)) * hump(1.3, 0.85, 3)
    put(stage, 0, shine, loud=0.02)
    put(stage, 1.12, celesta("A5"), loud=0.3)
    put(stage, 1.14, celesta("E6"), loud=0.16, pan=0.3)
    return room(stage, length=1.6, wet=0.3, cut=5000)


def switched_off() -> Wave:
    """Let the machine run down: a relay, a chord that sinks and dulls, and then room."""
    stage = _stage(3.6)
    put(stage, 0, breath(np.random.default_rng(61), 0.02, band(1800, 0.8)) * hump(0.02, 0.1), loud=0.5)
    put(stage, 0.0, _thump(82, 0.2), loud=0.6)
    time = seconds(2.2)
    fall = 2.0 ** (-2.6 * (time / 2.2) ** 1.7)
    for i, note in enumerate(("D4", "A4", "D5", "F#5")):
        phase = 2 * np.pi * np.cumsum(pitch(note) * fall) / RATE
        tone = sum((np.sin(k * phase) / k**1.2 * np.exp(-time * (k - 1) / 0.7) for k in range(1, 7)), np.zeros(1))
        put(stage, 0.03, tone * (1 - time / 2.2) ** 1.4 * np.minimum(1, time / 0.01), loud=0.3 - 0.04 * i)
    put(stage, 2.2, marimba("D3", 0.4), loud=0.1)
    return room(stage, length=1.8, wet=0.2, cut=2600)


def delete() -> Wave:
    """Crumple paper and let it fall."""
    stage = _stage(0.85)
    put(stage, 0, _crackle(71, 0.4, 48), loud=0.5)
    put(stage, 0.02, _paper(72, 0.38, 1300, 0.4), loud=0.2)
    put(stage, 0.5, _thump(120, 0.18), loud=0.45)
    return dull(room(stage, length=0.4, wet=0.1, cut=3000), 6500)


# How loud the loudest 100 ms are to the ear, in dB under full scale: what comes often is soft, what matters is not.
CUES: Mapping[str, tuple[Callable[[], Wave], float]] = {
    "focus": (focus, -30),
    "confirm": (confirm, -23),
    "back": (back, -25),
    "card": (card, -26),
    "page": (page, -28),
    "count": (count, -30),
    "score_up": (score_up, -22),
    "score_up_big": (score_up_big, -20),
    "score_down": (score_down, -21),
    "tier_up": (tier_up, -17),
    "reward": (reward, -18),
    "reward_lost": (reward_lost, -20),
    "penalty": (penalty, -20),
    "tie_closer": (tie_closer, -20),
    "tie_further": (tie_further, -21),
    "notification": (notification, -21),
    "prediction": (prediction, -20),
    "mirror": (mirror, -19),
    "switched_off": (switched_off, -17),
    "delete": (delete, -23),
}
