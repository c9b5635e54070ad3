from pathlib import Path

from fakes.mistakes import Edit, spoil, tiny

from game.content.load import load


def test_a_mirror_without_a_level_is_told(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(
        root,
        "",
        Edit("pack.yaml", "  - {id: short", "  - {id: rest, title: R, minutes: 3, levels: [mirror]}\n  - {id: short"),
    )
    assert [one.code for one in load(root).problems] == ["E411", "E421"]
