"""A room belongs to one program at a time."""

from pathlib import Path

import pytest

from game.web.hold import HeldError, hold
from game.web.store import Store, StoreError


def test_only_one_holds_a_room_and_the_next_may_once_it_is_let_go(tmp_path: Path) -> None:
    room = tmp_path / "K7RQ.room"
    first = hold(room)
    with pytest.raises(HeldError):
        hold(room)
    first.let_go()
    hold(room).let_go()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_open_elsewhere_is_not_opened_again(tmp_path: Path) -> None:
    store = Store(tmp_path / "K7RQ.room")
    with pytest.raises(StoreError, match="room_store_open"):
        Store(tmp_path / "K7RQ.room")
    store.close()
    Store(tmp_path / "K7RQ.room").close()
