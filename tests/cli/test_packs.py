"""`packs`: the list, the switches and the reasons."""

import json
import shutil
from pathlib import Path

import pytest

from game.cli.main import main
from game.content.load import load
from game.journal.file import read
from game.session.clock import FixedClock
from game.session.runs import list_runs, newest_unfinished
from game.session.session import CannotResume, Session

Out = pytest.CaptureFixture[str]


@pytest.fixture
def levels(tiny: Path, tmp_path: Path) -> Path:
    """Give the user two packs: the tiny one, and one that needs a newer one of it."""
    folder = tmp_path / "home" / "levels"
    shutil.copytree(tiny, folder / "village")
    shutil.copytree(tiny, folder / "town")
    pack = folder / "town" / "pack.yaml"
    text = pack.read_text(encoding="utf-8").replace("id: tiny", "id: town\n  requires: [{id: tiny, from: 1.2.0}]")
    pack.write_text(text, encoding="utf-8")
    return folder


def listed(capsys: Out) -> dict[str, dict[str, object]]:
    """Return the list as a program reads it."""
    capsys.readouterr()
    assert main(["packs", "list", "--json"]) == 0
    return {one["name"]: one for one in json.loads(capsys.readouterr().out)}


def test_every_pack_stands_in_the_list_with_its_hash_and_why_it_is_not_loaded(levels: Path, capsys: Out) -> None:
    assert main(["packs"]) == 0
    shown = capsys.readouterr().out
    assert "It needs tiny from 1.2.0, and 0.1.0 is here." in shown
    assert str(levels) in shown
    found = listed(capsys)
    assert str(found["tiny"]["hash"])[:12] in shown
    assert (found["tiny"]["loaded"], found["town"]["loaded"]) == (True, False)
    assert found["starbridge"]["origin"] == "shipped"


@pytest.mark.usefixtures("levels")
def test_a_pack_is_switched_off_and_on_again(capsys: Out) -> None:
    assert main(["packs", "disable", "tiny"]) == 0
    assert listed(capsys)["tiny"]["why"] == "It is switched off."
    assert main(["packs", "enable", "village"]) == 0
    assert listed(capsys)["tiny"]["loaded"]


@pytest.mark.usefixtures("levels")
def test_why_tells_the_reason_and_all_mistakes(levels: Path, capsys: Out) -> None:
    assert main(["packs", "why", "town"]) == 1
    assert "It needs tiny from 1.2.0" in capsys.readouterr().out
    (levels / "town" / "people.yaml").write_text("format: 1\npeople: [{id: dana}]\n", encoding="utf-8")
    assert main(["packs", "why", "town"]) == 1
    assert "people.yaml:2:" in capsys.readouterr().out
    assert main(["packs", "why", "starbridge"]) == 0


@pytest.mark.usefixtures("levels")
def test_a_pack_is_moved(capsys: Out) -> None:
    assert next(iter(listed(capsys))) == "starbridge"
    assert main(["packs", "down", "starbridge"]) == 0
    assert next(iter(listed(capsys))) != "starbridge"


@pytest.mark.usefixtures("levels")
def test_what_a_switch_takes_along_is_told(levels: Path, capsys: Out) -> None:
    pack = levels / "town" / "pack.yaml"
    pack.write_text(pack.read_text(encoding="utf-8").replace(", from: 1.2.0", ""), encoding="utf-8")
    assert main(["packs", "disable", "tiny"]) == 0
    assert "It needs tiny, which is here but not loaded." in capsys.readouterr().out


def test_an_unknown_pack_is_answered_with_the_known_ones(capsys: Out) -> None:
    assert main(["packs", "why", "atlantis"]) == 2
    assert "starbridge" in capsys.readouterr().err


def test_two_packs_with_the_same_ids_inside_never_meet(tiny: Path, tmp_path: Path) -> None:
    twin = Path(shutil.copytree(tiny, tmp_path / "twin"))
    cover = twin / "pack.yaml"
    cover.write_text(cover.read_text(encoding="utf-8").replace("id: tiny", "id: twin"), encoding="utf-8")
    ours, theirs = load(tiny).pack, load(twin).pack
    assert ours is not None
    assert theirs is not None
    assert (set(ours.levels), ours.facts) == (set(theirs.levels), theirs.facts)
    assert main(["play", str(tiny), "--seed", "3"]) == 0
    run = list_runs()[0]
    header = read(run.path)[0].header
    assert (header.pack, header.pack_hash) == ("tiny", ours.hash)
    assert newest_unfinished(theirs.id) is None
    refused = Session.resume(theirs, read(run.path)[0], clock=FixedClock(at=0))
    assert isinstance(refused, CannotResume)
    assert refused.reason == "pack_changed"
