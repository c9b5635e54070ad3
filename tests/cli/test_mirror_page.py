"""The page: whole, by itself, and unimpressed by whatever an author wrote."""

import re
from dataclasses import replace
from html.parser import HTMLParser

from fakes.records import answers, record_of

from game.analysis.mirror import mirror
from game.cli.mirror_page import page_html
from game.cli.mirror_text import flat
from game.content.words import load_words
from game.model.entry import Answered
from game.model.record import Record

PICTURE = "before score\nspeak_up own along\ntell_on own own\nstand_by own skip\nread_freely along own\npace a b"
EVIL = "<script>alert('$x')</script>&amp;\"{say}"


class Tags(HTMLParser):
    """Counts what is open and remembers all tags and their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        if tag != "meta":
            self.open.append(tag)
        assert not any(name.startswith("on") or name in {"src", "href"} for name, _ in attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def page_of(record: Record) -> str:
    return page_html(mirror(flat(record)), record, load_words())


def test_the_page_shows_pair_beside_pair_and_closes_what_it_opens() -> None:
    tags = Tags()
    tags.feed(page_of(record_of(answers(PICTURE))))

    assert tags.open == []
    assert tags.seen.count("article") == 5
    assert len(re.findall('<div class="side">', page_of(record_of(answers(PICTURE))))) == 10


def test_the_page_needs_nothing_from_anywhere() -> None:
    page = page_of(record_of(answers(PICTURE)))

    assert "http://" not in page
    assert "https://" not in page
    assert "default-src 'none'" in page
    assert "$" not in page


def test_whatever_an_author_wrote_is_text() -> None:
    entries = [
        replace(
            entry,
            family_title=EVIL,
            title=EVIL,
            text=EVIL,
            frame_line=EVIL,
            offered=tuple(replace(each, say=EVIL) for each in entry.offered),
            where=replace(entry.where, file=EVIL),
        )
        if isinstance(entry, Answered)
        else entry
        for entry in answers(PICTURE)
    ]

    page = page_of(record_of(entries, pack_title=EVIL))

    assert "<script" not in page
    assert "&lt;script&gt;alert(&#x27;$x&#x27;)" in page
