import struct

import pytest
from fakes.brought import ogg, wav
from hypothesis import given
from hypothesis import strategies as st

from game.content.assets.png import WrongError
from game.content.assets.sound import examine_ogg, examine_wav
from game.content.shipped import shipped


def claiming(samples: int) -> bytes:
    """Let the last page say when it ends."""
    made = bytearray(ogg())
    struct.pack_into("<q", made, made.rindex(b"OggS") + 6, samples)
    return bytes(made)


BAD_OGG = {
    "no sound": b"RIFF" + bytes(100),
    "nothing": b"",
    "half": ogg()[:-20],
    "more after it": ogg() + b"more",
    "too long": claiming(44_100 * 60),
    "another voice": ogg().replace(b"\x01vorbis", b"OpusHead"),
    "too much in it": ogg() + (b"OggS" + bytes(22) + b"\xff" + bytes(255)) * 300,
}
BAD_WAV = {
    "no sound": ogg(),
    "too long": wav(11),
    "nothing in it": wav(0),
    "too fine": wav(rate=96_000),
    "cut off": wav()[:100],
}


@pytest.mark.parametrize("content", BAD_OGG.values(), ids=BAD_OGG)
def test_an_ogg_that_is_not_a_short_sound_is_refused(content: bytes) -> None:
    with pytest.raises(WrongError):
        examine_ogg(content)


@pytest.mark.parametrize("content", BAD_WAV.values(), ids=BAD_WAV)
def test_a_wav_that_is_not_a_short_sound_is_refused(content: bytes) -> None:
    with pytest.raises(WrongError):
        examine_wav(content)


def test_every_sound_of_the_game_would_be_taken() -> None:
    examine_wav(wav())
    for path in (shipped("assets") / "sounds" / "cues").glob("*.ogg"):
        examine_ogg(path.read_bytes())


@given(st.binary(max_size=200) | st.integers(0, 3_000).map(lambda at: ogg()[at:]))
def test_whatever_it_is_it_is_taken_or_refused(content: bytes) -> None:
    for examine in (examine_ogg, examine_wav):
        try:
            examine(content)
        except WrongError:
            continue
