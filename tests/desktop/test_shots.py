"""Pictures of every screen."""

from itertools import islice
from pathlib import Path

from fakes.packs import tiny_pack

from game.desktop.shots import Photographer

SMALL = (960, 600)


def test_the_same_pictures_every_time(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        photographer = Photographer(size=SMALL, text=100, pack=tiny_pack())
        list(islice(photographer.shots(tmp_path / name), 4))
    one, other = (sorted((tmp_path / name).glob("*.png")) for name in ("one", "other"))
    assert "title-960x600-100.png" in [path.name for path in one]
    assert [path.name for path in one] == [path.name for path in other]
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]


def test_every_kind_of_screen_is_visited_once() -> None:
    names = list(Photographer(size=SMALL, text=100, pack=tiny_pack()).visits())
    assert len(names) == len(set(names))
    assert {"title", "note", "slot-score", "outcome-score", "prediction", "mirror", "settings", "pause"} <= set(names)
