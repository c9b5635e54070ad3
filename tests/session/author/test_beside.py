"""A study in a process of its own: told as soon as it is written, let go when it is not wanted any more."""

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from game.session.author.beside import Beside, this_program
from game.session.author.study import Study, as_values

STUDY = Study(pack_hash="x", lives={"a": 3}, proven=True)
PATIENCE = 20


def writes(_: Path, target: Path) -> Sequence[str]:
    text = json.dumps(as_values(STUDY))
    return [sys.executable, "-c", "import sys; open(sys.argv[1], 'w').write(sys.argv[2])", str(target), text]


def sleeps(_: Path, __: Path) -> Sequence[str]:
    return [sys.executable, "-c", "import time; time.sleep(60)"]


def nonsense(_: Path, target: Path) -> Sequence[str]:
    return [sys.executable, "-c", "import sys; open(sys.argv[1], 'w').write('{')", str(target)]


def outcome(beside: Beside) -> Study | None:
    end = time.monotonic() + PATIENCE
    while beside.busy and time.monotonic() < end:
        found = beside.look()
        if found:
            return found
        time.sleep(0.01)
    return None


def test_what_was_found_is_told_once(tmp_path: Path) -> None:
    beside = Beside(writes)
    beside.begin(tmp_path)
    assert outcome(beside) == STUDY
    assert outcome(beside) is None
    assert not beside.busy


def test_one_that_is_still_at_work_is_let_go(tmp_path: Path) -> None:
    beside = Beside(sleeps)
    beside.begin(tmp_path)
    assert beside.busy
    assert beside.look() is None
    beside.stop()
    assert not beside.busy


def test_what_cannot_be_run_or_read_is_no_study(tmp_path: Path) -> None:
    beside = Beside(nonsense)
    beside.begin(tmp_path)
    assert outcome(beside) is None
    missing = Beside(lambda _, __: [str(tmp_path / "nothing")])
    missing.begin(tmp_path)
    assert not missing.busy


def test_it_is_this_program_that_is_asked(tmp_path: Path) -> None:
    assert "graph" in this_program(tmp_path, tmp_path / "study.json")
