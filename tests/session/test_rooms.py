"""The files of rooms."""

import os
from pathlib import Path

import pytest

from game.session.rooms import (
    LIFETIME,
    delete_room,
    delete_rooms,
    kept_until,
    list_rooms,
    room_path,
    rooms_folder,
    seconds_left,
    sweep,
)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path))


def room(code: str, *, age: float = 0) -> Path:
    path = room_path(code)
    path.parent.mkdir(exist_ok=True)
    for name in (path, path.with_name(path.name + "-wal")):
        name.write_text("x")
        os.utime(name, (1_000_000 - age, 1_000_000 - age))
    return path


def test_nothing_is_there_before_a_room_was_opened() -> None:
    assert list_rooms() == ()
    assert delete_rooms() == ()


def test_the_newest_comes_first_and_goes_with_all_that_lies_beside_it() -> None:
    old, new = room("BCDF", age=50), room("GHJK")
    assert list_rooms() == (new, old)
    assert len(delete_room(new)) == 2
    assert list_rooms() == (old,)
    assert delete_rooms() != ()
    assert not rooms_folder().exists()


def test_only_what_is_older_than_a_day_is_swept() -> None:
    room("BCDF", age=LIFETIME + 60)
    young = room("GHJK", age=LIFETIME - 60)
    assert len(sweep(now=1_000_000)) == 2
    assert list_rooms() == (young,)


def test_a_room_from_the_future_has_a_day_from_now() -> None:
    path = room("BCDF", age=-400 * LIFETIME)
    assert sweep(1_000_000) == ()
    assert kept_until(path, 1_000_000) == 1_000_000 + LIFETIME
    assert len(sweep(1_000_000 + LIFETIME + 1)) == 2


def test_a_change_beside_the_file_renews_its_day() -> None:
    path = room("BCDF", age=LIFETIME + 60)
    assert seconds_left(path, 1_000_000) == -60
    assert kept_until(path) == 1_000_000 - 60
    os.utime(path.with_name(path.name + "-wal"), (1_000_000, 1_000_000))
    assert seconds_left(path, 1_000_000) == LIFETIME
    assert sweep(1_000_000) == ()
