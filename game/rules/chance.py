"""Chance as named draws: one more random thing in the story reshuffles no other, and old runs keep replaying."""

from hashlib import blake2b

_BETWEEN = "\x1f"  # cannot stand in an id, so that ("ab", "c") and ("a", "bc") are two different draws


def whole(seed: int, *names: str) -> int:
    """Return the 256 bits that this seed holds under these names."""
    key = _BETWEEN.join((str(seed), *names))
    return int.from_bytes(blake2b(key.encode(), digest_size=32).digest(), "big")


def draw(seed: int, *names: str) -> float:
    """Return a number in [0, 1) with all the 53 bits that a float can tell apart."""
    return (whole(seed, *names) >> 203) / (1 << 53)


def pick(seed: int, *names: str, n: int) -> int:
    """Return one of 0 … n-1, each as likely as the others."""
    return whole(seed, *names) % n


def order(seed: int, *names: str, n: int) -> tuple[int, ...]:
    """Return 0 … n-1 in a drawn order, from one draw, each order as likely as the others (256 bits last for n ≤ 50)."""
    rest = whole(seed, *names)
    drawn = list(range(n))
    for last in range(n - 1, 0, -1):
        rest, other = divmod(rest, last + 1)
        drawn[last], drawn[other] = drawn[other], drawn[last]
    return tuple(drawn)
