"""`bots`: where scripted players end up."""

import json
from pathlib import Path

import pytest
from fakes.packs import FULL, tiny_pack

from game.cli.bots import rates
from game.cli.main import main
from game.content.words import load_words
from game.session.bots import BOTS


def test_every_bot_is_counted_on_every_route(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bots", str(tiny), "-n", "2", "--json"]) == 0
    counted = json.loads(capsys.readouterr().out)
    assert {(one["bot"], one["route"]) for one in counted} == {(name, "short") for name in BOTS}
    assert all(sum(one[counts].values()) == 2 for one in counted for counts in ("endings", "tiers", "headlines"))


def test_people_read_shares(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bots", str(tiny), "-n", "1", "--route", "short"]) == 0
    shown = capsys.readouterr().out
    assert "coin on “Short”, 1 run\n" in shown
    assert "100 %" in shown


def test_a_script_ends_where_its_answers_lead() -> None:
    words = load_words()
    along, own = (
        rates(tiny_pack(6, 2), FULL, name, BOTS[name], seeds=range(3), words=words) for name in ("along", "own")
    )
    assert along.score_least > own.score_most
    assert (along.headlines, own.headlines) == ({"too_few": 3}, {"unchanged": 3})
    assert along.endings == {"together": 3}


@pytest.mark.parametrize("n", ["0", "-1"])
def test_no_runs_is_not_a_number_of_runs(tiny: Path, n: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bots", str(tiny), f"-n={n}"]) == 2
    assert "must be at least 1" in capsys.readouterr().err
