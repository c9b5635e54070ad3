"""`replay RUN`: identical, the first difference, or a plain reason why it cannot be told."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from game.cli.main import main
from game.content.load import load
from game.journal.file import create
from game.model.entry import Answered, Entry
from game.model.record import Record
from game.session.bots import coin
from game.session.play import play_bot
from game.session.runs import new_path

TINY = Path(__file__).parents[1] / "content" / "packs" / "tiny"


@pytest.fixture(autouse=True)
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Record:
    """Play a run of a pack that lies in the user's own folder."""
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path))
    shutil.copytree(TINY, tmp_path / "levels" / "tiny")
    pack = load(TINY).pack
    assert pack is not None
    return play_bot(pack, route=next(iter(pack.routes)), seed=3, bot=coin)


def keep(record: Record) -> None:
    journal = create(new_path(record.header.run), record.header)
    for turn in record.turns:
        journal.append(turn)
    journal.close()


def test_a_run_that_was_played_comes_out_identical(played: Record, capsys: pytest.CaptureFixture[str]) -> None:
    keep(played)

    assert main(["replay"]) == 0

    assert f"{played.header.run}: identical. {len(played.turns)} turns" in capsys.readouterr().out


def test_the_first_difference_is_named(played: Record, capsys: pytest.CaptureFixture[str]) -> None:
    at = next(n for n, turn in enumerate(played.turns) if any(isinstance(each, Answered) for each in turn.entries))
    forged = replace(played.turns[at], entries=tuple(_forged(each) for each in played.turns[at].entries))
    keep(replace(played, turns=(*played.turns[:at], forged, *played.turns[at + 1 :])))

    assert main(["replay", played.header.run]) == 1

    assert f"turn {at + 1} comes out differently" in capsys.readouterr().out


def test_changed_levels_are_a_plain_sentence(
    played: Record, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    keep(played)
    file = tmp_path / "levels" / "tiny" / "pack.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("0.1.0", "0.2.0", 1), encoding="utf-8")

    assert main(["replay"]) == 1
    said = capsys.readouterr().out
    assert "The levels have changed, so it cannot be played again." in said
    assert f"sincerely mirror {played.header.run}" in said

    assert main(["replay", "--pack", str(TINY)]) == 0
    assert main(["mirror"]) == 0


def test_levels_that_are_gone_are_a_plain_sentence(
    played: Record, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    keep(played)
    shutil.rmtree(tmp_path / "levels")

    assert main(["replay"]) == 1

    assert "which is not here" in capsys.readouterr().out


def _forged(entry: Entry) -> Entry:
    return replace(entry, score_after=1) if isinstance(entry, Answered) else entry
