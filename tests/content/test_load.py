import gc
import subprocess
import sys
from pathlib import Path

import pytest
from fakes.hostile import HOSTILE
from fakes.mistakes import TINY, Edit, spoil, tiny, told
from hypothesis import given
from hypothesis import strategies as st

from game.content.kinds import KINDS
from game.content.load import load, load_file, load_text, pack_of, shipped_icons

TEN = [
    ("E203", Edit("pack.yaml", "start: 500", "start: ‸many")),
    ("E108", Edit("tiers.yaml", "badge: trusted", "badge: ‸&x trusted")),
    ("E304", Edit("levels/home.yaml", "person: dana", "person: ‸dan")),
    ("E303", Edit("levels/home.yaml", "goto: bins", "goto: ‸bin")),
    ("E201", Edit("levels/market.yaml", "{say: Not now,", "{say: Not now, ‸noet: x,")),
    ("E204", Edit("levels/end.yaml", "light: dusk", "light: ‸dawn")),
    (
        "E404",
        Edit(
            "pairs/drink.yaml",
            "number 1.\n    choices:\n      - {say: Tea, stance: a}",
            "number 1.\n    ‸choices:\n      - {say: Tea, stance: b}",
        ),
    ),
    ("E407", Edit("pairs/speak_up.yaml", "frames:\n    score: Sincerity counts this.", "‸frames:")),
    ("E313", Edit("claims.yaml", "refs: [R1, R2]", "refs: [R1, ‸R7]")),
    ("E105", Edit("rewards.yaml", "penalties:\n", "penalties:‸\t\n")),
]


def test_the_tiny_pack_is_without_fault() -> None:
    loaded = load(TINY)
    assert loaded.problems == ()
    assert loaded.pack is not None


def test_ten_different_mistakes_give_exactly_ten_messages_each_at_its_place(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    expected = [place for code, edit in TEN for place in spoil(root, code, edit)]
    loaded = load(root)
    assert loaded.pack is None
    assert sorted(map(repr, told(loaded))) == sorted(map(repr, expected))
    assert [(one.where.file, one.where.line) for one in loaded.problems] == sorted(
        (one.where.file, one.where.line) for one in loaded.problems
    )


def test_a_pack_with_warnings_alone_can_be_played(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "W501", Edit("pack.yaml", "[helped_dana]", "[helped_dana, met_gus]"))
    loaded = load(root)
    assert ([one.code for one in loaded.problems], loaded.pack is not None) == (["W501"], True)


@pytest.mark.parametrize("content", [b"", b"# only a comment\n", b"---\n"])
def test_an_empty_file_says_so(content: bytes, tmp_path: Path) -> None:
    root = tiny(tmp_path)
    (root / "claims.yaml").write_bytes(content)
    assert [(one.code, one.where.file) for one in load(root).problems] == [("E107", "claims.yaml")]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_in_located_problems(name: str, tmp_path: Path) -> None:
    root = tiny(tmp_path)
    (root / "levels" / "extra.yaml").write_bytes(HOSTILE[name]())
    loaded = load(root)
    assert loaded.pack is None
    assert 0 < len(loaded.problems) <= 102
    assert all(one.where.file in {"levels/extra.yaml", "pack.yaml"} and one.where.line >= 1 for one in loaded.problems)


MEASURE = """
import resource, sys
sys.path.insert(0, "tests")
from fakes.hostile import HOSTILE
from game.content.load import load_text
load_text(b"format: 1", "levels/x.yaml")
files = {name: make() for name, make in HOSTILE.items() if name != "scalar of 50 MB"}
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for name, raw in files.items():
    load_text(raw, "levels/x.yaml")
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is counted in other units elsewhere")
def test_hostile_files_need_less_than_100_megabytes() -> None:
    top = Path(__file__).parent.parent.parent
    done = subprocess.run([sys.executable, "-c", MEASURE], cwd=top, capture_output=True, text=True, check=True)
    assert int(done.stdout) < 100


LARGE = """
import resource, sys
from pathlib import Path
from game.content.load import load
load(Path(sys.argv[1]))
(Path(sys.argv[1]) / "levels" / "extra.yaml").write_bytes(b"a: ")
with (Path(sys.argv[1]) / "levels" / "extra.yaml").open("ab") as file:
    for _ in range(50):
        file.write(b"x" * 1_000_000)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
codes = [problem.code for problem in load(Path(sys.argv[1])).problems]
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024, *codes)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is counted in other units elsewhere")
def test_a_file_of_50_megabytes_is_refused_without_being_held(tmp_path: Path) -> None:
    top = Path(__file__).parent.parent.parent
    command = [sys.executable, "-c", LARGE, str(tiny(tmp_path))]
    done = subprocess.run(command, cwd=top, capture_output=True, text=True, check=True)
    grown, *codes = done.stdout.split()
    assert (int(grown) < 25, codes) == (True, ["E102"])


@given(st.one_of(st.text(max_size=60).map(str.encode), st.binary(max_size=60)), st.sampled_from(KINDS))
def test_any_bytes_end_in_problems(content: bytes, kind: object) -> None:
    problems = load_text(content, "x.yaml", kind).problems  # type: ignore[arg-type]
    assert problems
    assert all(one.code and one.where.line >= 1 for one in problems)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from(["", "a", "dana", "home", "é", "score", "mirror"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "title", "events", "level", "needs", "add", "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(VALUES, st.sampled_from(KINDS))
def test_any_records_in_a_pack_end_in_problems_or_a_pack(
    tmp_path_factory: pytest.TempPathFactory, value: object, kind: object
) -> None:
    root = tiny(tmp_path_factory.mktemp("any"))
    pattern = kind.pattern.replace("*", "extra")  # type: ignore[attr-defined]
    (root / pattern).write_text(f"format: 1\n{kind.key}: {value!r}\n".replace("None", "null"), encoding="utf-8")  # type: ignore[attr-defined]
    loaded = load(root)
    assert loaded.pack is not None or loaded.problems


def test_a_file_in_a_pack_is_checked_with_its_pack(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("levels/home.yaml", "goto: bins", "goto: bin"), Edit("people.yaml", "tie: 2", "tie: 9"))
    assert pack_of(root / "levels" / "home.yaml") == root
    assert [one.code for one in load_file(root / "levels" / "home.yaml").problems] == ["E303"]


def test_a_file_alone_is_checked_for_its_shape(tmp_path: Path) -> None:
    path = tmp_path / "home.yaml"
    path.write_text(
        (TINY / "levels" / "home.yaml").read_text(encoding="utf-8").replace("mood", "mod"), encoding="utf-8"
    )
    assert pack_of(path) is None
    assert [one.code for one in load_file(path).problems] == ["E201"]
    path.write_text("a: 1\n", encoding="utf-8")
    assert [one.code for one in load_file(path).problems] == ["E202"]
    assert [one.code for one in load_file(tmp_path).problems] == ["E101"]


def test_the_garbage_collector_is_awake_again_whatever_happens(tmp_path: Path) -> None:
    load(tmp_path)
    assert gc.isenabled()
    gc.disable()
    try:
        load(tmp_path)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_icons_come_from_the_shipped_pictures() -> None:
    icons = shipped_icons()
    assert icons is None or "gift" in icons
