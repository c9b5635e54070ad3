"""Random packs."""

from game.cli.proven.wild import ROUTE, wild_pack


def test_the_same_seed_gives_the_same_pack() -> None:
    assert wild_pack(5) == wild_pack(5)
    assert len({repr(wild_pack(seed)) for seed in range(9)}) == 9


def test_every_pack_has_its_one_route() -> None:
    pack = wild_pack(5)
    assert set(pack.routes) == {ROUTE}
    assert set(pack.routes[ROUTE].levels) == set(pack.levels)
