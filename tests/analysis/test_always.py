"""The sentences that stand on every page, and the two that must be true first."""

from dataclasses import replace

import pytest
from fakes.records import answers

from game.analysis.mirror import mirror
from game.content.words import load_words
from game.model.entry import Answered
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


def test_a_run_without_a_score_hears_nothing_of_points_that_it_did_not_have() -> None:
    scored = answers(TWO)
    plain = [replace(entry, score_shown=False) if isinstance(entry, Answered) else entry for entry in scored]

    page = mirror(plain)
    words = load_words().plainly(scored=page.scored)
    sentences = [words.say(finding.kind, **finding.numbers) for finding in page.always]

    assert not page.scored
    assert sentences[0] == "This is what you did in a game without points: no score was shown in this run."
    assert not any("The score" in sentence or "under the score" in sentence for sentence in sentences)
    assert [each.headline for each in page.contrasts] == [each.headline for each in mirror(scored).contrasts]
