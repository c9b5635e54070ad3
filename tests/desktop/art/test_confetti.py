import pytest

from game.desktop.art.confetti import DURATION_MS, PIECES, confetti

AREA = (400, 300)


def positions(seed: int, elapsed_ms: int) -> list[tuple[int, int]]:
    return [at for _, at in confetti(seed, elapsed_ms, AREA)]


def test_flight_depends_on_seed_and_time_alone() -> None:
    assert positions(7, 500) == positions(7, 500)
    assert positions(7, 500) != positions(8, 500)
    assert positions(7, 500) != positions(7, 516)


@pytest.mark.parametrize("elapsed_ms", [0, 400, DURATION_MS - 1])
def test_all_pieces_fly_until_the_end(elapsed_ms: int) -> None:
    assert len(confetti(1, elapsed_ms, AREA)) == PIECES


@pytest.mark.parametrize("elapsed_ms", [-1, DURATION_MS, 99_999])
def test_nothing_flies_before_or_after(elapsed_ms: int) -> None:
    assert not confetti(1, elapsed_ms, AREA)


def test_sprites_are_shared_between_pieces() -> None:
    assert len({id(sprite) for sprite, _ in confetti(1, 300, AREA)}) <= 128
