from pathlib import Path

from fakes.mistakes import Edit, check, spoil, tiny

from game.content.load import load


def test_the_reference_of_a_figure_is_looked_up(tmp_path: Path) -> None:
    check(tmp_path, "E313", Edit("claims.yaml", "ref: R1,", "ref: ‸R3,"))


def test_a_card_that_is_not_printed_may_rest_on_anything(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("claims.yaml", "refs: [R1, R2]\n    checked: abstract", "refs: [R2]\n    checked: no"))
    assert load(root).problems == ()
