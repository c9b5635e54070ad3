"""Sounds one after another, and their captions."""

from fakes.clock import HandClock

from game.desktop.hearing import APART_MS, COUNT_MS, SHOWN_MS, Hearing
from game.desktop.sound import Sound
from game.desktop.sound_cue import Cue
from game.model.framing import Framing


class Heard(Sound):
    """A sound that only writes down what was wanted of it."""

    def __init__(self) -> None:
        super().__init__()
        self.cues: list[Cue] = []
        self.beds: list[Framing | None] = []

    def play(self, cue: Cue) -> None:
        self.cues.append(cue)

    def bed(self, framing: Framing | None) -> None:
        self.beds.append(framing)


def hearing() -> tuple[Hearing, Heard, HandClock]:
    sound, clock = Heard(), HandClock()
    return Hearing(sound, clock.ticks), sound, clock


def test_a_scene_s_sounds_come_one_after_another() -> None:
    ear, sound, clock = hearing()
    ear.play_all(("score_up", "tie_closer"))
    assert sound.cues == [Cue.SCORE_UP]
    clock.wind(APART_MS)
    assert ear.due()
    assert sound.cues == [Cue.SCORE_UP, Cue.TIE_CLOSER]
    assert ear.caption == "sound_tie_closer"


def test_what_waited_for_a_scene_that_is_gone_is_dropped() -> None:
    ear, sound, clock = hearing()
    ear.play_all(("score_up", "tie_closer"))
    ear.play_all(("card",))
    clock.wind(APART_MS)
    ear.due()
    assert sound.cues == [Cue.SCORE_UP, Cue.CARD]


def test_a_caption_goes_after_a_while_and_echoes_of_the_hand_have_none() -> None:
    ear, _, clock = hearing()
    ear.play(Cue.CONFIRM)
    assert ear.caption == ""
    ear.play(Cue.PENALTY)
    assert ear.caption == "sound_penalty"
    clock.wind(SHOWN_MS)
    assert ear.due()
    assert ear.caption == ""


def test_a_bed_is_asked_for_once_and_its_change_has_a_caption() -> None:
    ear, sound, _ = hearing()
    ear.bed(Framing.BEFORE)
    ear.bed(Framing.BEFORE)
    assert ear.caption == "", "what plays at the title is no news"
    ear.bed(Framing.SCORE)
    assert sound.beds == [Framing.BEFORE, Framing.SCORE]
    assert ear.caption == "sound_bed_score"


def test_a_number_ticks_no_faster_than_ticks_can_be_told_apart() -> None:
    ear, sound, clock = hearing()
    ear.count()
    ear.count()
    clock.wind(COUNT_MS)
    ear.count()
    assert sound.cues == [Cue.COUNT, Cue.COUNT]
