"""Whole screens, pixel by pixel, as somebody accepted them. After a change that is meant: `--accept`."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest
from fakes import gallery
from fakes.packs import tiny_pack
from pygame import Surface

from game.desktop.shots import Photographer

SIZE = (960, 600)
SCREENS = (
    "title",
    "routes",
    "note",
    "intro-score",
    "event-before",
    "event-score",
    "slot-score",
    "outcome-score",
    "reading-required",
    "tier-up",
    "reward",
    "prediction",
    "mirror-first",
    "mirror",
    "mirror-pair",
    "mirror-cost",
    "mirror-wiring",
    "record",
    "settings",
    "phone-page-score-score",
    "pause",
)
"""One of each kind; not the list of stories, which names the packs of this computer."""


def pictures() -> Iterator[tuple[str, Surface]]:
    """Walk through every screen of a small pack, and return those that are watched."""
    photographer = Photographer(size=SIZE, text=100, pack=tiny_pack(6, 2))
    for name in photographer.visits():
        if name in SCREENS:
            yield name, photographer.surface.copy()


def test_whole_screens_look_as_they_were_accepted(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    if request.config.getoption("--accept"):
        assert gallery.accept(pictures()) == sorted(SCREENS)
        return
    hashes, seen, wrong = gallery.accepted(), set(), []
    for name, got in pictures():
        seen.add(name)
        found = gallery.compare(name, got, hashes)
        if found is not None:
            gallery.show(found, got, tmp_path / "pictures")
            wrong.append(f"{name} {found.how}")
    wrong += [f"{name} is not shown any more" for name in sorted(set(SCREENS) - seen)]
    told = "\n".join(wrong)
    assert not wrong, (
        f"{told}\nWhat was wanted, what came and the difference lie in {tmp_path / 'pictures'}. "
        "If the change is meant: python -m pytest tests/desktop/test_pictures.py --accept"
    )


def test_a_single_other_pixel_is_seen_where_pixels_are_exact() -> None:
    one = Surface((64, 64))
    other = one.copy()
    other.set_at((9, 9), (0, 0, 1))
    assert gallery.hash_of(one) != gallery.hash_of(other)


def test_elsewhere_softer_edges_are_let_through_but_a_missing_word_is_not() -> None:
    want = Surface((64, 64))
    pygame.draw.rect(want, "white", (8, 8, 24, 16))
    softer, empty = want.copy(), Surface((64, 64))
    pygame.draw.rect(softer, (200, 200, 200), (8, 8, 24, 1))
    assert gallery.off_by(want, want) == (0, 0)
    assert gallery.off_by(softer, want)[1] <= gallery.WORST
    assert gallery.off_by(empty, want)[1] > gallery.WORST


def test_a_difference_is_shown_as_three_pictures(tmp_path: Path) -> None:
    name = next(iter(gallery.accepted()))
    got = pygame.image.load(gallery.KEPT / f"{name}.png").convert()
    pygame.draw.rect(got, "red", (10, 10, 50, 50))
    gallery.show(gallery.Differs(name=name, how="has other pixels"), got, tmp_path)
    assert [path.name for path in sorted(tmp_path.glob("*.png"))] == [
        f"{name}.difference.png",
        f"{name}.got.png",
        f"{name}.want.png",
    ]
    apart = pygame.image.load(tmp_path / f"{name}.difference.png")
    assert apart.get_at((500, 500))[:3] == (0, 0, 0)
    assert max(apart.get_at((30, 30))[:3]) == 255
