"""All checks, in the order in which an author would look for mistakes."""

from typing import Final

from game.content.draft import Check

CHECKS: Final[tuple[Check, ...]] = ()
