from pathlib import Path

import pytest
from fakes.mistakes import Edit, check

USES = [
    Edit("levels/home.yaml", "mood: smile", "others: [gus, ‸guss]"),
    Edit("levels/home.yaml", "ties: {dana: 1}", "their_score: {‸dnaa: 1}"),
    Edit("levels/home.yaml", "ties: {dana: 1}", "ties: {‸dnaa: 1}"),
    Edit("levels/home.yaml", "at_least: {money: 1}", "tie_at_most: {‸dnaa: 1}"),
    Edit("pairs/speak_up.yaml", "title: Bin 1\n    person: gus", "title: Bin 1\n    person: ‸gsu"),
    Edit(
        "pairs/drink.yaml",
        "number 1.\n    choices:\n      - {say: Tea, stance: a}",
        "number 1.\n    choices:\n      - {say: Tea, stance: a, effects: {ties: {‸gsu: 1}}}",
    ),
]


@pytest.mark.parametrize("edit", USES)
def test_everybody_who_is_named_is_looked_up(edit: Edit, tmp_path: Path) -> None:
    check(tmp_path, "E304", edit)
