from pathlib import Path

import pytest
from fakes.baskets import SHOP
from fakes.corpus import STORY, WITH_EXTRA
from fakes.mistakes import Edit, check, spoil, tiny

from game.content.load import load

FIRST = "number 1.\n    choices:\n      - {say: Tea, stance: a}"
USES = [
    Edit("pack.yaml", "title: Money,", "title: Money, icon: ‸brea,"),
    Edit("rewards.yaml", "icon: hourglass", "icon: ‸hour-glass"),
    Edit("levels/market.yaml", "{say: Not now,", "{say: Not now, icon: ‸brea,"),
    Edit("pairs/drink.yaml", "kind: control", "kind: control, icon: ‸cup"),
    Edit("pairs/drink.yaml", FIRST, FIRST.replace("stance: a", "stance: a, icon: ‸tea")),
]


@pytest.mark.parametrize("edit", USES)
def test_every_icon_is_looked_up(edit: Edit, tmp_path: Path) -> None:
    check(tmp_path, "E312", edit)


def test_the_nearest_icon_is_offered(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("rewards.yaml", "icon: hourglass", "icon: hour-glass"))
    (one,) = load(root, icons=frozenset({"bread", "hourglass"})).problems
    assert one.hint == "did you mean 'hourglass'?"


def test_icons_on_boards_are_looked_up_too(tmp_path: Path) -> None:
    shop = STORY + SHOP.replace("title: Bread,", "title: Bread, icon: ‸brea,")
    check(tmp_path, "E312", Edit("levels/extra.yaml", "", shop), WITH_EXTRA)
