"""The mirror read aloud."""

from fakes.packs import FULL, SHORT, plain_pack, tiny_pack

from game.analysis.mirror import mirror
from game.content.words import load_words
from game.model.action import Action, Skip
from game.model.finding import Mirror, Shift
from game.model.offer import Offer, Scene
from game.model.state import State
from game.session.bots import BOTS, along
from game.session.play import play_bot
from game.terminal.mirror import all_pairs, numbers, opening, pair_page

WORDS = load_words()


def mirror_of(bot: str) -> Mirror:
    record = play_bot(tiny_pack(6, 2), route=FULL, seed=3, bot=BOTS[bot])
    return mirror([entry for turn in record.turns for entry in turn.entries])


def test_it_opens_with_a_pair_that_moved_and_asks_one_question() -> None:
    # Given somebody who changed under the score
    said = opening(mirror_of("score_changes"), WORDS)
    # Then the first pair shows it, and the last words are the question
    assert "In this pair: moved along." in said[1]
    assert said[-1] == "Beside the score you chose these. Would you have?"


def test_it_opens_without_a_pair_when_nothing_was_answered() -> None:
    assert len(opening(mirror([]), WORDS)) == 1


def test_all_figures_are_said_and_every_pair_has_the_number_that_opens_it() -> None:
    found = mirror_of("score_changes")
    said = numbers(found, WORDS)
    pairs = all_pairs(found)
    assert "Of the 6 questions with room to move, 6 moved along." in said
    assert [f"Pair {n}," in " ".join(said) for n in range(1, len(pairs) + 1)] == [True] * len(pairs)
    assert "This page is a score too." in said


def test_a_pair_says_both_answers_with_their_choices_and_their_lines() -> None:
    pair = next(pair for pair in all_pairs(mirror_of("score_changes")) if pair.shift is Shift.ALONG)
    said = " ".join(pair_page(pair, WORDS))
    for side in (pair.before, pair.under):
        assert side.answer.text in said
        assert f"Entry {side.entry} of the record; written in {side.answer.where}." in said
    assert said.count("You chose: ") == 2


def test_a_skipped_answer_is_said_to_be_one() -> None:
    record = play_bot(tiny_pack(6, 2), route=SHORT, seed=3, bot=skips)
    pairs = all_pairs(mirror([entry for turn in record.turns for entry in turn.entries]))
    assert "You passed it over." in pair_page(pairs[0], WORDS)


def skips(offered: Offer, state: State, seed: int) -> Action:
    return Skip() if isinstance(offered, Scene) and offered.can_skip else along(offered, state, seed)


def test_a_run_without_a_score_is_told_without_one() -> None:
    record = play_bot(plain_pack(6, 2), route=FULL, seed=3, bot=BOTS["score_changes"])
    found = mirror([entry for turn in record.turns for entry in turn.entries])
    said = "\n".join((*opening(found, WORDS), *numbers(found, WORDS)))
    # Then the figures are computed as ever, and the framings are only chapters
    assert "Of the 6 questions with room to move, 6 moved along." in said
    assert "no score was shown in this run" in said
    assert "Second chapter" in said
    assert not any(word in said for word in ("under the score", "the score ", "required", "switched off"))
