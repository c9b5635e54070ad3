from pathlib import Path

import pytest
from fakes.mistakes import Edit, check

USES = [
    ("E307", Edit("levels/home.yaml", "at_least: {money: 1}", "below_tier: ‸trust")),
    ("E307", Edit("levels/home.yaml", "at_least: {money: 1}", "tier: ‸trust")),
    ("E308", Edit("tiers.yaml", "rewards: [free_bread]", "rewards: [free_bread, ‸free_cake]")),
    ("E308", Edit("levels/home.yaml", "at_least: {money: 1}", "rewards: [‸free_cake]")),
    ("E309", Edit("tiers.yaml", "penalties: [slow_line]", "penalties: [‸slow_lane]")),
]


@pytest.mark.parametrize(("code", "edit"), USES)
def test_tiers_rewards_and_penalties_are_looked_up(code: str, edit: Edit, tmp_path: Path) -> None:
    check(tmp_path, code, edit)
