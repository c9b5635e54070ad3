"""A sign of life for whatever takes over a second: on stderr, and only where somebody watches."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

Thing = TypeVar("Thing")
PATIENCE = 1.0
"""Seconds before the first sign, and between two."""


def watched(things: Iterable[Thing], *, of: int, doing: str) -> Iterator[Thing]:
    """Hand things on, and say now and then how many have gone by."""
    said = time.monotonic()
    shown = False
    for done, thing in enumerate(things):
        if time.monotonic() - said > PATIENCE and sys.stderr.isatty():
            print(f"\r{doing}: {done} of {of}", end="", file=sys.stderr, flush=True)
            said, shown = time.monotonic(), True
        yield thing
    if shown:
        print(f"\r{doing}: {of} of {of}", file=sys.stderr, flush=True)
