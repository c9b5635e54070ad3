"""One mistake is one message: what only follows from it is not told."""

from pathlib import Path

import pytest
from fakes.mistakes import Edit, spoil, tiny

from game.content.load import load
from game.content.problem import Problem

HOME, MARKET = "levels/home.yaml", "levels/market.yaml"


def only(root: Path) -> Problem:
    (one,) = load(root, icons=frozenset({"bread", "hourglass"})).problems
    return one


def test_a_name_that_is_misspelt_where_it_is_declared_is_told_once(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "E304", Edit("people.yaml", "id: gus", "id: guss"))
    assert (only(root).message, only(root).hint) == (
        "no person 'gus', here and in 11 more places",
        "did you mean 'guss'?",
    )


@pytest.mark.parametrize("name", ["people", "rewards"])
def test_of_a_file_that_is_gone_only_that_is_told(name: str, tmp_path: Path) -> None:
    root = tiny(tmp_path)
    (root / f"{name}.yaml").unlink()
    assert f"the file {name}.yaml is missing" in only(root).message
    assert f"add {name}.yaml" in only(root).hint


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (Edit("pack.yaml", "facts: [helped_dana]", "facts: helped_dana"), "E203"),
        (Edit("pack.yaml", "facts:", "fact:"), "E201"),
        (Edit(HOME, "set: [helped_dana]", "set: [helpd_dana]"), "E305"),
        (Edit(MARKET, "id: market", "id: home"), "E301"),
        (Edit(MARKET, "framing: score", "framing: scored"), "E204"),
        (Edit(HOME, "goto: bins", "goto: bnis"), "E303"),
        (Edit("pack.yaml", "[home, market, end, mirror]", "[home, mirror, market, end]"), "E421"),
        (Edit("pairs/drink.yaml", "id: drink,", "id: drinks,"), "E310"),
    ],
)
def test_what_follows_from_a_mistake_is_not_told_beside_it(edit: Edit, code: str, tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, code, edit)
    assert only(root).code == code


def test_a_level_of_another_name_is_named_where_the_route_misses_it(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "E311", Edit(HOME, "id: home", "id: first_day"))
    edit = Edit("claims.yaml", "levels: [market]", "levels: [market, end]")
    spoil(root, "E311", edit)
    assert only(root).hint == "the level in levels/home.yaml has the id 'first_day'"


def test_a_misspelt_mirror_is_meant(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "E311", Edit("pack.yaml", "mirror]", "miror]"))
    assert only(root).hint == "did you mean 'mirror'?"


def test_all_gaps_of_a_mirror_are_one_message(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "E411", Edit("levels/end.yaml", "  - {id: bench, text: A bench., slot: {family: speak_up}}\n", ""))
    spoil(root, "E411", Edit("levels/end.yaml", "  - {id: jug, text: A jug., slot: {family: drink}}\n", ""))
    assert "none of 'drink' under 'off', none of 'speak_up' under 'off'" in only(root).message
