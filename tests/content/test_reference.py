import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from fakes.mistakes import TINY

from game.content.boards.registry import BUILDERS
from game.content.codes import CODES
from game.content.load import load
from game.content.problem import Problem
from game.content.reference import mistakes, pages
from game.session.prove.verdict import prove

KNOWN = mistakes()
SHOWN = sorted(code for code, one in KNOWN.items() if "changes" in one)
PROVEN = {"W508", "W509", "W510", "W511", "W512"}
MANY = re.compile(r"⟦(.) x (\d+)⟧")
COMMITTED = Path(__file__).resolve().parents[2] / "levels" / "reference"
AGAIN = "write them anew: python -m game schema --reference levels/reference"


def written(folder: Path, example: dict[str, Any], *, wrong: bool) -> Path:
    """Write the tiny pack with an example in it."""
    root = Path(shutil.copytree(TINY, folder))
    for name, text in example["setup"].items():
        (root / name).write_text(text, encoding="utf-8", newline="")
    for change in example["changes"] if wrong else ():
        path = root / change["file"]
        path.parent.mkdir(exist_ok=True)
        new = MANY.sub(lambda found: found[1] * int(found[2]), change["wrong"])
        text = path.read_text(encoding="utf-8") if change["right"] is not None else ""
        assert change["right"] is None or text.count(change["right"]) == 1
        path.write_text(text.replace(change["right"], new) if text else new, encoding="utf-8", newline="")
    return root


def found(root: Path, *, proven: bool) -> list[Problem]:
    loaded = load(root, icons=frozenset({"bread", "hourglass"}))
    proof = prove(loaded.pack, root).problems if loaded.pack and proven else ()
    return [*loaded.problems, *proof]


@pytest.mark.parametrize("code", SHOWN)
def test_the_wrong_example_gives_its_code_and_the_right_one_gives_none(code: str, tmp_path: Path) -> None:
    proven = code in PROVEN
    assert found(written(tmp_path / "right", KNOWN[code], wrong=False), proven=proven) == []
    told = {one.code for one in found(written(tmp_path / "wrong", KNOWN[code], wrong=True), proven=proven)}
    assert code in told
    assert told == {code} or proven  # what can never happen takes along what comes after it


def test_every_code_has_its_examples() -> None:
    assert set(KNOWN) == set(CODES)


def test_every_key_board_and_code_stands_in_the_pages() -> None:
    written_pages = pages()
    assert all(f"\n## {code}\n" in written_pages["problems.md"] for code in CODES)
    assert all(f"\n## {kind}\n" in written_pages["boards.md"] for kind in BUILDERS)
    assert "**`say`**" in written_pages["keys.md"]
    assert "`spent`" in written_pages["boards.md"]


def test_the_committed_pages_are_up_to_date() -> None:
    now = {path.name: path.read_text(encoding="utf-8") for path in COMMITTED.glob("*.md")}
    assert now == pages(), AGAIN
