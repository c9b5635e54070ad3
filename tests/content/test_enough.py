"""Enough is told of a broken pack, and no warning hides an error."""

from pathlib import Path

from fakes.mistakes import tiny

from game.content.limits import MAX_PROBLEMS, MAX_TOLD
from game.content.load import load
from game.content.problem import Severity

LEVEL = "format: 1\nlevel: {id: x%d, title: X, rule: X.}\nevents:\n"


def level(root: Path, at: int, *events: str) -> None:
    (root / "levels" / f"x{at}.yaml").write_text(LEVEL % at + "".join(f"  - {{{one}}}\n" for one in events))


def test_after_many_errors_the_other_files_are_left_unread_and_named(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    for at in range(9):
        level(root, at, *["txet: a"] * 150)
    loaded = load(root)
    errors = [one for one in loaded.problems if one.severity is Severity.ERROR]
    assert loaded.pack is None
    assert MAX_TOLD <= len(errors) < MAX_TOLD + MAX_PROBLEMS
    assert [one.where.file for one in loaded.problems if one.code == "W505"] == ["levels/x2.yaml"]


def test_many_warnings_of_many_files_are_not_all_told_and_keep_no_pack_from_being_played(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    for at in range(9):
        level(root, at, *[f"id: a{one}, text: room" for one in range(60)])
        path = root / "levels" / f"x{at}.yaml"
        path.write_text(path.read_text().replace(", text: room}", ",\n     text: room #5 at noon\n    }"))
    loaded = load(root)
    assert loaded.pack is not None
    assert MAX_TOLD <= sum(one.code == "W504" for one in loaded.problems) <= MAX_TOLD
    assert len(loaded.problems) <= 2 * MAX_TOLD


def test_no_warning_hides_an_error(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    unused = ", ".join(f"fact_{at}" for at in range(MAX_PROBLEMS + 20))
    text = (root / "pack.yaml").read_text()
    text = text.replace("[helped_dana]", f"[helped_dana, {unused}]").replace("ties: {min: 0", "ties: {min: 9")
    (root / "pack.yaml").write_text(text)
    loaded = load(root)
    assert loaded.pack is None
    assert {"W501", "E401"} <= {one.code for one in loaded.problems}


def test_of_what_the_checks_find_not_all_is_looked_up(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    for at in range(5):
        level(root, at, *[f"id: a{one}, text: A, person: nobody{at}_{one}" for one in range(150)])
    found = [one for one in load(root).problems if one.code == "E304"]
    assert len(found) == MAX_TOLD
