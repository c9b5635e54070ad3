"""The shipped pack is short enough for a lesson, and easy enough for people of twelve."""

from pathlib import Path

import pytest

from game.cli.check_words import Read, read_through
from game.cli.reading_age import MOST
from game.content.load import load
from game.content.shipped import shipped
from game.content.words import load_words

BUDGETS = {"workshop": 3500, "workshop_unscored": 3500, "full": 9000}


@pytest.fixture(scope="module")
def read() -> dict[str, Read]:
    folder = shipped("levels") / "starbridge"
    pack = load(folder).pack
    assert pack is not None
    return {one.length.route: one for one in read_through(Path(folder), pack, load_words())}


@pytest.mark.parametrize(("route", "budget"), BUDGETS.items())
def test_no_way_is_longer_than_its_budget(read: dict[str, Read], route: str, budget: int) -> None:
    assert read[route].length.budget == budget
    assert read[route].length.whole.most <= budget


def test_people_of_twelve_can_read_every_level(read: dict[str, Read]) -> None:
    ages = {(route, level): age for route, one in read.items() for level, age in one.ages.items()}
    assert ages
    assert {level: age for level, age in ages.items() if age > MOST} == {}
