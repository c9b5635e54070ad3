from pathlib import Path

from fakes.mistakes import Edit, check


def test_levels_on_cards_are_looked_up(tmp_path: Path) -> None:
    check(tmp_path, "E311", Edit("claims.yaml", "levels: [market]", "levels: [‸markt]"))


def test_the_mirror_is_no_level(tmp_path: Path) -> None:
    check(tmp_path, "E311", Edit("pack.yaml", "home, market", "home, ‸mirrow, market"))
