import math
from array import array
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pygame
import pytest
from fakes.sound import RATE, device, loudness, write_tone

from game.desktop.sound_bank import Bank, bed_file, cue_file, read_sound, sounds_folder
from game.desktop.sound_cue import Cue
from game.model.framing import Framing

LOUDEST = 32_767


pytestmark = pytest.mark.usefixtures("mixer")


@pytest.fixture
def mixer() -> Iterator[None]:
    with device("dummy"):
        pygame.mixer.init(RATE, -16, 2, 1024)
        yield


def _bed(framing: Framing) -> list[int]:
    sound = read_sound(bed_file(sounds_folder(), framing))
    assert sound
    samples = array("h")
    samples.frombytes(sound.get_raw())
    return samples[::2].tolist()


def _brightness(samples: list[int]) -> float:
    """Energy of the differences against energy: grows with the frequencies that carry a sound."""
    part = samples[RATE : 9 * RATE]
    return loudness([after - before for before, after in pairwise(part)]) / loudness(part)


def test_every_cue_has_a_readable_short_file() -> None:
    for cue in Cue:
        sound = read_sound(cue_file(sounds_folder(), cue))
        assert sound, cue
        assert 0.04 < sound.get_length() < 4, cue


def test_there_is_no_file_without_a_cue_or_framing() -> None:
    assert {path.stem for path in (sounds_folder() / "cues").iterdir()} == {cue.value for cue in Cue}
    assert {path.stem for path in (sounds_folder() / "beds").iterdir()} == {framing.value for framing in Framing}


def test_all_sounds_together_stay_under_three_megabytes() -> None:
    assert sum(path.stat().st_size for path in sounds_folder().rglob("*.ogg")) < 3_000_000


@pytest.mark.parametrize("cue", list(Cue))
def test_a_cue_begins_and_ends_in_nothing_and_does_not_clip(cue: Cue) -> None:
    sound = read_sound(cue_file(sounds_folder(), cue))
    assert sound
    samples = array("h")
    samples.frombytes(sound.get_raw())

    assert max(map(abs, samples[:4])) < 0.01 * LOUDEST
    assert max(map(abs, samples[-4:])) < 0.01 * LOUDEST
    assert max(map(abs, samples)) < 0.65 * LOUDEST


@pytest.mark.parametrize("framing", list(Framing))
def test_a_bed_loops_without_a_seam(framing: Framing) -> None:
    samples = _bed(framing)
    usual = sorted(abs(after - before) for before, after in zip(samples[::7], samples[1::7], strict=False))

    assert len(samples) == 32 * RATE
    assert abs(samples[0] - samples[-1]) <= usual[len(usual) * 999 // 1000]
    around = loudness(samples[-RATE // 50 :] + samples[: RATE // 50])
    assert around > 0.2 * loudness(samples)  # no hole either


def test_the_beds_differ_as_the_framings_do() -> None:
    beds = {framing: _bed(framing) for framing in Framing}
    bright = {framing: _brightness(samples) for framing, samples in beds.items()}
    loud = {framing: loudness(samples[::5]) for framing, samples in beds.items()}

    assert bright[Framing.SCORE] > bright[Framing.BEFORE] > bright[Framing.REQUIRED]
    assert 20 * math.log10(loud[Framing.OFF] / loud[Framing.BEFORE]) < -12
    assert max(loud.values()) < 0.1 * LOUDEST


def test_a_cue_is_read_when_it_is_first_needed_and_only_then(tmp_path: Path) -> None:
    write_tone(cue_file(tmp_path, Cue.REWARD), 440, 0.1)
    bank = Bank(tmp_path)

    assert bank.loaded == 0
    assert bank.cue(Cue.REWARD) is bank.cue(Cue.REWARD)
    assert bank.loaded == 1


def test_a_missing_or_broken_file_is_silence(tmp_path: Path) -> None:
    broken = cue_file(tmp_path, Cue.BACK)
    broken.parent.mkdir()
    broken.write_bytes(b"not a sound")

    assert Bank(tmp_path).cue(Cue.BACK) is None
    assert Bank(tmp_path).cue(Cue.CARD) is None
