from pathlib import Path

from fakes.mistakes import Edit, check

FACTS = Edit("pack.yaml", "[helped_dana]", "[helped_dana, met_gus]")


def test_undeclared_facts_are_told_where_they_are_used(tmp_path: Path) -> None:
    check(tmp_path, "E305", Edit("levels/home.yaml", "set: [helped_dana]", "set: [helped_dana, ‸helped_gus]"))


def test_a_fact_that_nothing_sets_can_never_hold(tmp_path: Path) -> None:
    check(
        tmp_path, "E416", FACTS, Edit("levels/end.yaml", "has: [helped_dana]", "lacks: [‸met_gus], has: [helped_dana]")
    )


def test_a_fact_that_nobody_asks_for_is_warned_of(tmp_path: Path) -> None:
    facts = Edit("pack.yaml", "[helped_dana]", "[helped_dana, ‸met_gus]")
    check(tmp_path, "W501", facts, Edit("levels/home.yaml", "set: [helped_dana]", "set: [helped_dana, met_gus]"))


def test_facts_may_be_set_in_items(tmp_path: Path) -> None:
    item = Edit(
        "pairs/drink.yaml",
        "number 1.\n    choices:\n      - {say: Tea, stance: a}",
        "number 1.\n    choices:\n      - {say: Tea, stance: a, effects: {set: [met_gus]}}",
    )
    check(tmp_path, "W501", Edit("pack.yaml", "[helped_dana]", "[helped_dana, ‸met_gus]"), item)
