from pathlib import Path

from fakes.mistakes import Edit, check, spoil, tiny

from game.content.load import load


def test_an_event_of_another_level_is_no_target(tmp_path: Path) -> None:
    check(tmp_path, "E303", Edit("levels/home.yaml", "goto: bins", "goto: ‸stall"))


def test_the_jump_of_an_event_is_looked_up_too(tmp_path: Path) -> None:
    check(tmp_path, "E303", Edit("levels/end.yaml", "ending: bench", "goto: ‸bensh"))


def test_the_nearest_event_is_offered(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("levels/home.yaml", "goto: bins", "goto: bisn"))
    assert [one.hint for one in load(root).problems] == ["did you mean 'bins'?"]
