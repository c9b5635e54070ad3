"""The file of a room."""

import stat
from concurrent.futures import wait
from pathlib import Path

import pytest

from game.web.store import Store, StoreError, destroy

SEAT = "INSERT INTO seat (id, token, arm, header) VALUES (?, ?, ?, ?)"
TURN = "INSERT INTO turn (seat, step, line) VALUES (?, ?, ?)"


def test_what_is_kept_can_be_read_again(tmp_path: Path) -> None:
    store = Store(tmp_path / "room" / "one.db")
    store.submit((SEAT, ("a", b"t", 0, "{}")), (TURN, ("a", 0, "x"))).result()
    store.submit((TURN, ("a", 1, "y"))).result()
    (seat,) = store.seats()
    assert (seat.id, seat.token, seat.arm, seat.lines) == ("a", b"t", 0, ("x", "y"))
    assert store.turns_of("a") == ("x", "y")
    store.close()
    again = Store(tmp_path / "room" / "one.db")
    assert again.seats() == (seat,)
    again.close()


def test_many_writers_share_commits(tmp_path: Path) -> None:
    store = Store(tmp_path / "one.db")
    store.submit((SEAT, ("a", b"t", 0, "{}"))).result()
    futures = [store.submit((TURN, ("a", at, str(at)))) for at in range(300)]
    wait(futures)
    assert [future.exception() for future in futures] == [None] * 300
    assert len(store.turns_of("a")) == 300
    store.close()


def test_a_batch_that_cannot_be_kept_is_told_and_nothing_of_it_stays(tmp_path: Path) -> None:
    store = Store(tmp_path / "one.db")
    error = store.submit((SEAT, ("a", b"t", 0, "{}")), (TURN, ("nobody", 0, "x"))).exception()
    assert isinstance(error, StoreError)
    assert store.seats() == ()
    store.submit((SEAT, ("b", b"t", 0, "{}"))).result()
    assert [seat.id for seat in store.seats()] == ["b"]
    store.close()
    assert isinstance(store.submit().exception(), StoreError)


def test_whoever_leaves_takes_everything_along(tmp_path: Path) -> None:
    store = Store(tmp_path / "one.db")
    store.submit((SEAT, ("a", b"t", 0, "{}")), (TURN, ("a", 0, "secret line"))).result()
    store.submit(("DELETE FROM seat WHERE id = ?", ("a",))).result()
    assert store.turns_of("a") == ()
    store.close()
    assert b"secret line" not in (tmp_path / "one.db").read_bytes()


def test_only_its_owner_can_read_it_and_destroying_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "rooms" / "one.db"
    store = Store(path)
    store.submit((SEAT, ("a", b"t", 0, "{}"))).result()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    store.close()
    destroy(path)
    assert list(path.parent.iterdir()) == []


def test_a_broken_file_is_refused_in_a_plain_word(tmp_path: Path) -> None:
    path = tmp_path / "one.db"
    path.write_bytes(b"this is not a database, and long enough to be sure of it" * 40)
    with pytest.raises(StoreError) as told:
        Store(path)
    assert told.value.key == "room_store_broken"
    with pytest.raises(StoreError):
        Store(tmp_path / "one.db" / "below")


def test_a_file_that_cannot_grow_is_told(tmp_path: Path) -> None:
    store = Store(tmp_path / "one.db")
    store.submit((SEAT, ("a", b"t", 0, "{}"))).result()
    store._writer.execute("PRAGMA max_page_count=1")
    error = store.submit((TURN, ("a", 0, "x" * 200_000))).exception()
    assert isinstance(error, StoreError)
    assert error.key == "room_store_full"
    assert store.turns_of("a") == ()
    store.close()
