"""`check --words`."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from fakes.mistakes import tiny
from fakes.packs import SHORT, tiny_pack

from game.cli.check_words import read_through, words_json, words_text
from game.cli.main import parser_for
from game.content.words import load_words

WORDS = load_words()


def report(budget: int) -> str:
    pack = tiny_pack()
    pack = replace(pack, routes={SHORT: replace(pack.routes[SHORT], words=budget)})
    return words_text(read_through(Path("packs/tiny"), pack, WORDS), WORDS)


def test_each_route_is_held_against_its_budget_level_by_level() -> None:
    told = report(5000).splitlines()
    assert told[0].startswith("Tiny, short: ")
    assert "5000 allowed" in told[0]
    assert "reading age" in told[0]
    assert [line.split(":")[0].strip() for line in told[1:4]] == ["street", "hello", "after"]


def test_a_route_that_is_too_long_says_by_how_much() -> None:
    assert "words too many: shorten its texts" in report(10)
    assert "too many" not in report(0)


def test_without_the_library_words_are_counted_and_one_sentence_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("game.cli.check_words.installed", lambda: False)
    told = report(5000)
    assert "words on the longest way" in told
    assert "reading age " not in told.replace("The reading age needs", "")
    assert told.splitlines()[-1] == WORDS.say("check_words_install")


def test_a_program_gets_the_same_numbers() -> None:
    (one,) = [each for each in words_json(read_through(Path("x"), tiny_pack(), WORDS)) if each["route"] == "short"]
    assert one["fine"] is True
    assert str(one["most"]) in report(0)


@pytest.mark.parametrize(("budget", "code"), [(5000, 0), (5, 1)])
def test_the_command_ends_in_1_where_a_budget_is_broken(
    budget: int, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tiny(tmp_path)
    text = (root / "pack.yaml").read_text(encoding="utf-8")
    (root / "pack.yaml").write_text(text.replace("minutes: 5,", f"minutes: 5, words: {budget},"), encoding="utf-8")
    parsed = parser_for("check", WORDS).parse_args(["check", str(root), "--words", "--format", "json"])
    assert int(parsed.run(parsed)) == code
    document = json.loads(capsys.readouterr().out)
    assert document["words"][0]["budget"] == budget
    assert document["words"][0]["fine"] is (code == 0)
