from dataclasses import replace

from fakes.packs import FULL, MONEY, tiny_pack

from game.rules.begin import begin
from game.rules.draft import freeze, open_draft


def test_an_untouched_draft_freezes_to_the_same_state_one_step_on() -> None:
    state = begin(tiny_pack(), route=FULL, seed=1)

    assert freeze(open_draft(tiny_pack(), state)) == replace(state, steps=1)


def test_writing_to_a_draft_leaves_its_state_alone() -> None:
    state = begin(tiny_pack(), route=FULL, seed=1)
    draft = open_draft(tiny_pack(), state)

    draft.score, draft.numbers = 600, {MONEY: 1}

    assert (state.score, state.numbers[MONEY]) == (550, 100)
    assert (freeze(draft).score, freeze(draft).numbers[MONEY]) == (600, 1)
