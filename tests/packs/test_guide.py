"""The guide for authors: all that it says is done in its order, and what comes out is checked, played and handed on."""

import io
import re
import shlex
import shutil
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from game.cli.main import main, parser_for
from game.content.load import check_locales, load
from game.content.po import write_po
from game.content.problem import Severity
from game.content.shipped import shipped
from game.content.translate import locale_file, read_locale
from game.content.words import load_words
from game.model.item import FamilyKind
from game.session.bots import coin
from game.session.play import play_bot
from game.session.prove.verdict import prove

GUIDE = (shipped("levels") / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"<!-- (sh|file|more|line|po)(?: (\S+))? -->\n```(?:sh|yaml|po)\n(.*?)```", re.DOTALL)
BEGINNING = re.compile(r"[^,\[]+")
"""What tells a line that is given anew: its first key, or its id."""

PATTERNS = 10
NEEDS_A_WINDOW = "play"
Out = pytest.CaptureFixture[str]


def blocks(guide: str = GUIDE) -> Iterator[tuple[str, str, str]]:
    for found in BLOCK.finditer(guide):
        yield found[1], found[2] or "", found[3]


def follow(monkeypatch: pytest.MonkeyPatch, guide: str = GUIDE) -> None:
    """Do all that the guide says, in its order."""
    for kind, name, text in blocks(guide):
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
    assert main(words[1:]) == 0, words


def put(kind: str, path: Path, text: str) -> None:
    match kind:
        case "file":
            path.write_text(text, encoding="utf-8")
        case "more":
            path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
        case "po":
            context, source, _ = text.splitlines()
            whole = path.read_text(encoding="utf-8")
            assert f'{context}\n{source}\nmsgstr ""\n' in whole
            path.write_text(whole.replace(f'{context}\n{source}\nmsgstr ""\n', text), encoding="utf-8")
        case _:
            found = BEGINNING.match(text)
            lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
            assert found is not None
            assert sum(one.startswith(found[0]) for one in lines) == 1, text
            path.write_text("".join(text if one.startswith(found[0]) else one for one in lines), encoding="utf-8")


@dataclass(frozen=True)
class Street:
    """The pack of somebody who has done all that the guide says, and what the commands said to it."""

    root: Path
    said: str


@pytest.fixture(scope="module")
def street(tmp_path_factory: pytest.TempPathFactory) -> Street:
    """Follow the guide once."""
    folder = tmp_path_factory.mktemp("guide")
    said = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(said):
        patch.setenv("SINCERELY_HOME", str(folder / "home"))
        patch.chdir(folder)
        follow(patch)
    return Street(folder / "my_street", said.getvalue())


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_whoever_does_all_that_the_guide_says_has_a_sound_and_fair_pack(street: Street) -> None:
    assert "No problems" in street.said
    assert "Fair: everything is reached" in street.said
    found = load(street.root)
    assert found.problems == ()
    assert found.pack is not None
    assert prove(found.pack, street.root).problems == ()
    pack = found.pack
    assert {"my_day", "last_day"} <= pack.levels.keys()
    assert [len(tier.rewards) for tier in pack.tiers] == [0, 1]
    assert {family.kind for family in pack.families.values()} == set(FamilyKind)
    assert any(choice.needs for level in pack.levels.values() for event in level.events for choice in event.choices)
    for seed in range(5):
        assert play_bot(pack, route=next(iter(pack.routes)), seed=seed, bot=coin).turns


def test_after_each_pattern_the_pack_can_be_played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    for part in re.split(r"^(?=### \d)", GUIDE.split("## Test it")[0], flags=re.MULTILINE):
        follow(monkeypatch, part)
        told = load(tmp_path / "my_street").problems
        assert [str(one) for one in told if one.severity is Severity.ERROR] == [], part[:60]


def test_it_is_translated_zipped_and_played_by_somebody_else(
    street: Street, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    root = Path(shutil.copytree(street.root, tmp_path / "my_street"))
    monkeypatch.chdir(root)
    po, problems = read_locale(root, "de")
    assert po is not None
    assert problems == []
    whole = replace(po, messages=tuple(replace(one, text=one.text or f"<{one.source}>") for one in po.messages))
    (root / locale_file("de")).write_text(write_po(whole), encoding="utf-8")
    assert check_locales(root) == ()
    assert main(["check", "."]) == 0
    (root / "my_street-0.1.0.zip").unlink()
    assert main(["zip", "."]) == 0
    written = load(root).pack
    given = tmp_path / "their" / "my_street-0.1.0.zip"
    given.parent.mkdir()
    (root / given.name).rename(given)

    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "their" / "home"))
    monkeypatch.chdir(given.parent)
    capsys.readouterr()
    typed(monkeypatch, "", "1", "", "1")
    assert main(["play", given.name, "--text", "--language", "de"]) == 0
    shown = capsys.readouterr().out
    assert "Meine Straße" in shown
    assert "<Four bags>" in shown
    got = load(given, language="de").pack
    assert written is not None
    assert got is not None
    assert (got.hash, got.title) == (written.hash, "Meine Straße")
    assert (tmp_path / "their" / "home" / "runs").is_dir()


def test_there_are_ten_patterns_each_with_a_sample() -> None:
    patterns = re.split(r"^### \d+\. ", GUIDE.split("## Test it")[0], flags=re.MULTILINE)[1:]
    assert len(patterns) == PATTERNS
    assert all(BLOCK.search(one) for one in patterns)


def test_every_sample_is_marked() -> None:
    assert len(re.findall(r"```(?:yaml|sh|po)\n", GUIDE)) == len(list(blocks()))
