"""A room whose disk is slow."""

import time
from pathlib import Path

from game.cli.measured.room_slow import slow
from game.web.store import Store


def test_each_commit_waits_so_much_longer_and_keeps_what_it_says(tmp_path: Path) -> None:
    store = slow(30.0)(tmp_path / "one.room")
    began = time.perf_counter()
    store.submit(("INSERT INTO meta (key, value) VALUES (?, ?)", ("a", "b"))).result(5)
    assert time.perf_counter() - began >= 0.03
    assert store.meta() == {"a": "b"}
    store.close()


def test_a_disk_that_is_not_slow_is_the_rooms_own() -> None:
    assert slow(0.0) is Store
