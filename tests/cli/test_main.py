"""Which command is asked for, and what a person reads when it cannot be done."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.__main__ import main
from game.cli.main import COMMANDS


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    shown = capsys.readouterr().out
    assert all(f"    {command} " in shown for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_of_its_own(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([command, "--help"])
    assert left.value.code == 0
    assert f"usage: sincerely {command}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["plya"], "there is no command “plya”. Did you mean “play”?"),
        (["xyzzy"], "there is no command “xyzzy”. All commands: sincerely --help"),
        (["play", "--seed", "x"], "argument --seed: invalid int value: 'x'. Help: sincerely play --help"),
        (["--frob"], "unrecognized arguments: --frob. Help: sincerely --help"),
        (["play", "starbrige", "--text"], "there is no pack “starbrige”. Did you mean “starbridge”?"),
    ],
)
def test_a_mistake_is_one_plain_line_with_the_way_out(
    argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(argv) == 2
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    assert shown.err.startswith(f"sincerely: {said}")


def test_options_without_a_command_are_meant_for_play(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--seed", "1", "--help"])
    assert "usage: sincerely play" in capsys.readouterr().out
    assert tiny.is_dir()


def test_a_folder_that_cannot_be_written_is_told_in_a_line(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    monkeypatch.setenv("SINCERELY_HOME", str(blocked))
    assert main(["play", str(tiny)]) == 2
    shown = capsys.readouterr().err
    assert "could not be created" in shown
    assert "SINCERELY_HOME" in shown
    assert "Traceback" not in shown


def test_ctrl_c_is_answered_without_a_traceback(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Interrupted(io.StringIO):
        def readline(self, _size: int | None = -1, /) -> str:  # type: ignore[override] # as io.TextIOBase has it
            raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdin", Interrupted())
    assert main(["play", str(tiny), "--text"]) == 130
    assert capsys.readouterr().err == "\nStopped. Whatever was answered before is saved.\n"


def test_a_reader_who_has_had_enough_is_no_mistake(tiny: Path) -> None:
    # Given a long print and a reader who takes one line
    with subprocess.Popen(
        [sys.executable, "-m", "game", "bots", str(tiny), "-n", "1", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as writer:
        assert writer.stdout is not None
        assert writer.stderr is not None
        # When the reader leaves before it comes
        writer.stdout.close()
        complaint = writer.stderr.read()
    # Then nobody complains
    assert (writer.returncode, complaint) == (0, b"")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out.startswith("Sincerely Yours ")


@pytest.mark.parametrize("name", ["“x”", "\udcff", "\N{SNOWMAN}"])
def test_a_letter_that_the_terminal_does_not_know_breaks_nothing(name: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "game", name],
        env=os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert ran.stderr.startswith("sincerely: there is no command ?")
