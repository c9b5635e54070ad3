"""Sounds: WAV and Ogg Vorbis, short by what they hold and not only by what they say."""

import io
import struct
import wave
from typing import Final

from game.content.assets.png import WrongError

MAX_BYTES: Final = 1_000_000
MAX_SECONDS: Final = 10
_LEAST, _MOST = 8_000, 48_000
_PAGE: Final = 27
_FULL: Final = 255
_VORBIS: Final = b"\x01vorbis"
_HEAD: Final = 30
_SLACK: Final = 6
"""So many times longer than allowed may a sound be if all its parts were of the longest kind; most are not."""


def examine_wav(content: bytes) -> None:
    """Raise what is wrong with a WAV sound."""
    try:
        with wave.open(io.BytesIO(content)) as sound:
            channels, width, rate, frames = sound.getparams()[:4]
    except (wave.Error, EOFError, struct.error, ValueError, RuntimeError) as error:
        raise WrongError("it is no plain WAV sound") from error
    if channels not in {1, 2} or width not in {1, 2} or not _LEAST <= rate <= _MOST:
        raise WrongError("save it with 8 or 16 bits, one or two channels, and 8000 to 48000 Hz")
    if not 0 < frames <= MAX_SECONDS * rate or frames * channels * width > len(content):
        raise WrongError(f"it has to last up to {MAX_SECONDS} seconds")


def examine_ogg(content: bytes) -> None:
    """Raise what is wrong with an Ogg Vorbis sound: its pages, its head, and how long it can be at most."""
    packets, last, head = 0, 0, b""
    at = 0
    while at < len(content):
        if content[at : at + 4] != b"OggS" or len(content) < at + _PAGE:
            raise WrongError("it is no Ogg sound, or damaged")
        (granule,) = struct.unpack_from("<q", content, at + 6)
        lacing = content[at + _PAGE : at + _PAGE + content[at + _PAGE - 1]]
        start = at + _PAGE + len(lacing)
        head = head or content[start : start + _HEAD]
        packets += sum(length < _FULL for length in lacing)
        last = max(last, granule)
        at = start + sum(lacing)
    if at != len(content) or len(head) < _HEAD or not head.startswith(_VORBIS):
        raise WrongError("it is no Ogg Vorbis sound, or damaged")
    channels, rate = struct.unpack_from("<BL", head, 11)
    longest = 1 << (head[28] >> 4)
    if channels not in {1, 2} or not _LEAST <= rate <= _MOST or not 64 <= longest <= 8_192:  # noqa: PLR2004 - Vorbis
        raise WrongError("save it with one or two channels and 8000 to 48000 Hz")
    if not 0 < last <= MAX_SECONDS * rate or packets * longest // 2 > _SLACK * MAX_SECONDS * rate:
        raise WrongError(f"it has to last up to {MAX_SECONDS} seconds")
