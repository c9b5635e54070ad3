import json
from pathlib import Path

import pytest
from fakes.mistakes import Edit, spoil, tiny

from game.cli.failure import Failure
from game.cli.main import parser_for
from game.content.words import load_words


def check(*arguments: str | Path) -> int:
    parsed = parser_for("check", load_words()).parse_args(["check", *map(str, arguments)])
    return int(parsed.run(parsed))


def test_a_pack_without_fault_is_clean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tiny(tmp_path)) == 0
    assert capsys.readouterr().out == "1 checked. No problems.\n"


def test_a_mistake_is_shown_with_its_line_and_ends_in_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("levels/home.yaml", "mood: smile", "mood: smiel"))
    assert check(root) == 1
    rows = capsys.readouterr().out.splitlines()
    assert rows[0] == f"{root / 'levels' / 'home.yaml'}:7:11: E204 'mood' cannot be 'smiel'"
    assert rows[-1] == "1 checked: 1 error, 0 warnings."


def test_a_folder_of_packs_and_a_file_can_be_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tiny(tmp_path)
    assert check(tmp_path, root / "levels" / "home.yaml") == 0
    assert capsys.readouterr().out.startswith("2 checked")


def test_what_does_not_exist_cannot_be_checked(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="does not exist") as failure:
        check(tmp_path / "nowhere")
    assert failure.value.code == 2


def test_without_a_path_all_packs_are_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path))
    (tmp_path / "levels").mkdir()
    tiny(tmp_path / "levels").rename(tmp_path / "levels" / "a")
    tiny(tmp_path / "levels").rename(tmp_path / "levels" / "b")
    assert check("--format", "json") == 1
    found = json.loads(capsys.readouterr().out)["checked"]
    assert [problem["code"] for one in found for problem in one["problems"]] == ["E420"]
