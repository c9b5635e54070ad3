import time
import zipfile
from pathlib import Path

import pytest
from fakes import zips
from fakes.mistakes import TINY
from hypothesis import given
from hypothesis import strategies as st

from game.content.load import load
from game.content.problem import Problem
from game.content.zipped import MAX_ENTRIES, Zipped, examine, examine_bytes

HOSTILE = {
    "a name that leads out": ("E121", zips.with_entry("../evil.yaml")),
    "a name at the top of the disk": ("E121", zips.with_entry("/etc/evil.yaml")),
    "a backslash": ("E121", zips.with_entry("levels\\evil.yaml")),
    "a drive": ("E121", zips.with_entry("C:/evil.yaml")),
    "a device": ("E121", zips.with_entry("levels/nul.yaml")),
    "a NUL in the name": ("E121", zips.with_entry("pack.yaml\x00.png")),
    "a name that turns around": ("E121", zips.with_entry("levels/\u202elmay.exe")),
    "a link": ("E122", zips.with_entry("levels/link.yaml", b"/etc/passwd", attributes=zips.LINK)),
    "a pipe": ("E122", zips.with_entry("levels/pipe.yaml", attributes=zips.PIPE)),
    "large and small letters": ("E123", zips.with_entry("PACK.yaml")),
    "two ways to write an accent": ("E123", zips.zipped({"\u00e9.md": b"", "e\u0301.md": b""})),
    "a file that is a folder": ("E123", zips.with_entry("pack.yaml/levels")),
    "a password": ("E124", zips.encrypted(zips.sound(), "people.yaml")),
    "a slow way of packing": ("E124", zips.zipped(zips.WHOLE, how=zipfile.ZIP_LZMA)),
    "an archive inside": ("E125", zips.with_entry("more.zip", zips.sound())),
    "an archive in disguise": ("E125", zips.with_entry("levels/more.yaml", zips.sound())),
    "an entry that bursts": ("E126", zips.bomb(4_000_000)),
    "an entry that is too large": ("E126", zips.claiming(zips.sound(), "people.yaml", 9_000_000)),
    "an entry that says too little": ("E120", zips.claiming(zips.bomb(90_000), "levels/bomb.yaml", 50)),
    "entries on top of each other": ("E126", zips.overlapping(zips.sound(), "tiers.yaml", "people.yaml")),
    "too many entries": ("E126", zips.zipped({f"{at}.md": b"" for at in range(MAX_ENTRIES + 1)})),
    "a name of many folders": ("E121", zips.with_entry("a/" * 32_000)),
    "long names": ("E126", zips.zipped({"x" * 60_000 + str(at): b"" for at in range(20)})),
    "extra fields without end": ("E126", zips.with_extra(b"\x09\x00\x00\x00" * 16_000, 100)),
    "a damaged entry": ("E120", zips.damaged(zips.sound(), "people.yaml")),
    "something before it": ("E120", b"MZ" + zips.sound()),
    "half of it": ("E120", zips.sound()[:900]),
    "no zip": ("E120", b"format: 1\n"),
    "nothing": ("E120", b""),
}


@pytest.mark.parametrize(("code", "content"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_zip_is_refused_and_nothing_reaches_the_disk(code: str, content: bytes, tmp_path: Path) -> None:
    path = zips.written(tmp_path, content)
    start = time.process_time()
    loaded = load(path)
    assert time.process_time() - start < 1
    assert loaded.pack is None
    assert code in {one.code for one in loaded.problems}
    assert [one.name for one in tmp_path.rglob("*")] == ["tiny.zip"]
    assert all(one.where.file.isprintable() for one in loaded.problems)


def test_a_sound_zip_is_the_pack_that_its_folder_is(tmp_path: Path) -> None:
    zipped = load(zips.written(tmp_path, zips.sound()))
    folder = load(TINY)
    assert zipped == folder
    assert zipped.pack is not None


def test_the_folder_around_a_pack_does_not_count(tmp_path: Path) -> None:
    wrapped = zips.written(
        tmp_path, zips.zipped({f"my pack/{name}": one for name, one in zips.WHOLE.items()} | {"__MACOSX/._x": b""})
    )
    assert load(wrapped) == load(TINY)


def test_a_problem_in_a_zip_has_its_file_and_line(tmp_path: Path) -> None:
    files = zips.WHOLE | {"people.yaml": zips.WHOLE["people.yaml"].replace(b"name:", b"nam:", 1)}
    problem = load(zips.written(tmp_path, zips.zipped(files))).problems[0]
    assert (problem.code, problem.where.file) == ("E201", "people.yaml")
    assert problem.where.line > 1


def test_a_zip_without_a_pack_says_so(tmp_path: Path) -> None:
    assert [one.code for one in load(zips.written(tmp_path, zips.zipped({"notes.md": b"hello"}))).problems] == ["E314"]


def test_a_zip_that_is_not_there_says_so(tmp_path: Path) -> None:
    found = examine(tmp_path / "none.zip")
    assert not isinstance(found, Zipped)
    assert [one.code for one in found] == ["E101"]


def test_no_more_is_unpacked_than_is_asked_for() -> None:
    found = examine_bytes(zips.sound())
    assert isinstance(found, Zipped)
    content = found.read("people.yaml", 10)
    assert not isinstance(content, Problem)
    assert len(content) == 11


@given(st.integers(0, len(zips.sound()) - 1), st.integers(1, 255))
def test_a_zip_with_any_byte_changed_is_read_or_refused_but_never_breaks(at: int, change: int) -> None:
    made = bytearray(zips.sound())
    made[at] ^= change
    found = examine_bytes(bytes(made))
    if isinstance(found, Zipped):
        assert all(isinstance(found.read(name), bytes | Problem) for name in found.names)
