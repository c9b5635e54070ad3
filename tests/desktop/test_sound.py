from pathlib import Path

import pygame
import pytest
from fakes.sound import device, listen, loudness, write_tone

from game.desktop.sound import SAME, Sound, Volumes
from game.desktop.sound_bank import bed_file, cue_file
from game.desktop.sound_cue import Cue
from game.model.framing import Framing


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_tone(cue_file(tmp_path, Cue.CONFIRM), 800, 0.3)
    write_tone(bed_file(tmp_path, Framing.SCORE), 400, 0.1)
    return tmp_path


def _heard(folder: Path, volumes: Volumes, *, cue: Cue | None = None, bed: Framing | None = None) -> float:
    """Play for a moment into a file and say how loud it got at the end of that moment."""
    heard = folder / "heard.raw"
    with device("disk", heard):
        sound = Sound(volumes, folder=folder).open()
        sound.bed(bed)
        sound.settle()
        if cue:
            sound.play(cue)
        pygame.time.wait(400)
        sound.close()
    return max(map(abs, listen(heard)), default=0)


def test_a_cue_is_really_written_to_the_device(folder: Path) -> None:
    assert _heard(folder, Volumes(effects=1.0), cue=Cue.CONFIRM) == pytest.approx(8000, rel=0.05)


def test_the_volumes_are_apart(folder: Path) -> None:
    assert _heard(folder, Volumes(effects=0.0, bed=1.0), cue=Cue.CONFIRM) == 0
    assert _heard(folder, Volumes(effects=0.0, bed=1.0), bed=Framing.SCORE) > 500
    assert _heard(folder, Volumes(effects=1.0, bed=0.0), bed=Framing.SCORE) == 0
    assert _heard(folder, Volumes(effects=0.5), cue=Cue.CONFIRM) == pytest.approx(2000, rel=0.05)


def test_mute_silences_both(folder: Path) -> None:
    assert _heard(folder, Volumes(effects=1.0, bed=1.0, mute=True), cue=Cue.CONFIRM, bed=Framing.SCORE) == 0


def test_a_bed_follows_the_slider_while_it_plays(folder: Path) -> None:
    heard = folder / "heard.raw"
    with device("disk", heard):
        sound = Sound(Volumes(bed=1.0), folder=folder).open()
        sound.bed(Framing.SCORE)
        sound.settle()
        pygame.time.wait(400)
        sound.set_volumes(Volumes(bed=0.0))
        pygame.time.wait(300)
        sound.close()
    samples = listen(heard)

    assert loudness(samples[: len(samples) // 2]) > 200
    assert loudness(samples[-4000:]) == 0


def test_without_a_device_every_call_is_silent(folder: Path) -> None:
    with device("there-is-no-such-device"):
        sound = Sound(folder=folder).open()

        assert sound.silent
        sound.play(Cue.CONFIRM)
        sound.bed(Framing.SCORE)
        sound.set_volumes(Volumes(mute=True))
        sound.settle()
        sound.close()


def test_before_open_and_after_close_every_call_is_silent(folder: Path) -> None:
    with device("dummy"):
        sound = Sound(folder=folder)
        sound.play(Cue.CONFIRM)
        sound.open().close()
        sound.play(Cue.CONFIRM)
        sound.bed(Framing.SCORE)

        assert sound.silent
        assert pygame.mixer.get_init() is None


def test_it_opens_again_after_closing(folder: Path) -> None:
    with device("dummy"):
        sound = Sound(folder=folder).open()
        sound.close()
        sound.open().bed(Framing.SCORE)
        sound.settle()

        assert not sound.silent
        assert pygame.mixer.Channel(0).get_busy()
        sound.close()


def test_a_cue_that_comes_too_fast_does_not_pile_up(folder: Path) -> None:
    with device("dummy"):
        sound = Sound(folder=folder).open()
        for _ in range(20):
            sound.play(Cue.CONFIRM)

        busy = sum(pygame.mixer.Channel(number).get_busy() for number in range(pygame.mixer.get_num_channels()))
        assert busy == SAME
        sound.close()
