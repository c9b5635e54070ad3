"""The record so far, read out."""

from fakes.packs import SHORT, tiny_pack

from game.content.words import load_words
from game.session.bots import BOTS
from game.session.play import play_bot
from game.terminal.recorded import recorded

WORDS = load_words()


def test_every_answer_is_read_out_and_nothing_gives_the_purpose_away() -> None:
    # Given a whole run
    record = play_bot(tiny_pack(), route=SHORT, seed=1, bot=BOTS["coin"])
    entries = [entry for turn in record.turns for entry in turn.entries]
    # When its record is read out
    said = recorded("quiet-heron-42", entries, WORDS)
    # Then each answer is there, and no word of framings, families or watching
    answered = [entry for entry in entries if entry.kind in {"answered", "chose"}]
    assert sum(line.startswith("Title") for line in said) == len(answered)
    assert not any(word in " ".join(said).lower() for word in ("framing", "family", "watched", "control"))


def test_an_empty_record_says_so_and_names_the_whole() -> None:
    assert recorded("quiet-heron-42", [], WORDS) == (
        "Recorded so far in quiet-heron-42:",
        "Nothing yet.",
        "The whole record, word for word: sincerely data show quiet-heron-42",
    )
