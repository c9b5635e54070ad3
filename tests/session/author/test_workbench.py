"""A pack while it is written: every save shows, a broken one changes nothing, and nothing is recorded."""

import json
import os
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from fakes.clock import HandClock

from game.model.ids import SCORE, LevelId
from game.model.offer import Intro, Scene
from game.model.state import Phase
from game.session.author.jump import Jump
from game.session.author.study import Study, as_values
from game.session.author.workbench import EVERY_MS, Workbench, main_route

TINY = Path(__file__).resolve().parents[2] / "content" / "packs" / "tiny"


@pytest.fixture
def bench(tmp_path: Path, clock: HandClock) -> Workbench:
    root = Path(shutil.copytree(TINY, tmp_path / "tiny"))
    return Workbench(root, clock, command=None)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


def level_file(bench: Workbench) -> Path:
    assert bench.pack is not None
    first = bench.pack.levels[bench.pack.routes[main_route(bench.pack)].levels[0]]
    return bench.root / first.where.file


def save(path: Path, text: str) -> None:
    """Save as an editor does, at another time than before."""
    later = path.stat().st_mtime_ns + 1_000_000
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(later, later))


def shown(bench: Workbench) -> str:
    assert bench.session is not None
    offered = bench.session.offer
    assert isinstance(offered, Intro | Scene)
    return offered.title


def standing(bench: Workbench) -> Workbench:
    assert bench.pack is not None
    name = bench.pack.routes[main_route(bench.pack)].levels[0]
    bench.jump(Jump(level=name, event=bench.pack.levels[name].events[0].id, numbers={SCORE: 600}))
    return bench


def test_a_save_is_seen_and_the_place_is_kept(bench: Workbench, clock: HandClock) -> None:
    standing(bench)
    before, path = shown(bench), level_file(bench)
    save(path, path.read_text(encoding="utf-8").replace(before, "Quite another title"))
    clock.wind(EVERY_MS)
    assert bench.look().read
    assert shown(bench) == "Quite another title"
    assert bench.session is not None
    assert bench.session.state.score == 600
    assert bench.lost == ()


def test_between_two_looks_nothing_is_asked_of_the_disk(bench: Workbench, clock: HandClock) -> None:
    assert not bench.look()
    path = level_file(bench)
    save(path, path.read_text(encoding="utf-8") + "# more\n")
    clock.wind(EVERY_MS - 1)
    assert not bench.look()
    clock.wind(1)
    assert bench.look()


def test_a_broken_save_is_told_and_the_last_good_version_goes_on(bench: Workbench, clock: HandClock) -> None:
    standing(bench)
    before, path = shown(bench), level_file(bench)
    whole = path.read_text(encoding="utf-8")
    save(path, whole.replace("title:", "titel:", 1))
    clock.wind(EVERY_MS)
    assert bench.look().read
    assert bench.broken
    assert any(each.where.file.endswith(path.name) and each.where.line for each in bench.problems)
    assert shown(bench) == before
    save(path, whole)
    clock.wind(EVERY_MS)
    bench.look()
    assert bench.problems == ()


def test_a_pack_that_is_broken_from_the_start_has_problems_and_no_run(tmp_path: Path, clock: HandClock) -> None:
    (tmp_path / "pack.yaml").write_text("format: 1\n")
    bench = Workbench(tmp_path, clock, command=None)
    assert bench.pack is None
    assert bench.broken
    with pytest.raises(LookupError):
        bench.jump(Jump(level=LevelId("any")))


def test_nothing_is_recorded(bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "home"))
    assert bench.pack is not None
    session = bench.begin(main_route(bench.pack), 1)
    assert session.record.header.knew
    assert session.record.header.player == "author"
    assert not (tmp_path / "home").exists()


def test_the_jump_to_here_leads_here(bench: Workbench) -> None:
    assert bench.here().event is None
    here = standing(bench).here()
    assert bench.session is not None
    before = bench.session.state
    bench.jump(here)
    assert bench.session.state == before
    assert before.phase is Phase.EVENT


def test_proofs_join_the_problems_when_they_are_ready(tmp_path: Path, clock: HandClock) -> None:
    root = Path(shutil.copytree(TINY, tmp_path / "tiny"))

    def study(_: Path, target: Path) -> Sequence[str]:
        from game.content.load import load  # noqa: PLC0415 - only this one asks for the hash

        pack = load(root).pack
        assert pack is not None
        text = json.dumps(as_values(Study(pack_hash=pack.hash, proven=True)))
        return [sys.executable, "-c", "import sys; open(sys.argv[1], 'w').write(sys.argv[2])", str(target), text]

    bench = Workbench(root, clock, command=study)
    assert bench.proving
    end = time.monotonic() + 20
    while bench.study is None and time.monotonic() < end:
        clock.wind(EVERY_MS)
        bench.look()
        time.sleep(0.01)
    assert bench.study is not None
    assert bench.study.proven
    bench.stop()
