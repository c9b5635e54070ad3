"""What an author hears."""

from pathlib import Path

import pytest
from fakes.mistakes import Edit, spoil, tiny

from game.cli.proven.wild import ROUTE, wild_pack
from game.content.load import load
from game.session.prove.search import search
from game.session.prove.verdict import prove

HOME = "levels/home.yaml"


def proven(root: Path, *edits: Edit) -> list[tuple[str, int, str]]:
    spoil(root, "", *edits)
    pack = load(root).pack
    assert pack is not None
    return [(one.code, one.where.line, one.message) for one in prove(pack, root).problems]


def test_a_sound_pack_hears_nothing(tmp_path: Path) -> None:
    assert proven(tiny(tmp_path)) == []


def test_a_tier_out_of_reach_is_told_with_its_reason(tmp_path: Path) -> None:
    told = proven(tiny(tmp_path), Edit("tiers.yaml", "at: 520", "at: 690"))
    assert [code for code, _, _ in told if code == "W510"] == ["W510"]
    assert any("at most" in message or "no life gets so far" in message for _, _, message in told)


def test_what_waits_for_a_tier_out_of_reach_is_not_told_beside_it(tmp_path: Path) -> None:
    edit = Edit("levels/market.yaml", "text: A stall.", "text: A stall., needs: {tier: trusted}")
    told = proven(tiny(tmp_path), Edit("tiers.yaml", "at: 520", "at: 690"), edit)
    assert {code for code, _, _ in told} == {"W510"}


def test_an_event_and_a_choice_that_need_too_much(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    told = proven(
        root,
        Edit(HOME, "go on, needs: {at_least: {money: 1}}", "go on, needs: {at_least: {money: 999}}"),
        Edit(HOME, "needs: {lacks: [helped_dana]}", "needs: {lacks: [helped_dana], has: [helped_dana]}"),
    )  # fmt: skip
    assert {code for code, _, _ in told} == {"W508", "W509"}
    line = next(line for code, line, _ in told if code == "W509")
    assert "Wave and go on" in (root / HOME).read_text(encoding="utf-8").splitlines()[line - 1]


def test_a_circle_is_told_once(tmp_path: Path) -> None:
    told = proven(
        tiny(tmp_path),
        Edit(HOME, "slot: {family: drink, watched: true}", "slot: {family: drink, watched: true}, goto: tea"),
    )
    assert [code for code, _, _ in told if code == "W512"] == ["W512"]


@pytest.mark.parametrize("seed", range(12))
def test_nothing_that_happens_is_accused(seed: int, tmp_path: Path) -> None:
    pack = wild_pack(seed)
    met = search(pack, ROUTE, cap=1_500)
    happens = {f"'{event}'" for _, event in met.events} - {
        f"'{event.id}'"
        for level in pack.levels.values()
        for event in level.events
        if (level.id, event.id) not in met.events
    }
    for one in prove(pack, tmp_path, cap=300).problems:
        assert one.code != "W508" or not any(f"the event {name} " in one.message for name in happens)
        assert one.code != "W510" or not any(tier.title in one.message for tier in pack.tiers if tier.id in met.ways)
