from pathlib import Path

from fakes.mistakes import Edit, check


def test_a_tier_below_the_one_before_it_is_told(tmp_path: Path) -> None:
    check(tmp_path, "E417", Edit("tiers.yaml", "at: 300", "at: 600"), Edit("tiers.yaml", "at: 520", "at: ‸520"))


def test_a_tier_below_the_lowest_score_is_told(tmp_path: Path) -> None:
    check(tmp_path, "E418", Edit("tiers.yaml", "at: 300", "at: ‸299"))
