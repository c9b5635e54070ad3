"""What proofs and bots know of a pack's events and choices: what can never happen, and how often the rest does."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from game.content.problem import Problem, Severity
from game.model.pack import Pack
from game.model.where import Where
from game.session.author.flow import ENTRY, EXIT, Edge
from game.session.prove.verdict import prove
from game.session.trials import Trials

LIVES = 20
"""Lives of each bot on each route when nobody says how many."""

NEVER_EVENT, NEVER_CHOICE = "W508", "W509"
_RARE = 0.05


class Met(StrEnum):
    """How often something was met: proven impossible, never met, met by few, met by many, or not looked at yet."""

    IMPOSSIBLE = "impossible"
    NEVER = "never"
    RARE = "rare"
    OFTEN = "often"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """What was found in the pack of this hash.

    `lives` counts, for each level, the lives that could meet it; `events` and `choices` how often they did (choices
    by “level/event” and id). `problems` are those that the proofs add to the checks. Where `proven` is false the
    bots have lived and the proofs are still to come.
    """

    pack_hash: str
    lives: Mapping[str, int] = field(default_factory=dict)
    events: Mapping[str, int] = field(default_factory=dict)
    choices: Mapping[str, int] = field(default_factory=dict)
    never: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()
    proven: bool = False

    def event(self, level: str, event: str) -> Met:
        """Tell how often an event was met."""
        if event in {ENTRY, EXIT}:
            return Met.OFTEN if self.lives.get(level) else Met.UNKNOWN
        name = f"{level}/{event}"
        return self._met(level, name, self.events.get(name, 0))

    def edge(self, level: str, edge: Edge, *, split: bool) -> Met:
        """Tell how often a way was taken; where choices do not decide it, its ends do."""
        ends = [self.event(level, edge.source), self.event(level, edge.target)]
        if not split or not edge.choices:
            return min(ends, key=list(Met).index) if Met.UNKNOWN not in ends else Met.UNKNOWN
        names = [f"{level}/{edge.source}#{choice}" for choice in edge.choices]
        if all(name in self.never for name in names) or Met.IMPOSSIBLE in ends:
            return Met.IMPOSSIBLE
        return self._met(level, "", sum(self.choices.get(name, 0) for name in names))

    def _met(self, level: str, name: str, times: int) -> Met:
        lives = self.lives.get(level, 0)
        if name in self.never:
            return Met.IMPOSSIBLE
        if not lives:
            return Met.UNKNOWN
        if not times:
            return Met.NEVER
        return Met.RARE if times < lives * _RARE else Met.OFTEN


def lived(pack: Pack, found: Trials) -> Study:
    """Read off what the bots of a trial have met."""
    met: dict[str, int] = {}
    for life in found.lives:
        for level in pack.routes[life.route].levels:
            met[level] = met.get(level, 0) + 1
    return Study(
        pack_hash=pack.hash,
        lives=met,
        events={f"{level}/{event}": times for (level, event), times in found.events.items()},
        choices={f"{owner}#{choice}": times for (owner, choice), times in found.choices.items()}
        | {
            f"{level}/{_event_of(pack, level, board)}#{end}": times for (level, board, end), times in found.ends.items()
        },
    )


def _event_of(pack: Pack, level: str, board: str) -> str:
    return next((event.id for name in pack.levels if name == level for event in pack.levels[name].events
                 if event.board == board), "")  # fmt: skip


def proven(pack: Pack, root: Path, before: Study) -> Study:
    """Add what can be proven never to happen."""
    problems = prove(pack, root).problems
    return Study(
        pack_hash=pack.hash,
        lives=before.lives,
        events=before.events,
        choices=before.choices,
        never=frozenset(_never(pack, problems)),
        problems=problems,
        proven=True,
    )


def _never(pack: Pack, problems: tuple[Problem, ...]) -> list[str]:
    """Name what the proofs point at, by its place."""
    at = {(each.where.file, each.where.line, each.where.column): each.code for each in problems}
    names = []
    for level, events in pack.levels.items():
        for event in events.events:
            if at.get(_spot(event.where)) == NEVER_EVENT:
                names.append(f"{level}/{event.id}")
                names += [f"{level}/{event.id}#{choice.id}" for choice in event.choices]
            names += [
                f"{level}/{event.id}#{choice.id}"
                for choice in event.choices
                if at.get(_spot(choice.where)) == NEVER_CHOICE
            ]
    return names


def _spot(where: Where) -> tuple[str, int, int]:
    return where.file, where.line, where.column


def as_values(study: Study) -> dict[str, Any]:
    """Return the same in plain values, for another program."""
    values = asdict(study)
    return values | {"never": sorted(study.never), "problems": [asdict(each) for each in study.problems]}


def from_values(values: Mapping[str, Any]) -> Study:
    """Read it back; what is not of this form raises KeyError, TypeError or ValueError."""
    problems = (
        Problem(**{**each, "severity": Severity(each["severity"]), "where": Where(**each["where"])})
        for each in values["problems"]
    )
    return Study(**{**values, "never": frozenset(values["never"]), "problems": tuple(problems)})
