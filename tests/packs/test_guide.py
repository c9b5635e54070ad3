"""The guide for authors: its samples are put together and played, its commands are run."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.cli.main import main, parser_for
from game.content.load import load
from game.content.shipped import shipped
from game.content.words import load_words
from game.session.bots import coin
from game.session.play import play_bot
from game.session.prove.verdict import prove

GUIDE = (shipped("levels") / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"<!-- (sh|file|more|line)(?: (\S+))? -->\n```(?:sh|yaml)\n(.*?)```", re.DOTALL)
PATTERNS = 10
NEEDS_A_WINDOW = "play"


def blocks() -> Iterator[tuple[str, str, str]]:
    for found in BLOCK.finditer(GUIDE):
        yield found[1], found[2] or "", found[3]


def follow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do all that the guide says, in its order."""
    for kind, name, text in blocks():
        if kind == "sh":
            for line in text.splitlines():
                run(shlex.split(line), monkeypatch)
        else:
            put(kind, Path(name), text)


def run(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    if words[0] == "cd":
        monkeypatch.chdir(words[1])
        return
    assert words[0] == "sincerely"
    if words[1] == NEEDS_A_WINDOW:
        assert callable(parser_for(words[1], load_words()).parse_args(words[1:]).run)
        return
    assert main(words[1:]) == (1 if "--play" in words else 0), words


def put(kind: str, path: Path, text: str) -> None:
    match kind:
        case "file":
            path.write_text(text, encoding="utf-8")
        case "more":
            path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
        case _:
            key = text.split(":", maxsplit=1)[0]
            lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
            path.write_text("".join(text if one.startswith(f"{key}:") else one for one in lines), encoding="utf-8")


def test_whoever_does_all_that_the_guide_says_has_a_sound_pack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    follow(monkeypatch)
    said = capsys.readouterr().out
    assert "No problems" in said
    assert "Not fair yet" in said, "the guide says so"
    found = load(tmp_path / "my_street")
    assert [str(one) for one in found.problems] == []
    assert found.pack is not None
    assert prove(found.pack, tmp_path / "my_street").problems == ()
    assert (tmp_path / "my_street" / "my_street-0.1.0.zip").is_file()
    for seed in range(5):
        assert play_bot(found.pack, route=next(iter(found.pack.routes)), seed=seed, bot=coin).turns


def test_there_are_ten_patterns_each_with_a_sample() -> None:
    patterns = re.split(r"^### \d+\. ", GUIDE.split("## Test it")[0], flags=re.MULTILINE)[1:]
    assert len(patterns) == PATTERNS
    assert all(BLOCK.search(one) for one in patterns)


def test_every_sample_is_marked() -> None:
    assert GUIDE.count("```yaml") + GUIDE.count("```sh") == len(list(blocks()))
