from pathlib import Path

from fakes.mistakes import spoil, tiny
from fakes.shelf_mistakes import said

from game.content.load import load
from game.content.version import running
from game.model.shelf import Versions


def test_a_pack_says_for_which_games_it_is_made(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *said(f"game: {{from: {running()}, before: 99.0.0}}", "requires: [{id: other, from: 1.2.0}]"))
    pack = load(root).pack
    assert pack is not None
    assert pack.game == Versions(first=running(), before="99.0.0")
    assert [(one.id, one.versions) for one in pack.requires] == [("other", Versions(first="1.2.0"))]


def test_a_pack_for_other_games_is_not_played_and_says_so_in_a_sentence(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *said("game: {from: 98.0.0, before: 99.0.0}"))
    loaded = load(root)
    assert loaded.pack is None
    assert [one.message for one in loaded.problems] == [
        f"this pack is made for Sincerely Yours from 98.0.0, before 99.0.0, and this is {running()}"
    ]
    (hint,) = (one.hint for one in loaded.problems)
    assert hint.startswith("get a newer version of the game")
