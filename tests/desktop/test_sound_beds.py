from itertools import pairwise
from pathlib import Path
from threading import Event

import pygame
import pytest
from fakes.sound import RATE, device, listen, loudness, strength, write_tone

from game.desktop.sound import Sound, Volumes
from game.desktop.sound_bank import bed_file
from game.desktop.sound_beds import Beds
from game.model.framing import Framing

LOW, HIGH = 400.0, 1600.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two beds of a tenth of a second: if they do not loop, they are over at once."""
    write_tone(bed_file(tmp_path, Framing.BEFORE), LOW, 0.1)
    write_tone(bed_file(tmp_path, Framing.SCORE), HIGH, 0.1)
    return tmp_path


def test_a_bed_loops_and_the_next_one_fades_into_it(folder: Path) -> None:
    heard = folder / "heard.raw"
    with device("disk", heard):
        sound = Sound(Volumes(bed=1.0), folder=folder).open()
        sound.bed(Framing.BEFORE)
        sound.settle()
        pygame.time.wait(1900)
        sound.bed(Framing.SCORE)
        sound.settle()
        pygame.time.wait(1900)
        sound.close()
    samples = listen(heard)

    windows = [samples[at : at + RATE // 10] for at in range(0, len(samples) - RATE // 10, RATE // 10)]
    low = [strength(one, LOW) for one in windows]
    high = [strength(one, HIGH) for one in windows]
    assert max(low) > 7000  # faded in fully and looped for over a second
    assert low.index(max(low)) > 4
    assert low[-1] < 0.05 * max(low)
    assert high[-1] > 7000
    both = [at for at in range(len(windows)) if low[at] > 800 and high[at] > 800]
    assert len(both) >= 3  # for a while both are heard
    assert max(abs(after - before) for before, after in pairwise(samples)) < 3000  # no click


def test_the_same_bed_again_changes_nothing_and_none_fades_out(folder: Path) -> None:
    with device("dummy"):
        sound = Sound(folder=folder).open()
        for _ in range(3):
            sound.bed(Framing.BEFORE)
            sound.settle()
        assert [pygame.mixer.Channel(number).get_busy() for number in range(3)] == [True, False, False]

        sound.bed(None)
        pygame.time.wait(1700)
        assert not pygame.mixer.get_busy()
        sound.close()


def test_a_player_who_is_quicker_than_the_fades_hears_the_last_bed_in_full(folder: Path) -> None:
    heard = folder / "heard.raw"
    with device("disk", heard):
        sound = Sound(Volumes(bed=1.0), folder=folder).open()
        for framing in (Framing.BEFORE, Framing.SCORE, Framing.BEFORE, Framing.SCORE):
            sound.bed(framing)
            sound.settle()
        pygame.time.wait(2100)
        sound.close()
    end = listen(heard)[-RATE // 5 :]

    assert strength(end, HIGH) > 7000
    assert strength(end, LOW) < 100


def test_a_change_of_mind_before_the_next_bed_is_unpacked_leaves_the_first_alone(folder: Path) -> None:
    with device("dummy"):
        pygame.mixer.init()
        beds, busy = Beds(folder, volume=1.0), Event()
        beds.want(Framing.BEFORE)
        beds.settle()
        beds._worker.submit(busy.wait)

        beds.want(Framing.SCORE)
        beds.want(Framing.BEFORE)
        busy.set()
        beds.settle()
        assert [pygame.mixer.Channel(number).get_busy() for number in range(3)] == [True, False, False]
        beds.close()


def test_a_bed_without_a_file_leaves_silence(folder: Path) -> None:
    heard = folder / "heard.raw"
    with device("disk", heard):
        sound = Sound(folder=folder).open()
        sound.bed(Framing.OFF)
        sound.settle()
        pygame.time.wait(200)
        sound.close()

    assert loudness(listen(heard)) == 0
