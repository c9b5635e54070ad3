import pytest

from game.content.words import load_words
from game.desktop.sound_cue import Cue, bed_caption, caption
from game.model.framing import Framing


@pytest.mark.parametrize("cue", [Cue.FOCUS, Cue.CONFIRM, Cue.BACK, Cue.CARD, Cue.PAGE, Cue.COUNT])
def test_an_echo_of_the_players_own_hand_has_no_caption(cue: Cue) -> None:
    assert caption(cue) is None


def test_every_other_cue_and_every_bed_has_words() -> None:
    words = load_words()
    keys = [key for cue in Cue if (key := caption(cue))] + [bed_caption(framing) for framing in Framing]

    assert len(keys) == len(Cue) - 6 + len(Framing)
    for key in keys:
        assert words.say(key).startswith("[")
        assert words.say(key).endswith("]")


def test_the_two_sizes_of_a_gain_read_the_same() -> None:
    assert caption(Cue.SCORE_UP_BIG) == caption(Cue.SCORE_UP)
