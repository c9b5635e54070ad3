from pathlib import Path

from fakes.mistakes import Edit, check, spoil, tiny

from game.content.load import load

JUMP = Edit("levels/end.yaml", "{id: bench, ", "{id: bench, goto: together, ")


def test_an_event_that_is_jumped_over_is_warned_of(tmp_path: Path) -> None:
    check(tmp_path, "W502", JUMP, Edit("levels/end.yaml", "{id: jug", "‸{id: jug"))


def test_an_event_whose_needs_may_fail_is_passed_over(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", JUMP, Edit("levels/end.yaml", "{id: bench, ", "{id: bench, needs: {joined: true}, "))
    assert load(root).problems == ()


def test_a_hard_event_can_be_skipped(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    old, new = "{say: Wave and go on, ", "{say: Wave and go on, goto: bins, "
    spoil(root, "", Edit("levels/home.yaml", old, new), Edit("levels/home.yaml", "mood: smile", "hard: It is heavy."))
    assert load(root).problems == ()
