"""The other pages in the command: they open without a pack, and escape what a pack said."""

from dataclasses import replace

from fakes.packs import FULL, tiny_pack
from fakes.records import answers

from game.cli.mirror_more import more_html, more_text
from game.content.words import load_words
from game.model.entry import Answered, Entry
from game.session.bots import BOTS
from game.session.play import play_bot

WORDS = load_words()


def a_run() -> list[Entry]:
    record = play_bot(tiny_pack(6, 2), route=FULL, seed=3, bot=BOTS["score_changes"])
    return [entry for turn in record.turns for entry in turn.entries]


def test_every_line_of_the_ledger_is_there_and_people_go_by_their_ids() -> None:
    blocks = more_text(a_run(), WORDS)
    titles = [block.splitlines()[0] for block in blocks]

    assert titles[0] == "What it cost"
    assert "The wiring" in titles
    assert any("Dana. Closer" in block or "Dana. Further" in block for block in blocks)
    ledger = blocks[-1].splitlines()
    assert ledger[0] == f"All {len(ledger) - 1} lines"


def test_a_run_of_nothing_has_pages_too() -> None:
    said = "\n".join(more_text((), WORDS))

    assert "Nobody came closer or moved away." in said
    assert "No such bar was shown in this run." in said


def test_whatever_an_author_wrote_is_text() -> None:
    entries = [
        replace(entry, title="<script>") if isinstance(entry, Answered) else entry
        for entry in answers("before score\nspeak_up along along")
    ]

    assert "<script>" not in more_html(entries, WORDS)
    assert "&lt;script&gt;" in more_html(entries, WORDS)
