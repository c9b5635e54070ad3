from pathlib import Path

from fakes.corpus import told_wrongly
from fakes.mistakes import check, spoil, tiny

from game.content.load import load


def test_a_sound_board_gives_no_problem(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *told_wrongly("", ""))
    loaded = load(root)
    assert loaded.problems == ()
    assert loaded.pack is not None


def test_a_board_that_does_not_exist_gets_a_suggestion(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "E315", *told_wrongly("board: rumour", "board: ‸rumor"))
    assert "rumour" in next(one.hint for one in load(root).problems if one.code == "E315")


def test_an_end_asks_only_for_what_its_board_counts(tmp_path: Path) -> None:
    check(tmp_path, "E424", *told_wrongly("{id: bare}", "{id: bare, at_least: {‸stars: 1}, at_most: {words: 1}}"))


def test_an_end_may_lead_to_an_event_that_nothing_else_leads_to(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(
        root, "",
        *told_wrongly(
            "  - {id: a, text: A., board: rumour}\n",
            "  - {id: a, text: A., board: rumour, goto: c}\n  - {id: b, text: B.}\n  - {id: c, text: C.}\n",
        ),
    )  # fmt: skip
    assert [one.code for one in load(root).problems] == ["W502"]
    root = tiny(tmp_path / "second")
    spoil(
        root, "",
        *told_wrongly(
            "  - {id: a, text: A., board: rumour}\nchain:",
            "  - {id: a, text: A., board: rumour, goto: c}\n  - {id: b, text: B.}\n  - {id: c, text: C.}\nchain:",
        ),
    )  # fmt: skip
    path = root / "levels" / "extra.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("{id: bare}", "{id: bare, goto: b}"), encoding="utf-8")
    assert load(root).problems == ()
