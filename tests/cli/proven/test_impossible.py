"""The comparison of proofs with every life."""

from game.cli.proven.impossible import accusations, compare, missing

FEW = 5


def test_nothing_that_happens_is_accused_and_hardly_anything_is_missed() -> None:
    assert [fault for pack in accusations(FEW) for fault in pack] == []
    assert list(missing(FEW)) == []


def test_there_is_something_to_be_found() -> None:
    found = [compare(seed) for seed in range(FEW)]
    assert sum(len(one.true) for one in found if one) > FEW


def test_bounds_alone_accuse_nobody_wrongly() -> None:
    assert not any(one.false for one in (compare(seed, cap=1) for seed in range(FEW)) if one)
