from pathlib import Path

import pytest
from fakes.mistakes import Edit, check, spoil, tiny

from game.content.load import load

USES = [
    Edit("levels/home.yaml", "at_least: {money: 1}", "at_most: {‸coins: 1}"),
    Edit("levels/home.yaml", "{add: {money: -1}}", "{add: {‸coins: -1}}"),
    Edit("rewards.yaml", "gives: {money: 5}", "gives: {‸coins: 5}"),
    Edit("rewards.yaml", "icon: hourglass", "takes: {‸coins: 5}"),
]


@pytest.mark.parametrize("edit", USES)
def test_every_number_is_looked_up(edit: Edit, tmp_path: Path) -> None:
    check(tmp_path, "E306", edit)


def test_the_score_may_be_asked_for_without_being_declared(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("levels/home.yaml", "at_least: {money: 1}", "at_most: {score: 600}"))
    assert load(root).problems == ()
