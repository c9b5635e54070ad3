from pathlib import Path

import pytest
from fakes.mistakes import Edit, check

ITEM = "number 1.\n    choices:\n      - {say: Tea, stance: a}\n      - {say: Water, stance: b}"
BAD = [
    ITEM.replace("stance: a", "stance: own"),
    ITEM + "\n      - {say: Both, stance: a}",
    ITEM.replace("stance: b", "stance: neither"),
]


@pytest.mark.parametrize("new", BAD)
def test_a_control_item_has_exactly_its_two_poles(new: str, tmp_path: Path) -> None:
    check(tmp_path, "E404", Edit("pairs/drink.yaml", ITEM, new.replace("choices", "‸choices")))


def test_a_control_family_has_five_items(tmp_path: Path) -> None:
    old = f"  - id: drink_5\n    title: Cup 5\n    text: There is a cup for you, {ITEM.replace('1', '5')}\n"
    check(tmp_path, "E403", Edit("pairs/drink.yaml", "items:", "‸items:"), Edit("pairs/drink.yaml", old, ""))


def test_in_a_broken_file_nothing_is_counted(tmp_path: Path) -> None:
    check(tmp_path, "E202", Edit("pairs/drink.yaml", "  - id: drink_3\n    title: Cup 3\n", "  - ‸id: drink_3\n"))
