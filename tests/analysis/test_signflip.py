"""The exact test against counting all flips by hand."""

from itertools import product

import pytest

from game.analysis.signflip import sign_flip


@pytest.mark.parametrize(("along", "back"), [(n, m) for n in range(7) for m in range(7 - n)])
def test_the_formula_counts_what_trying_every_flip_counts(along: int, back: int) -> None:
    moves = along + back
    net = abs(along - back)

    tried = list(product((1, -1), repeat=moves))

    test = sign_flip(along=along, back=back)
    assert (test.extreme, test.flips) == (sum(abs(sum(flips)) >= net for flips in tried), len(tried))


@pytest.mark.parametrize(
    ("along", "back", "p"), [(0, 0, 1.0), (1, 0, 1.0), (3, 0, 0.25), (6, 0, 0.03125), (4, 1, 0.375), (2, 2, 1.0)]
)
def test_known_values(along: int, back: int, p: float) -> None:
    assert sign_flip(along=along, back=back).p == p


def test_the_sign_of_the_net_move_does_not_matter() -> None:
    assert sign_flip(along=4, back=1) == sign_flip(along=1, back=4)
