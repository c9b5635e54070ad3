"""`check --play N`."""

import json
from pathlib import Path

import pytest
from fakes.packs import tiny_pack

from game.cli.check_play import play_json, play_text, try_out
from game.cli.main import parser_for
from game.content.words import load_words

WORDS = load_words()


def test_the_report_names_bots_ways_and_what_is_missed() -> None:
    tried = try_out(Path("packs/tiny"), tiny_pack(), 2, WORDS)
    text = play_text([tried], WORDS)
    assert "along: on average" in text
    assert "packs/tiny/levels/tiny.yaml" in text
    assert "no bot reached the choice street/opening: Say c" in text
    assert "Shortest way to the tier" in text
    assert text.splitlines()[-1] == WORDS.say("check_play_unfair")


def test_the_same_lives_give_the_same_report() -> None:
    one, other = (json.dumps(play_json([try_out(Path("x"), tiny_pack(), 2, WORDS)])) for _ in range(2))
    assert one == other
    values = json.loads(one)[0]
    assert values["lives"] == 2 * 3 * 13
    assert values["fair"] is False


def test_the_command_plays_what_it_has_checked(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parsed = parser_for("check", WORDS).parse_args(["check", str(tiny), "--play", "2", "--format", "json"])
    code = int(parsed.run(parsed))
    document = json.loads(capsys.readouterr().out)
    assert document["checked"][0]["problems"] == []
    assert document["played"][0]["runs"] == 2
    assert code == (0 if document["played"][0]["fair"] else 1)
