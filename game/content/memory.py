"""What was read before: only what has changed is read again, so that a save shows between two frames."""

from dataclasses import dataclass
from typing import Any

from game.content.draft import Draft, Part
from game.content.folder import Raw
from game.content.problem import Problem
from game.content.take import put, take


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """One file as it was read: its bytes, a draft that holds it alone, and what was wrong with it.

    `sound` is the file's newest version that could be read whole, beside which the next one is laid.
    """

    content: bytes
    draft: Draft
    problems: list[Problem]
    sound: Part[Any] | None


class Memory:
    """The files of one pack as they were read last; bytes are compared, for a clock can be wrong.

    Records are shared by all drafts that they were ever put into, for nothing that comes after reading changes them.
    """

    def __init__(self) -> None:
        self._files: dict[str, _Read] = {}
        self.parsed = 0
        """How many files had to be read, in part or as a whole, for whoever measures."""

    def take(self, draft: Draft, raw: Raw) -> list[Problem]:
        """Put a file into the draft, read now or before, and return its problems."""
        known = self._files.get(raw.name)
        if known is None or known.content != raw.content:
            known = self._files[raw.name] = _read(raw, known)
            self.parsed += 1
        for part in known.draft.parts():
            put(draft, raw.kind, part)
        draft.lost.update(known.draft.lost)
        draft.blind.update(known.draft.blind)
        return known.problems


def _read(raw: Raw, known: _Read | None) -> _Read:
    """Read a file that is new, or other than it was."""
    sound = known.sound if known else None
    alone = Draft()
    problems = take(alone, raw.name, raw.kind, raw.content, sound)
    sound = next((part for part in alone.parts() if part.whole and not part.tree.twice), sound)
    return _Read(content=raw.content, draft=alone, problems=problems, sound=sound)
