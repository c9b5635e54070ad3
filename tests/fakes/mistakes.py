"""The tiny pack with mistakes in it: edits whose replacement marks, with ‸, the place that a message must name."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from game.content.load import Loaded, load

TINY = Path(__file__).parent.parent / "content" / "packs" / "tiny"
MARK = "‸"


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `old` by `new` in a file; an empty `old` writes a new file."""

    file: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Told:
    """What is compared of a problem: its code and its place."""

    code: str
    file: str
    line: int
    column: int


def tiny(folder: Path) -> Path:
    """Copy the tiny pack, so that a test may spoil it."""
    return Path(shutil.copytree(TINY, folder / "tiny"))


def spoil(root: Path, code: str, *edits: Edit) -> list[Told]:
    """Make edits in a copied pack and return what its loader has to tell, in the order of the marks."""
    expected = []
    for edit in edits:
        path = root / edit.file
        text = path.read_text(encoding="utf-8") if edit.old else ""
        assert not edit.old or text.count(edit.old) == 1, f"{edit.old!r} stands {text.count(edit.old)} times"
        text = text.replace(edit.old, edit.new) if edit.old else edit.new
        while MARK in text:
            before = text[: text.index(MARK)].split("\n")
            expected.append(Told(code, edit.file, len(before), len(before[-1]) + 1))
            text = text.replace(MARK, "", 1)
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    return expected


def told(loaded: Loaded) -> list[Told]:
    """List codes and places of all problems."""
    return [Told(one.code, one.where.file, one.where.line, one.where.column) for one in loaded.problems]


def check(folder: Path, code: str, *edits: Edit) -> None:
    """Assert that the spoilt pack gives exactly this code, at every mark and nowhere else."""
    root = tiny(folder)
    expected = spoil(root, code, *edits)
    loaded = load(root, icons=frozenset({"bread", "hourglass"}))
    assert told(loaded) == expected, [str(one.where) + " " + one.code + " " + one.message for one in loaded.problems]
    assert (loaded.pack is None) == (not code.startswith("W"))
