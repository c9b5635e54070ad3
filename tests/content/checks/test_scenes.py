from pathlib import Path

from fakes.mistakes import Edit, check, spoil, tiny

from game.content.load import load


def test_a_slot_needs_no_words_of_its_own(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("levels/end.yaml", "text: A bench., ", ""))
    assert load(root).problems == ()


def test_in_a_broken_file_no_event_is_called_empty(tmp_path: Path) -> None:
    check(tmp_path, "E203", Edit("levels/end.yaml", "text: You sit down.", "text: ‸[You, sit]"))
