"""Runs on this computer: named, listed, found, copied and taken away."""

from pathlib import Path

import pytest
from fakes.records import answers, record_of

from game.journal.file import create
from game.journal.problem import JournalError
from game.model.entry import Ended, Entry, Predicted
from game.model.ids import RunId
from game.session.runs import (
    delete_all,
    delete_run,
    export,
    find_run,
    has_seen_mirror,
    list_runs,
    new_path,
    newest_unfinished,
    runs_folder,
)

ANSWERS = answers("before score\nspeak_up own along")
END: tuple[Entry, ...] = (Predicted(changed=1, families=1), Ended(ending=None))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def play(run: str, *, started: int = 0, end: tuple[Entry, ...] = (), **rest: object) -> Path:
    """Keep a run under a name."""
    record = record_of((*ANSWERS, *end), run=RunId(run), started=started, **rest)
    journal = create(new_path(RunId(run)), record.header)
    for turn in record.turns:
        journal.append(turn)
    journal.close()
    return journal.path


def test_asking_creates_nothing(home: Path) -> None:
    assert list_runs() == ()
    assert newest_unfinished() is None
    assert not has_seen_mirror()
    assert not home.exists()


def test_the_same_seed_again_gets_a_name_of_its_own() -> None:
    assert [play("calm-fox-1").stem for _ in range(3)] == ["calm-fox-1", "calm-fox-1-2", "calm-fox-1-3"]


def test_runs_are_listed_newest_first_and_damaged_ones_stay_visible() -> None:
    play("old-owl-1", started=10, end=END)
    play("new-newt-2", started=20)
    (runs_folder() / "bad-bat-3.jsonl").write_bytes(b"?\n")

    new, old, bad = list_runs()

    assert (new.name, new.finished, new.answers, new.turns, new.title) == ("new-newt-2", False, 2, 4, "Tiny")
    assert (old.name, old.finished) == ("old-owl-1", True)
    assert bad.name == "bad-bat-3"
    assert "line 1" in bad.problem


def test_the_newest_run_that_can_go_on_is_the_one_to_go_on_with() -> None:
    play("old-owl-1", started=10)
    play("mid-mole-2", started=20)
    play("new-newt-3", started=30, end=END)

    found = newest_unfinished()

    assert found is not None
    assert found.name == "mid-mole-2"


def test_whoever_came_to_the_prediction_has_seen_a_mirror() -> None:
    play("calm-fox-1")
    assert not has_seen_mirror()

    play("calm-fox-2", end=END[:1])
    assert has_seen_mirror()


def test_a_run_is_found_by_its_name_its_beginning_last_or_a_path(tmp_path: Path) -> None:
    fox = play("calm-fox-1", started=10)
    play("calm-fox-12", started=20)
    owl = play("old-owl-1", started=30)
    elsewhere = tmp_path / "copy.jsonl"
    elsewhere.write_bytes(fox.read_bytes())

    assert find_run("calm-fox-1") == fox
    assert find_run("old") == owl
    assert find_run("last") == owl
    assert find_run(str(elsewhere)) == elsewhere
    with pytest.raises(JournalError, match="could be calm-fox-1, calm-fox-12"):
        find_run("calm")
    with pytest.raises(JournalError, match="There is: calm-fox-1, calm-fox-12, old-owl-1"):
        find_run("zebra")


def test_a_run_is_deleted_with_its_exports_and_nothing_else(tmp_path: Path) -> None:
    fox, owl = play("calm-fox-1"), play("old-owl-1")
    copy, other = export("calm-fox-1", tmp_path / "a.csv"), export("old-owl-1", tmp_path / "b.json")

    assert set(delete_run("calm-fox-1")) == {fox, copy}

    assert not fox.exists()
    assert not copy.exists()
    assert owl.exists()
    assert other.exists()


@pytest.mark.parametrize("name", ["zebra", "calm", "../home/runs/calm-fox-1", ""])
def test_only_a_whole_name_deletes(name: str) -> None:
    fox = play("calm-fox-1")

    with pytest.raises(JournalError, match="There is no run"):
        delete_run(name)

    assert fox.exists()


def test_deleting_all_leaves_nothing_that_was_recorded(home: Path, tmp_path: Path) -> None:
    play("calm-fox-1", end=END)
    (runs_folder() / "bad-bat-3.jsonl").write_bytes(b"?\n")
    export("calm-fox-1", tmp_path / "a.jsonl")

    assert len(delete_all()) == 3

    assert [path for path in (*home.rglob("*"), *tmp_path.glob("a.*")) if path.is_file()] == []
    assert not has_seen_mirror()


def test_deleting_everything_leaves_no_trace_but_packs(home: Path) -> None:
    (home / "levels").mkdir(parents=True)
    (home / "levels" / "mine.yaml").write_text("x")
    (home / "settings.json").write_text("{}")
    (home / "rooms").mkdir()
    (home / "rooms" / "BCDF.room").write_text("x")
    (home / "rooms" / "BCDF.room-wal").write_text("x")
    delete_all()
    assert [path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()] == ["levels/mine.yaml"]
