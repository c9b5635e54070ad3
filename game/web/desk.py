"""What every route works with."""

from dataclasses import dataclass

from game.web.pages import Pages
from game.web.rates import Buckets
from game.web.workshop import Workshop


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The workshop, its pages, and the buckets that slow down whoever tries too often.

    `tries` counts wrong codes by address, in memory alone, and never locks an address out: a class shares one.
    """

    workshop: Workshop
    pages: Pages
    address: str
    tries: Buckets
    writes: Buckets
