"""Screens as pixels: hashed, kept as small files, and compared with what was accepted before."""

import hashlib
import json
import platform
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pygame
from pygame import Surface

TOP = Path(__file__).resolve().parents[2]
KEPT = TOP / "tests" / "desktop" / "pictures"
HASHES = KEPT / "hashes.json"

MEAN, WORST = 3.0, 90
"""How far another build of pygame-ce, and the palette of the kept file, may be off: on average, and in any spot."""
SPOT, LOUDER = 8, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Differs:
    """A screen that is not as it was accepted."""

    name: str
    how: str


def pinned() -> str:
    """Return the version of pygame-ce whose pixels are exact."""
    found = re.search(r"^pygame-ce==(.+)$", (TOP / ".ci" / "constraints.txt").read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None
    return found[1]


def exact() -> bool:
    """Tell whether this machine draws the very pixels that were accepted."""
    here = (sys.platform, platform.machine(), pygame.version.ver)
    return here == ("linux", "x86_64", pinned())


def hash_of(picture: Surface) -> str:
    """Return what stands for every pixel of a picture."""
    size = "x".join(map(str, picture.get_size())).encode()
    return hashlib.sha256(size + pygame.image.tobytes(picture, "RGB")).hexdigest()


def difference(got: Surface, want: Surface) -> Surface:
    """Return how far each pixel is off, in each colour, whichever is brighter."""
    plain = [pygame.Surface(got.get_size(), depth=24) for _ in range(4)]
    one, other, seen, kept = plain
    for target, source in ((one, got), (other, want), (seen, got), (kept, want)):
        target.blit(source, (0, 0))
    one.blit(kept, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    other.blit(seen, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    one.blit(other, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return one


def off_by(got: Surface, want: Surface) -> tuple[float, int]:
    """Return the average difference and that of the worst spot."""
    apart = difference(got, want)
    spots = pygame.transform.smoothscale(apart, [max(1, side // SPOT) for side in apart.get_size()])
    raw = pygame.image.tobytes(spots, "RGB")
    return sum(raw) / len(raw), max(raw)


def compare(name: str, got: Surface, hashes: dict[str, str]) -> Differs | None:
    """Hold a screen against what was accepted: by every pixel where that is exact, else by its look."""
    path = KEPT / f"{name}.png"
    if name not in hashes or not path.is_file():
        return Differs(name=name, how="was never accepted")
    if exact():
        return None if hash_of(got) == hashes[name] else Differs(name=name, how="has other pixels")
    want = pygame.image.load(path)
    if want.get_size() != got.get_size():
        return Differs(name=name, how=f"is {got.get_size()}, not {want.get_size()}")
    mean, worst = off_by(got, want)
    if mean <= MEAN and worst <= WORST:
        return None
    return Differs(name=name, how=f"is off by {mean:.1f} on average and {worst} in its worst spot")


def show(found: Differs, got: Surface, folder: Path) -> None:
    """Write what was wanted, what came and, louder than it is, where the two differ."""
    folder.mkdir(parents=True, exist_ok=True)
    pygame.image.save(got, folder / f"{found.name}.got.png")
    path = KEPT / f"{found.name}.png"
    if not path.is_file():
        return
    want = pygame.image.load(path)
    pygame.image.save(want, folder / f"{found.name}.want.png")
    if want.get_size() == got.get_size():
        apart = difference(got, want)
        for _ in range(LOUDER):
            apart.blit(apart.copy(), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        pygame.image.save(apart, folder / f"{found.name}.difference.png")


def accepted() -> dict[str, str]:
    """Return the hashes of what was accepted."""
    if not HASHES.is_file():
        return {}
    hashes: dict[str, str] = json.loads(HASHES.read_text(encoding="utf-8"))
    return hashes


def accept(pictures: Iterator[tuple[str, Surface]]) -> list[str]:
    """Keep these pictures and no others as what is wanted."""
    from PIL import Image  # noqa: PLC0415 - only who accepts needs it

    KEPT.mkdir(exist_ok=True)
    hashes = {}
    for name, picture in pictures:
        hashes[name] = hash_of(picture)
        whole = Image.frombytes("RGB", picture.get_size(), pygame.image.tobytes(picture, "RGB"))
        whole.quantize(256, dither=Image.Dither.NONE).save(KEPT / f"{name}.png", optimize=True)
    for path in KEPT.glob("*.png"):
        if path.stem not in hashes:
            path.unlink()
    HASHES.write_text(json.dumps(hashes, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return sorted(hashes)
