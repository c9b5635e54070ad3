from pathlib import Path

from fakes.corpus import queued_wrongly
from fakes.mistakes import check, spoil, tiny

from game.content.load import load


def test_sound_counters_give_no_problem(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *queued_wrongly("", ""))
    assert load(root).problems == ()


def test_papers_and_weights_go_where_something_is(tmp_path: Path) -> None:
    check(tmp_path, "E432", *queued_wrongly("adds: 1", "adds: 1, spills: ‸market"))
    check(tmp_path / "hall", "E432", *queued_wrongly("{town: 2}", "{‸city: 2}"))


def test_no_list_holds_more_than_it_can(tmp_path: Path) -> None:
    check(tmp_path, "E433", *queued_wrongly("asks: 4", "asks: ‸6"))
    check(tmp_path / "label", "E433", *queued_wrongly("entry: 0", "entry: ‸2"))
    check(tmp_path / "fix", "E433", *queued_wrongly("asks: 4", "asks: 4, fix: {entry: ‸9}"))


def test_two_windows_cannot_have_the_same_id(tmp_path: Path) -> None:
    check(tmp_path, "E301", *queued_wrongly("id: shop", "id: ‸clinic"))
