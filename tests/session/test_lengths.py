from dataclasses import replace

from fakes.packs import FULL, tiny_pack

from game.session.bots import BOTS
from game.session.lengths import RouteLength, length, number_of_ways, ways
from game.session.reading import count, passages


def measured(budget: int = 0) -> RouteLength:
    pack = tiny_pack()
    route = replace(pack.routes[FULL], words=budget)
    pack = replace(pack, routes={**pack.routes, FULL: route})
    return length(pack, FULL, list(ways(pack, FULL)))


def test_as_many_ways_are_taken_as_are_announced() -> None:
    assert len(list(ways(tiny_pack(), FULL))) == number_of_ways()


def test_the_longest_way_is_one_that_somebody_took() -> None:
    found = measured()
    one = sum(count(each.text) for each in passages(tiny_pack(), route=FULL, seed=1, bot=BOTS["own"]))
    assert found.whole.middle <= found.whole.most
    assert one <= found.whole.most
    assert sum(part.middle for part in found.levels.values()) <= found.whole.most


def test_a_budget_holds_on_the_longest_way_too() -> None:
    most = measured().whole.most
    assert [measured(words).kept for words in (0, most, most - 1)] == [True, True, False]


def test_each_passage_is_kept_once() -> None:
    read = measured().read
    assert len(read) == len(set(read)) > 0
