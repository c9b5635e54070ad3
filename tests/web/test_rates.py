"""How often somebody may try."""

from game.web.rates import Bucket, Buckets


def test_a_burst_is_let_through_and_then_a_few_each_second() -> None:
    bucket = Bucket(per_second=2, burst=3)
    assert [bucket.take(0.0) for _ in range(4)] == [True, True, True, False]
    assert bucket.take(0.6)
    assert not bucket.take(0.7)
    assert [bucket.take(100.0) for _ in range(4)] == [True, True, True, False]


def test_everybody_has_their_own_and_the_oldest_go_first() -> None:
    buckets = Buckets(per_second=1, burst=1, most=2)
    assert buckets.take("a", 0)
    assert not buckets.take("a", 0)
    assert buckets.take("b", 0)
    assert buckets.take("c", 0)
    assert set(buckets.held) == {"b", "c"}
