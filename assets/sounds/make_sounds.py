# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy>=2,<3", "soundfile>=0.13,<1"]
# ///
"""Make all sounds of the game: `python assets/sounds/make_sounds.py` writes cues/*.ogg and beds/*.ogg beside itself.

A tool for developers: it alone needs numpy and soundfile, playing does not. The same versions of both make
the same bytes each time. After each file it prints what was measured, so that a change can be judged.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
import soundfile  # type: ignore[import-untyped]
from beds import BEDS
from cues import CUES
from timbres import RATE, Wave

HERE = Path(__file__).parent
CEILING = 10 ** (-5 / 20)  # a bed and two cues at once must not clip
SERIAL = b"SYgm"  # the encoder draws a stream number by the clock; ours is fixed, so that the bytes are


def _decibels(amount: float) -> float:
    return 20 * float(np.log10(max(amount, 1e-9)))


def _heard(wave: Wave) -> Wave:
    """Weigh a wave as the ear does (the A curve), so that a deep sound is not mistaken for a loud one."""
    hertz = np.fft.rfftfreq(wave.shape[1], 1 / RATE) ** 2
    curve = 12194**2 * hertz**2 / ((hertz + 20.6**2) * (hertz + 12194**2))
    curve /= np.sqrt((hertz + 107.7**2) * (hertz + 737.9**2))
    weighed: Wave = np.fft.irfft(np.fft.rfft(wave) * curve * 1.2589, wave.shape[1])
    return weighed


def _loudest(wave: Wave) -> float:
    """Find the loudest tenth of a second, which is about how the ear judges a short sound."""
    size = min(RATE // 10, wave.shape[1])
    power = np.cumsum(np.concatenate([[0.0], np.mean(_heard(wave) ** 2, axis=0)]))
    return float(np.sqrt(np.max(power[size:] - power[:-size]) / (RATE // 10)))


def _cue(wave: Wave, level: float) -> Wave:
    """Set a short sound to its level and end it in nothing."""
    wave = wave * (10 ** (level / 20) / _loudest(wave))
    wave[:, :88] *= np.linspace(0, 1, 88)
    tail = min(round(0.12 * RATE), wave.shape[1] // 4)
    wave[:, -tail:] *= 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, tail))
    return wave * min(1.0, CEILING / float(np.max(np.abs(wave))))


def _bed(wave: Wave, level: float) -> Wave:
    """Set a bed to its level without touching its ends: they already meet, and here not on a beat."""
    wave = np.roll(wave - wave.mean(axis=1, keepdims=True), RATE // 8, axis=1)
    wave = wave * (10 ** (level / 20) / float(np.sqrt(np.mean(_heard(wave) ** 2))))
    return wave * min(1.0, CEILING / float(np.max(np.abs(wave))))


def _checksum(page: bytes) -> int:
    """Sum up a page as the Ogg format asks (RFC 3533): CRC-32, most significant bit first, from zero."""
    crc = 0
    for byte in page:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1 ^ 0x04C11DB7 if crc & 0x80000000 else crc << 1) & 0xFFFFFFFF
    return crc


def _settle(path: Path) -> None:
    """Give every page of an Ogg file our stream number."""
    data = bytearray(path.read_bytes())
    at = 0
    while at < len(data):
        lacing = data[at + 26]
        end = at + 27 + lacing + sum(data[at + 27 : at + 27 + lacing])
        data[at + 14 : at + 18] = SERIAL
        data[at + 22 : at + 26] = bytes(4)
        data[at + 22 : at + 26] = _checksum(bytes(data[at:end])).to_bytes(4, "little")
        at = end
    path.write_bytes(data)


def _write(path: Path, wave: Wave, squeeze: float) -> None:
    """Write in blocks of a second: the encoder overflows its stack on long ones."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with soundfile.SoundFile(
        path, "w", samplerate=RATE, channels=2, format="OGG", subtype="VORBIS", compression_level=squeeze
    ) as file:
        for start in range(0, wave.shape[1], RATE):
            file.write(wave[:, start : start + RATE].T)
    _settle(path)


def _measure(path: Path) -> str:
    """Read a file back and say how loud, how bright and how seamless it is."""
    read, _ = soundfile.read(path, always_2d=True)
    wave = read.T
    power = np.abs(np.fft.rfft(wave.mean(axis=0))) ** 2
    centre = float(np.sum(np.fft.rfftfreq(wave.shape[1], 1 / RATE) * power) / np.sum(power))
    step = float(np.max(np.abs(wave[:, 0] - wave[:, -1])))
    usual = float(np.percentile(np.abs(np.diff(wave)), 99.9))
    rms, peak = float(np.sqrt(np.mean(wave**2))), float(np.max(np.abs(wave)))
    ear = float(np.sqrt(np.mean(_heard(wave) ** 2)))
    name = f"{path.parent.name}/{path.stem}"
    return (
        f"{name:18} {wave.shape[1] / RATE:6.2f} s"
        f" {path.stat().st_size / 1024:6.1f} KB"
        f"  rms {_decibels(rms):6.1f} dB  heard {_decibels(ear):6.1f} dB  peak {_decibels(peak):6.1f} dB"
        f"  centre {centre:5.0f} Hz"
        f"  seam {step:.5f} (steps reach {usual:.5f})\n"
    )


def main() -> None:
    """Make everything, or the sounds that are named."""
    parser = argparse.ArgumentParser(description="Make the sounds of the game.")
    parser.add_argument("names", nargs="*", help="only these cues or beds")
    parser.add_argument("--to", type=Path, default=HERE, help="another folder to write to")
    asked = parser.parse_args()
    for folder, sounds, finish, squeeze in (("cues", CUES, _cue, 0.55), ("beds", BEDS, _bed, 0.6)):
        for name, (make, level) in sounds.items():
            if not asked.names or name in asked.names:
                path = asked.to / folder / f"{name}.ogg"
                _write(path, finish(make(), level), squeeze)
                sys.stdout.write(_measure(path))


if __name__ == "__main__":
    main()
