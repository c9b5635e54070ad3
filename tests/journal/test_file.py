"""Journals on disk: what was done is there, what was torn is cut, what is damaged is named and left alone."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest
from fakes.anything import turns
from fakes.records import answers, header, record_of
from hypothesis import given
from hypothesis import strategies as st

from game.journal.codec import encode_header, encode_turn
from game.journal.file import Repair, create, read, reopen
from game.journal.problem import JournalError
from game.model.record import Record, Turn

RECORD = record_of(answers("before score\nspeak_up own along\ntell_on own skip"))


def written(path: Path, record: Record = RECORD) -> Path:
    """Write a whole run through the door."""
    journal = create(path, record.header)
    for turn in record.turns:
        journal.append(turn)
    journal.close()
    return path


def test_a_run_comes_back_as_it_was(tmp_path: Path) -> None:
    assert read(written(tmp_path / "run.jsonl")) == (RECORD, None)


def test_a_run_goes_on_where_it_was_left(tmp_path: Path) -> None:
    path = written(tmp_path / "run.jsonl", Record(header=RECORD.header, turns=RECORD.turns[:2]))

    journal, kept, repair = reopen(path)
    for turn in RECORD.turns[2:]:
        journal.append(turn)
    journal.close()

    assert (kept.turns, repair) == (RECORD.turns[:2], None)
    assert path.read_bytes() == written(tmp_path / "other.jsonl").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps its own rights")
def test_nobody_else_can_read_a_run(tmp_path: Path) -> None:
    path = written(tmp_path / "runs" / "run.jsonl")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_name_that_is_taken_is_left_as_it_is(tmp_path: Path) -> None:
    path = written(tmp_path / "run.jsonl")

    with pytest.raises(JournalError, match="exists already"):
        create(path, header())

    assert read(path) == (RECORD, None)


@given(st.lists(turns(), max_size=4), st.data())
def test_any_truncation_reopens_with_a_prefix_of_the_turns(
    tmp_path_factory: pytest.TempPathFactory, played: list[Turn], data: st.DataObject
) -> None:
    first = encode_header(header()) + b"\n"
    text = first + b"".join(encode_turn(turn) + b"\n" for turn in played)
    cut = data.draw(st.integers(len(first), len(text)))
    path = tmp_path_factory.mktemp("cut") / "run.jsonl"
    path.write_bytes(text[:cut])

    journal, record, repair = reopen(path)
    journal.close()

    assert record.turns == tuple(played[: len(record.turns)])
    assert text[:cut].startswith(path.read_bytes())
    assert (repair is None) == (path.stat().st_size == cut)
    assert read(path) == (record, None)


@pytest.mark.parametrize("tail", [b'{"action":{"kind"', b"{}\n", b"\0\0\0\0", b"\0\0\0\n", b"\xff\xfe\n"])
def test_a_torn_tail_is_cut_off_and_nothing_else(tmp_path: Path, tail: bytes) -> None:
    path = written(tmp_path / "run.jsonl")
    whole = path.read_bytes()
    path.write_bytes(whole + tail)

    assert read(path) == (RECORD, Repair(lost_bytes=len(tail)))
    journal, record, repair = reopen(path)
    journal.close()

    assert (record, repair, path.read_bytes()) == (RECORD, Repair(lost_bytes=len(tail)), whole)


def test_damage_in_the_middle_is_named_with_its_line_and_left_alone(tmp_path: Path) -> None:
    path = written(tmp_path / "run.jsonl")
    lines = path.read_bytes().splitlines(keepends=True)
    lines[2] = lines[2].replace(b'"family"', b'"familie"')
    path.write_bytes(b"".join(lines))

    for door in (read, reopen):
        with pytest.raises(JournalError, match=r"run\.jsonl, line 3 is damaged: .*family") as caught:
            door(path)
        assert (caught.value.path, caught.value.line) == (path, 3)

    assert path.read_bytes() == b"".join(lines)


@pytest.mark.parametrize("text", [b"", b'{"format":1,"run":'])
def test_a_run_that_never_began_says_so(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "run.jsonl"
    path.write_bytes(text)

    with pytest.raises(JournalError, match="no choice was recorded"):
        reopen(path)


def test_a_run_of_a_later_version_says_what_to_do(tmp_path: Path) -> None:
    path = written(tmp_path / "run.jsonl")
    path.write_bytes(path.read_bytes().replace(b'"format":1', b'"format":9', 1))

    with pytest.raises(JournalError, match="Update the game"):
        read(path)


def test_a_missing_run_and_a_folder_are_plain_sentences(tmp_path: Path) -> None:
    for door in (read, reopen):
        with pytest.raises(JournalError, match="There is no run at"):
            door(tmp_path / "none.jsonl")
        with pytest.raises(JournalError, match="could not be read"):
            door(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="files are locked where the system has whole-file locks")
def test_a_second_window_is_kept_out(tmp_path: Path) -> None:
    journal = create(tmp_path / "run.jsonl", header())

    with pytest.raises(JournalError, match="another window"):
        reopen(journal.path)

    journal.close()
    reopen(journal.path)[0].close()


def test_a_full_disk_leaves_whole_turns_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = create(tmp_path / "run.jsonl", RECORD.header)
    journal.append(RECORD.turns[0])
    write = os.write

    def half(descriptor: int, data: bytes) -> int:
        if len(data) < 200:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(descriptor, data[:150])

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", half)
        with pytest.raises(JournalError, match="No space left on device"):
            journal.append(RECORD.turns[1])
    journal.append(RECORD.turns[1])
    journal.close()

    assert read(journal.path)[0].turns == RECORD.turns[:2]


def test_a_closed_journal_takes_no_turn(tmp_path: Path) -> None:
    journal = create(tmp_path / "run.jsonl", header())
    journal.close()
    journal.close()

    with pytest.raises(JournalError, match="is closed"):
        journal.append(RECORD.turns[0])
