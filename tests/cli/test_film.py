"""The film: what does not change is kept once, and what is missing is said in a sentence."""

from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest
from PIL import Image

from game.cli import film
from game.cli.main import main

TOP = Path(__file__).resolve().parents[2]
MOST_BYTES = 3_000_000


def test_a_picture_that_stays_is_kept_once_and_shown_for_longer() -> None:
    white, black = Image.new("RGB", (2, 2), "white"), Image.new("RGB", (2, 2))
    kept = [(picture.getpixel((0, 0)), ms) for picture, ms in film.held([white, white.copy(), black, white], 10)]
    assert kept == [((255, 255, 255), 20), ((0, 0, 0), 10), ((255, 255, 255), 10)]


def test_no_pictures_are_no_film() -> None:
    assert list(film.held([], 10)) == []


def test_without_pillow_a_sentence_tells_how_to_get_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(_name: str) -> ModuleSpec | None:
        return None

    monkeypatch.setattr(film, "find_spec", nothing)
    assert main(["shots", "--film", str(tmp_path / "film.webp")]) == 2
    assert "pip install pillow" in capsys.readouterr().err
    assert not (tmp_path / "film.webp").exists()


def test_pictures_need_a_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["shots"]) == 2
    assert "--film FILE" in capsys.readouterr().err


def test_the_film_in_the_readme_moves_and_is_small() -> None:
    path = TOP / "assets" / "pictures" / "film.webp"
    assert path.stat().st_size < MOST_BYTES
    with Image.open(path) as kept:
        assert getattr(kept, "n_frames", 1) > 20
        assert kept.size == film.SHOWN
