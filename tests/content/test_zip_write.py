import os
from pathlib import Path

import pytest
from fakes.mistakes import tiny
from fakes.zips import written

from game.content.load import load
from game.content.source import FolderSource, open_source
from game.content.zip_write import OddName, Packed, zip_pack
from game.content.zipped import Zipped, examine_bytes


def packed(root: Path) -> Packed:
    """Zip a pack that has nothing odd."""
    source = open_source(root)
    assert not isinstance(source, tuple)
    made = zip_pack(source)
    assert isinstance(made, Packed)
    return made


def test_a_zipped_pack_is_the_same_pack(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    assert load(written(tmp_path, packed(root).content)) == load(root)


def test_the_same_pack_gives_the_same_bytes_from_anywhere_at_any_time(tmp_path: Path) -> None:
    one, other = tiny(tmp_path / "a"), tiny(tmp_path / "b")
    for path in other.rglob("*"):
        os.utime(path, (1, 1))
    (other / "people.yaml").chmod(0o600)
    assert packed(one) == packed(other)
    assert packed(written(tmp_path, packed(one).content)) == packed(one)


def test_only_the_packs_own_files_go_into_it(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    for name in ("README.md", "notes.txt", ".git/config", "golden/a.txt", "locale/fr.po", "assets/faces/dana.png",
                 "assets/secret.txt", "levels/old.yaml.bak"):  # fmt: skip
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"x")
    found = examine_bytes(packed(root).content)
    assert isinstance(found, Zipped)
    more = {name for name in found.names if not (Path(__file__).parent / "packs" / "tiny" / name).exists()}
    assert more == {"README.md", "locale/fr.po", "assets/faces/dana.png"}


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody give such a name")
def test_a_file_whose_name_no_zip_may_hold_is_named(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    (root / "levels" / "nul.yaml").write_text("format: 1\n")
    found = zip_pack(FolderSource(root=root))
    assert isinstance(found, OddName)
    assert found.name == "levels/nul.yaml"
