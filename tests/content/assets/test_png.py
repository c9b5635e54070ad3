import struct

import pytest
from fakes.brought import chunk, png
from hypothesis import given
from hypothesis import strategies as st

from game.content.assets.png import WrongError, examine_png

BAD = {
    "no picture": b"GIF89a" + bytes(90),
    "nothing": b"",
    "half": png()[:60],
    "too wide": png(2_049, 1),
    "as large as can be said": png(2**31 - 1, 2**31 - 1, rows=1),
    "no pixels at all": png(0, 0, rows=0),
    "more pixels than it says": png(rows=7),
    "a bomb of pixels": png(rows=900_000),
    "fewer pixels than it says": png(rows=5),
    "interlaced": png(interlace=1),
    "an unknown part": png(more=chunk(b"ABCD", b"")),
    "two heads": png(more=chunk(b"IHDR", struct.pack(">LLBBBBB", 8, 6, 8, 2, 0, 0, 0))),
    "another sum": png().replace(b"IEND\xaeB`\x82", b"IEND\xaeB`\x83"),
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_a_picture_that_is_not_what_it_says_is_refused(content: bytes) -> None:
    with pytest.raises(WrongError):
        examine_png(content)


def test_an_ordinary_picture_is_taken_with_what_programs_write_beside_it() -> None:
    examine_png(png())
    examine_png(png(more=chunk(b"tEXt", b"Software\x00Pencil")))


@given(st.integers(0, len(png()) - 1), st.integers(1, 255))
def test_a_picture_with_any_byte_changed_is_refused(at: int, change: int) -> None:
    made = bytearray(png())
    made[at] ^= change
    with pytest.raises(WrongError):
        examine_png(bytes(made))
