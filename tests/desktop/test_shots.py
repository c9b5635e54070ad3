"""Pictures of every screen."""

from pathlib import Path

from game.desktop.shots import Photographer


def test_the_same_pictures_every_time(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    one = Photographer(tmp_path / "one", size=(960, 600), text=100)
    other = Photographer(tmp_path / "other", size=(960, 600), text=100)
    for photographer in (one, other):
        photographer._rest()
        list(photographer._keep("title"))
    first, second = (next((tmp_path / name).glob("*.png")) for name in ("one", "other"))
    assert first.name == second.name == "title-960x600-100.png"
    assert first.read_bytes() == second.read_bytes()
