"""The reference for authors: its pages and what stands in them."""

from pathlib import Path

from game.content.boards.registry import BUILDERS
from game.content.codes import CODES
from game.content.reference import pages

COMMITTED = Path(__file__).resolve().parents[2] / "levels" / "reference"
AGAIN = "write them anew: python -m game schema --reference levels/reference"


def test_every_key_board_and_code_stands_in_the_pages() -> None:
    written_pages = pages()
    assert all(f"\n## {code}\n" in written_pages["problems.md"] for code in CODES)
    assert all(f"\n## {kind}\n" in written_pages["boards.md"] for kind in BUILDERS)
    assert "**`say`**" in written_pages["keys.md"]
    assert "`spent`" in written_pages["boards.md"]


def test_the_committed_pages_are_up_to_date() -> None:
    now = {path.name: path.read_text(encoding="utf-8") for path in COMMITTED.glob("*.md")}
    assert now == pages(), AGAIN
