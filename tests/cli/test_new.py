"""`new`: what is begun can be checked and played at once, and nothing is ever written over."""

from pathlib import Path

import pytest

from game.cli.main import main

Out = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")


def test_a_new_pack_passes_every_check_and_can_be_played(capsys: Out) -> None:
    assert main(["new", "pack", "my_street"]) == 0
    assert "sincerely check my_street" in capsys.readouterr().out
    assert main(["check", "my_street"]) == 0, capsys.readouterr().out
    assert main(["play", "my_street", "--seed", "5"]) == 0


def test_a_new_level_is_played_and_comments_stay(capsys: Out) -> None:
    main(["new", "pack", "my_street"])
    before = Path("my_street/pack.yaml").read_text(encoding="utf-8")
    assert main(["new", "level", "third_day", "--pack", "my_street"]) == 0
    after = Path("my_street/pack.yaml").read_text(encoding="utf-8")
    assert after == before.replace("second_day]", "second_day, third_day]")
    assert main(["check", "my_street"]) == 0, capsys.readouterr().out


def test_a_pack_of_ones_own_is_found_by_its_name(tmp_path: Path) -> None:
    assert main(["new", "pack", "my_street", "--mine"]) == 0
    assert (tmp_path / "home" / "levels" / "my_street" / "pack.yaml").is_file()
    assert main(["zip", "my_street"]) == 0


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("My School", "such as my_school"),
        ("../evil", "such as evil"),
        ("/etc", "such as etc"),
        ("", "cannot be a name"),
        ("nul", "my_nul"),
        ("com1", "device on Windows"),
        ("mirror", "my_mirror"),
        ("a" * 41, "too long"),
        ("\u0435vil", "cannot be a name"),
    ],
)
def test_a_name_that_cannot_be_is_refused_with_one_that_can(name: str, said: str, capsys: Out) -> None:
    assert main(["new", "pack", name]) == 2
    assert said in capsys.readouterr().err
    assert list(Path().iterdir()) == []


def test_an_editor_knows_the_new_pack_and_its_levels(capsys: Out) -> None:
    main(["new", "pack", "mine"])
    assert Path("mine/.vscode/settings.json").is_file()
    before = {path.name for path in Path("mine/.schema").rglob("*.json")}
    main(["new", "level", "third_day", "--pack", "mine"])
    assert {path.name for path in Path("mine/.schema").rglob("*.json")} > before
    capsys.readouterr()
    assert main(["check", "mine"]) == 0


def test_nothing_is_written_over(capsys: Out) -> None:
    main(["new", "pack", "mine"])
    Path("mine/people.yaml").write_text("mine", encoding="utf-8")
    assert main(["new", "pack", "mine"]) == 2
    assert "is there already" in capsys.readouterr().err
    assert Path("mine/people.yaml").read_text(encoding="utf-8") == "mine"


def test_a_level_needs_a_whole_pack_and_a_new_name(capsys: Out) -> None:
    assert main(["new", "level", "one"]) == 2
    assert "no file pack.yaml" in capsys.readouterr().err
    main(["new", "pack", "mine"])
    assert main(["new", "level", "first_day", "--pack", "mine"]) == 2
    Path("mine/people.yaml").write_text("format: [", encoding="utf-8")
    before = sorted(path.read_bytes() for path in Path("mine").rglob("*.yaml"))
    assert main(["new", "level", "third_day", "--pack", "mine"]) == 2
    assert "cannot be read yet" in capsys.readouterr().err
    assert sorted(path.read_bytes() for path in Path("mine").rglob("*.yaml")) == before
