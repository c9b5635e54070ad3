from pathlib import Path

from fakes.corpus import starred_wrongly
from fakes.mistakes import check, spoil, tiny

from game.content.load import load


def test_a_sound_star_chart_gives_no_problem(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *starred_wrongly("", ""))
    assert load(root).problems == ()


def test_a_star_needs_a_column_that_there_is(tmp_path: Path) -> None:
    check(tmp_path, "E430", *starred_wrongly("column: order", "column: ‸ordre"))
    check(tmp_path / "door", "E430", *starred_wrongly("{say: So}", "{say: So, column: ‸care}"))


def test_a_visit_needs_a_pupil_and_a_moment_that_has_been(tmp_path: Path) -> None:
    check(tmp_path, "E430", *starred_wrongly("doors: [{pupil: bo", "doors: [{pupil: ‸tilda"))
    check(tmp_path / "kept", "E430", *starred_wrongly("kept: desk", "kept: ‸chair"))
    check(tmp_path / "gave", "E430", *starred_wrongly("kept: desk", "gave: ‸chair"))


def test_no_more_numbers_than_columns(tmp_path: Path) -> None:
    check(tmp_path, "E430", *starred_wrongly("stars: [1]", "stars: ‸[1, 2]"))


def test_two_cannot_have_the_same_id(tmp_path: Path) -> None:
    check(tmp_path, "E301", *starred_wrongly("{id: pim,", "{id: ‸bo,"))
    check(
        tmp_path / "columns", "E301",
        *starred_wrongly("[{id: order, title: Order}]", "[{id: order, title: Order}, {id: ‸order, title: Two}]"),
    )  # fmt: skip


def test_the_nearest_name_is_offered(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *starred_wrongly("column: order", "column: ordre"))
    assert [one.hint for one in load(root).problems] == ["did you mean 'order'?"]
