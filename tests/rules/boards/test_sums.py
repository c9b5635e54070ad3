"""Several effects become one: amounts add up, facts come once, the last word about joining counts."""

from fakes.packs import DANA, GUS, HELPED, MONEY

from game.model.event import Effects
from game.rules.boards.sums import together


def test_nothing_caused_stays_nothing() -> None:
    assert together([None, None]) is None


def test_amounts_of_the_same_thing_add_up() -> None:
    both = together(
        [
            Effects(add={MONEY: 5}, ties={DANA: 1}, their_score={GUS: -5}, set=(HELPED,), join=True),
            None,
            Effects(add={MONEY: -2}, ties={DANA: 1, GUS: 1}, set=(HELPED,), clear=(HELPED,)),
        ]
    )

    assert both == Effects(
        add={MONEY: 3}, ties={DANA: 2, GUS: 1}, their_score={GUS: -5}, set=(HELPED,), clear=(HELPED,), join=True
    )
