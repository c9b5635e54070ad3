"""Three words for a seat, which its phone shows on request, so that it can be taken away without its answers."""

import hashlib
from collections.abc import Iterable

from game.content.words import Words
from game.web.room import Token
from game.web.seat import Seat

_PARTS = ("lead_name_how", "lead_name_hue", "lead_name_what")


def name_of(seat: str, words: Words) -> str:
    """Return the name of a seat, which says nothing but which seat it is."""
    drawn = hashlib.sha256(f"name {seat}".encode()).digest()
    lists = [words.say(part).split() for part in _PARTS]
    return " ".join(each[int.from_bytes(drawn[4 * at : 4 * at + 4]) % len(each)] for at, each in enumerate(lists))


def named(seats: Iterable[Seat], words: Words) -> dict[str, Token]:
    """Return the seats by their names, in the order of the alphabet; two seats with one name are left out of it.

    Whoever sits there can still leave by themselves.
    """
    found: dict[str, list[Token]] = {}
    for seat in seats:
        found.setdefault(name_of(seat.id, words), []).append(seat.token)
    return {name: tokens[0] for name, tokens in sorted(found.items()) if len(tokens) == 1}
