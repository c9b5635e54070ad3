import re

from game.rules.nickname import nickname


def test_a_run_has_a_name_that_can_be_said_aloud() -> None:
    assert all(re.fullmatch(r"[a-z]+-[a-z]+-[1-9][0-9]", nickname(seed)) for seed in range(200))


def test_the_same_seed_has_the_same_name_and_others_have_others() -> None:
    assert nickname(42) == nickname(42)
    assert len({nickname(seed) for seed in range(200)}) > 190
