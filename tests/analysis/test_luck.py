"""The footnote's figures: those of the published table, and those of a simulation of the same model."""

import math
import random

import pytest

from game.analysis.luck import SLOPE, by_luck


@pytest.mark.parametrize(
    ("pairs", "published"), [(3, (48, 7, 0)), (5, (60, 16, 2)), (8, (69, 26, 7))], ids=["3", "5", "8"]
)
def test_the_exact_figures_agree_with_the_published_simulation(pairs: int, published: tuple[int, int, int]) -> None:
    exact = [by_luck(pairs, far) for far in (1, 2, 3)]

    assert all(abs(one - other) <= 1 for one, other in zip(exact, published, strict=True))


def test_a_simulation_of_the_same_model_comes_to_the_same_figures() -> None:
    dice = random.Random(20)  # noqa: S311 - a simulation, not a secret
    players = 4000

    nets = [_net(dice, 5) for _ in range(players)]

    for far in (1, 2, 3):
        share = by_luck(5, far) / 100
        band = 4 * math.sqrt(share * (1 - share) / players) + 0.005  # four standard errors and the rounding
        assert abs(sum(abs(net) >= far for net in nets) / players - share) < band


@pytest.mark.parametrize("pairs", range(8))
def test_nobody_moves_further_than_their_pairs(pairs: int) -> None:
    assert by_luck(pairs, pairs + 1) == 0
    assert by_luck(pairs, 0) == 100


def _net(dice: random.Random, pairs: int) -> int:
    player, net = dice.gauss(), 0
    for _ in range(pairs):
        along = 1 / (1 + math.exp(-SLOPE * (player - dice.gauss())))
        net += (dice.random() < along) - (dice.random() < along)
    return net
