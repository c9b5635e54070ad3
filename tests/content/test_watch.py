"""Watching a folder: a save is seen once, however the editor saves."""

import os
from pathlib import Path

from game.content.watch import Watch


def test_a_save_is_seen_once(tmp_path: Path) -> None:
    level = tmp_path / "levels" / "one.yaml"
    level.parent.mkdir()
    level.write_text("a: 1\n")
    watch = Watch(tmp_path)
    assert not watch.changed()
    level.write_text("a: 12\n")
    assert watch.changed()
    assert not watch.changed()


def test_words_of_the_same_length_are_seen_by_their_time(tmp_path: Path) -> None:
    level = tmp_path / "one.yaml"
    level.write_text("a: 1\n")
    watch = Watch(tmp_path)
    level.write_text("a: 2\n")
    os.utime(level, ns=(1, 1))
    assert watch.changed()


def test_files_that_come_go_and_are_renamed_into_place_are_seen(tmp_path: Path) -> None:
    watch = Watch(tmp_path)
    new = tmp_path / "one.yaml"
    new.write_text("a: 1\n")
    assert watch.changed()
    other = tmp_path / ".swap"
    other.write_text("a: 100\n")
    assert not watch.changed()
    other.replace(new)
    assert watch.changed()
    new.unlink()
    assert watch.changed()


def test_a_folder_that_is_gone_is_only_another_change(tmp_path: Path) -> None:
    root = tmp_path / "pack"
    root.mkdir()
    (root / "pack.yaml").write_text("a: 1\n")
    watch = Watch(root)
    (root / "pack.yaml").unlink()
    root.rmdir()
    assert watch.changed()
    assert not watch.changed()
