"""Which file a room is kept in."""

import argparse
from pathlib import Path

import pytest

from game.cli.failure import Failure
from game.cli.room_file import file_of
from game.content.words import load_words
from game.session.rooms import room_path

WORDS = load_words()


def wanted(resume: str | None) -> Path:
    return file_of(argparse.Namespace(resume=resume), "BCDF", WORDS)


def test_a_new_room_has_a_file_of_its_code() -> None:
    assert wanted(None) == room_path("BCDF")


def test_the_last_room_or_the_named_one_is_taken_up() -> None:
    with pytest.raises(Failure, match="There is no room to go on with"):
        wanted("")
    kept = room_path("GHJK")
    kept.parent.mkdir(parents=True)
    kept.write_text("x")
    assert wanted("") == kept
    assert wanted("ghjk") == kept
    with pytest.raises(Failure, match="There are: GHJK"):
        wanted("QQQQ")
