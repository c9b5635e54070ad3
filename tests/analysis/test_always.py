"""The sentences that stand on every page, and the two that must be true first."""

import pytest
from fakes.records import answers

from game.analysis.mirror import mirror
from game.content.words import load_words
from game.model.finding import Finding

ONE = "before score\nspeak_up own along"
TWO = "before score off\nspeak_up own along own"


def said(picture: str) -> list[Finding]:
    return list(mirror(answers(picture)).always)


@pytest.mark.parametrize("picture", [ONE, TWO, "before\npace a"])
def test_the_standing_sentences_stand_whatever_was_found(picture: str) -> None:
    words = load_words()

    sentences = [words.say(finding.kind, **finding.numbers) for finding in said(picture)]

    assert sentences[0] == "This is what you did in a game with points."
    assert sentences[-1] == "This page is a score too."
    assert any("mostly noise" in sentence for sentence in sentences)
    assert any("one player alone cannot tell" in sentence for sentence in sentences)


def test_a_shared_baseline_is_named_only_where_there_is_one() -> None:
    assert "same_baseline" not in {finding.kind for finding in said(ONE)}
    assert "same_baseline" in {finding.kind for finding in said(TWO)}


def test_those_who_joined_hear_nothing_about_not_joining() -> None:
    assert "as_assigned" not in {finding.kind for finding in said(TWO)}
