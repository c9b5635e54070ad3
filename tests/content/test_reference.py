"""The reference for authors: its pages and what stands in them."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from game.content.boards.registry import BUILDERS
from game.content.codes import CODES
from game.content.reference import pages

LINK = re.compile(r"\]\(([a-z]*(?:\.md)?)#?([\w-]*)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
COMMITTED = Path(__file__).resolve().parents[2] / "levels" / "reference"
AGAIN = "write them anew: python -m game schema --reference levels/reference"


def test_every_key_board_and_code_stands_in_the_pages() -> None:
    written_pages = pages()
    assert all(f"\n## {code}\n" in written_pages["problems.md"] for code in CODES)
    assert all(f"\n## {kind}\n" in written_pages["boards.md"] for kind in BUILDERS)
    assert "**`say`**" in written_pages["keys.md"]
    assert "`spent`" in written_pages["boards.md"]


def test_every_link_leads_to_a_heading() -> None:
    written = pages()
    anchors = {name: set(_anchors(text)) for name, text in written.items()}
    links = [(name, *link) for name, text in written.items() for link in LINK.findall(text)]
    assert len(links) > 200
    lost = [link for link in links if link[2] and link[2] not in anchors[link[1] or link[0]]]
    assert lost == []
    assert {page for _, page, _ in links} <= {"", *written}


def _anchors(text: str) -> Iterator[str]:
    """Name headings as readers of Markdown do: the second of a name gets a number."""
    seen: Counter[str] = Counter()
    for heading in HEADING.findall(text):
        name = re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
        yield f"{name}-{seen[name]}" if seen[name] else name
        seen[name] += 1


def test_a_record_of_a_board_is_not_taken_for_the_kind_of_that_name() -> None:
    boards = pages()["boards.md"]
    assert boards.index("\n## basket\n") < boards.index("\n### basket\n")
    assert "(boards.md#basket-1)" in pages()["keys.md"]


def test_what_can_be_named_is_listed() -> None:
    names = pages()["names.md"]
    assert all(f"`{one}`" in names for one in ("bread", "yard", "confirm"))


def test_the_committed_pages_are_up_to_date() -> None:
    now = {path.name: path.read_text(encoding="utf-8") for path in COMMITTED.glob("*.md")}
    assert now == pages(), AGAIN
