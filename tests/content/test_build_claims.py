from pathlib import Path

from fakes.mistakes import tiny

from game.content.load import load


def test_what_nobody_has_checked_is_not_printed(tmp_path: Path) -> None:
    pack = load(tiny(tmp_path)).pack
    assert pack is not None
    (card,) = pack.claims.values()
    assert (card.id, card.verdict, card.levels) == ("c01", ("wrong",), ("market",))
    assert [one.id for one in card.references] == ["R1"]
    assert [(one.value, one.year, one.ref) for one in card.figures] == [("43", "2019", "R1")]
