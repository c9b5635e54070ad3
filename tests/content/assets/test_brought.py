from pathlib import Path

import pytest
from fakes.brought import bring, ogg, png, svg, wav
from fakes.mistakes import tiny
from fakes.zips import written

from game.content.assets.brought import MAX_PIXELS
from game.content.load import load
from game.content.source import open_source
from game.content.zip_write import Packed, zip_pack
from game.model.place import Place
from game.model.shelf import AssetKind

SOUND_ONES = {
    "assets/faces/dana.png": png(),
    "assets/places/yard.png": png(),
    "assets/icons/bread.svg": svg(),
    "assets/sounds/confirm.wav": wav(),
}


def test_what_a_pack_brings_and_lists_replaces_what_it_is_named_after(tmp_path: Path) -> None:
    loaded = load(bring(tiny(tmp_path), SOUND_ONES))
    assert loaded.problems == ()
    assert loaded.pack is not None
    assert {(one.kind, one.name) for one in loaded.pack.assets} == {
        (AssetKind.FACES, "dana"),
        (AssetKind.PLACES, "yard"),
        (AssetKind.ICONS, "bread"),
        (AssetKind.SOUNDS, "confirm"),
    }
    assert {name: one.face.picture for name, one in loaded.pack.people.items()} == {"dana": "dana", "gus": ""}


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("assets/faces/dana.png", b"no picture", "W520"),
        ("assets/faces/dana.png", png(9_999, 1), "W520"),
        ("assets/icons/bread.svg", svg("<script/>"), "W520"),
        ("assets/sounds/confirm.ogg", wav(), "W520"),
        ("assets/sounds/confirm.wav", ogg(), "W520"),
        ("assets/sounds/confirm.wav", wav(9, 48_000) * 3, "W520"),
        ("assets/faces/dan.png", png(), "W521"),
        ("assets/places/moon.png", png(), "W521"),
        ("assets/icons/bred.svg", svg(), "W521"),
        ("assets/sounds/bang.wav", wav(), "W521"),
    ],
)
def test_what_cannot_be_used_is_told_at_its_line_and_the_pack_is_played(
    name: str, content: bytes, code: str, tmp_path: Path
) -> None:
    loaded = load(bring(tiny(tmp_path), {name: content}))
    assert [(one.code, one.where.file) for one in loaded.problems] == [(code, "pack.yaml")]
    assert "overrides" in loaded.problems[0].line
    assert loaded.pack is not None
    assert loaded.pack.assets == ()


def test_a_missing_file_and_one_that_is_not_listed_are_told(tmp_path: Path) -> None:
    root = bring(tiny(tmp_path), {"assets/faces/dana.png": png()})
    (root / "assets" / "faces" / "dana.png").rename(root / "assets" / "faces" / "gus.png")
    found = {one.code: one.where.file for one in load(root).problems}
    assert found == {"W520": "pack.yaml", "W522": "assets/faces/gus.png"}


def test_another_picture_is_another_pack_and_a_zip_of_it_is_the_same(tmp_path: Path) -> None:
    plain = load(tiny(tmp_path / "plain")).pack
    root = bring(tiny(tmp_path), SOUND_ONES)
    first = load(root).pack
    source = open_source(root)
    assert not isinstance(source, tuple)
    made = zip_pack(source)
    assert isinstance(made, Packed)
    zipped = load(written(tmp_path, made.content)).pack
    (root / "assets" / "faces" / "dana.png").write_bytes(png(9, 9))
    second = load(root).pack
    assert plain is not None
    assert first is not None
    assert second is not None
    assert zipped == first
    assert len({plain.hash, first.hash, second.hash}) == 3


def test_all_pictures_together_have_room_for_so_many_pixels(tmp_path: Path) -> None:
    side = 2_048
    names = [f"assets/places/{place}.png" for place in list(Place)[: MAX_PIXELS // side**2 + 3]]
    loaded = load(bring(tiny(tmp_path), dict.fromkeys(names, png(side, side))))
    assert loaded.pack is not None
    assert len(loaded.pack.assets) == MAX_PIXELS // side**2
    assert [one.code for one in loaded.problems] == ["W520"] * 3
    assert all("pixels" in one.message for one in loaded.problems)
