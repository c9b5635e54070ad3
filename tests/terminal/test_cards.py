"""Source cards read aloud."""

import pytest
from fakes.packs import tiny_claim, tiny_pack

from game.content.words import load_words
from game.model.ids import LevelId
from game.terminal.cards import card_list, card_page

WORDS = load_words()


@pytest.mark.parametrize(("levels", "cards"), [([LevelId("hello")], 1), ([LevelId("street")], 0), (None, 1)])
def test_a_list_holds_the_cards_of_what_was_played_or_all(levels: list[LevelId] | None, cards: int) -> None:
    said = card_list(tiny_pack(), levels, WORDS)
    assert said[1:] == ("Card 1. A national loyalty score existed.",) * cards


def test_a_card_says_the_claim_then_the_truth_then_how_well_it_was_checked() -> None:
    said = " ".join(card_page(tiny_claim(), WORDS))
    order = [
        "It is claimed: A national loyalty score existed.",
        "This is wrong. 2015",
        "No such score was ever built.",
        "0: national scores (2015, r1).",
        "Elsewhere: A credit score elsewhere.",
        "How well this was checked: seen in a copy.",
        "r1: A. Author (2019), A paper. A press. seen in a copy.",
    ]
    places = [said.index(part) for part in order]
    assert places == sorted(places)
