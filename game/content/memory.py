"""What was read before: a file that has not changed is not parsed again, so that a save shows between two frames."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from game.content.draft import Draft
from game.content.folder import Raw
from game.content.kinds import Kind
from game.content.problem import Problem

Take = Callable[[Draft, str, Kind | None, bytes], list[Problem]]
"""Reads one file into a draft and returns its problems."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """One file as it was read: its bytes, a draft that holds it alone, and what was wrong with it."""

    content: bytes
    draft: Draft
    problems: list[Problem]


class Memory:
    """The files of one pack as they were read last; bytes are compared, for a clock can be wrong."""

    def __init__(self) -> None:
        self._files: dict[str, _Read] = {}
        self.parsed = 0
        """How many files had to be parsed, for whoever measures."""

    def take(self, draft: Draft, raw: Raw, take: Take) -> list[Problem]:
        """Put a file into the draft, parsed now or before, and return its problems."""
        known = self._files.get(raw.name)
        if known is None or known.content != raw.content:
            alone = Draft(icons=draft.icons)
            problems = take(alone, raw.name, raw.kind, raw.content)
            known = self._files[raw.name] = _Read(content=raw.content, draft=alone, problems=problems)
            self.parsed += 1
        _merge(draft, known.draft)
        return known.problems


def _merge(draft: Draft, alone: Draft) -> None:
    """Add what one file brought; records are shared, for nothing that comes after reading changes them."""
    part: Any
    for part in alone.parts():
        name = next(name for name in _NAMES if _holds(alone, name, part))
        held = getattr(draft, name)
        if isinstance(held, list):
            held.append(part)
        else:
            setattr(draft, name, part)
    draft.lost.update(alone.lost)
    draft.blind.update(alone.blind)


_NAMES = ("pack", "framings", "people", "tiers", "rewards", "claims", "levels", "families")


def _holds(draft: Draft, name: str, part: Any) -> bool:
    held = getattr(draft, name)
    return held is part or (isinstance(held, list) and any(one is part for one in held))
