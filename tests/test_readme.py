"""What the README tells a stranger to type is what works."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.cli.main import COMMANDS, parser_for
from game.content.words import load_words

TOP = Path(__file__).resolve().parent.parent
README = (TOP / "README.md").read_text(encoding="utf-8")
TAKES_LONG = {"shots", "bench", "words", "zip", "schema", "room", "wall"}
"""Run by tests of their own, or write into a pack or a folder; here their words alone are checked."""


def block(mark: str) -> list[str]:
    found = re.search(rf"<!-- {mark} -->\n```sh\n(.*?)```", README, re.DOTALL)
    assert found is not None
    return found[1].splitlines()


def commands() -> Iterator[list[str]]:
    for line in block("commands"):
        program, *words = shlex.split(line, comments=True)
        assert program == "sincerely"
        yield words


@pytest.mark.parametrize("mark", ["play", "test"])
def test_setting_up_is_one_command_with_plain_python_and_pip(mark: str) -> None:
    (line,) = block(mark)
    steps = [shlex.split(step)[:3] for step in line.split("&&")]
    assert steps[0] == ["python3", "-m", "venv"]
    assert steps[1] == [".venv/bin/python", "-m", "pip"]


def test_the_gate_runs_the_marked_commands_and_holds_no_copy_of_them() -> None:
    gate = (TOP / ".ci" / "run").read_text(encoding="utf-8")
    for mark in ("play", "test"):
        assert f"readme_command {mark}" in gate
        assert block(mark)[0] not in gate


def test_every_command_is_shown() -> None:
    assert {words[0] for words in commands() if words} == set(COMMANDS)


@pytest.mark.parametrize("words", [words for words in commands() if words], ids=" ".join)
def test_every_word_of_a_command_is_understood(words: list[str]) -> None:
    assert callable(parser_for(words[0], load_words()).parse_args(words).run)


def test_the_commands_work_in_their_order(tmp_path: Path) -> None:
    """One home for all of them: each finds what the ones before it left, as it does for a reader."""
    environ = {name: text for name, text in os.environ.items() if "DISPLAY" not in name}
    for words in commands():
        if words and words[0] in TAKES_LONG:
            continue
        ran = subprocess.run(
            [sys.executable, "-m", "game", *words],
            cwd=TOP,
            env=environ | {"SINCERELY_HOME": str(tmp_path)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (ran.returncode, ran.stderr) == (0, ""), f"{words}: {ran.stderr}"
        assert ran.stdout


def test_what_is_said_of_the_commands_in_the_text_is_known_too() -> None:
    inline = re.findall(r"`sincerely (\w+)", README)
    assert set(inline) - {"COMMAND"} <= set(COMMANDS)


def test_every_path_that_is_named_is_there() -> None:
    named = re.findall(r"`((?:game|levels|assets|tests|\.ci)/[\w/.-]*)`|\]\(([\w/.-]+)\)", README)
    assert [path for pair in named if not (TOP / (path := "".join(pair))).exists()] == []
