"""A walk of all lives at once through a route: what some life may meet, and how high its score may get."""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain

from game.model.event import Choice, Event
from game.model.framing import Framing, FramingRules
from game.model.ids import EventId, RouteId
from game.model.item import Family, FamilyKind, Item
from game.model.level import Level
from game.model.pack import Pack
from game.session.prove.board_effects import over_board
from game.session.prove.conditions import Place, assume, deny, obstacle
from game.session.prove.effects import cause, pull, settle, shift
from game.session.prove.world import SCORE, World, bounds_of, first_world, join, widen

_PATIENCE = 3  # visits of one place before a number that still moves is let go
_DEALT = 5  # items of a family that can be dealt (method.md: the sixth is reserved)

Spot = tuple[int, int, bool]
"""Level of the route, position in it, and whether the event there has been entered or only come by."""

_START, _END = (-1, -1, False), (-1, 0, False)

Picked = tuple[str, str, str]


@dataclass(slots=True, kw_only=True)
class May:
    """What some life may meet on a route; whatever is missing here, no life meets."""

    events: set[tuple[str, str]] = field(default_factory=set)
    choices: set[Picked] = field(default_factory=set)
    endings: set[str] = field(default_factory=set)
    rewards: set[str] = field(default_factory=set)
    why: dict[tuple[str, str], str] = field(default_factory=dict)
    traps: set[tuple[str, str]] = field(default_factory=set)
    ends: bool = False
    highest: int | None = None


def ranges(pack: Pack, route: RouteId) -> May:
    """Walk until nothing new is found."""
    return _Walk(pack, route).run()


class _Walk:
    """One walk; `known` holds what is known at each spot, `ahead` the spots to look at, the earliest first."""

    def __init__(self, pack: Pack, route: RouteId) -> None:
        self.pack, self.bounds, self.may = pack, bounds_of(pack), May()
        self.levels = [pack.levels[name] for name in pack.routes[route].levels]
        self.framings = list(_framings(self.levels))
        self.known: dict[Spot, World] = {}
        self.visits: dict[Spot, int] = {}
        self.ahead: list[Spot] = []
        self.waiting: set[Spot] = set()
        self.back: dict[Spot, set[Spot]] = {}
        self.here: Spot = _START

    def run(self) -> May:
        self._begin(0, first_world(self.pack))
        while self.ahead:
            spot = self.here = heapq.heappop(self.ahead)
            self.waiting.discard(spot)
            level, at, entered = spot
            world = self.known[spot]
            if entered:
                self._leave(level, at, world)
            else:
                self._come_by(level, at, world)
        self.may.traps = self._traps()
        return self.may

    def _begin(self, level: int, world: World) -> None:
        """Enter a level, with all that its framing gives and takes."""
        if level == len(self.levels):
            self.may.ends = True
            self.back.setdefault(_END, set()).add(self.here)
            return
        place = self._place(level)
        if not place.rules.can_leave:
            world = replace(world, joined=frozenset({True}))
        self._arrive((level, 0, False), settle(place, world, self.bounds))

    def _come_by(self, level: int, at: int, world: World) -> None:
        events = self.levels[level].events
        if at >= len(events):
            self._begin(level + 1, world)
            return
        place, needs = self._place(level), events[at].needs
        inside, outside = assume(place, world, needs), deny(place, world, needs)
        if inside is not None:
            self._arrive((level, at, True), inside)
        else:
            name = (str(self.levels[level].id), str(events[at].id))
            self.may.why[name] = obstacle(place, world, needs)
        if outside is not None:
            self._arrive((level, at + 1, False), outside)

    def _arrive(self, spot: Spot, world: World) -> None:
        self.back.setdefault(spot, set()).add(self.here)
        before = self.known.get(spot)
        after = world if before is None else join(before, world)
        if after == before:
            return
        self.visits[spot] = self.visits.get(spot, 0) + 1
        if before is not None and self.visits[spot] > _PATIENCE:
            after = widen(before, after, self.bounds)
        self.known[spot] = after
        if spot not in self.waiting:
            self.waiting.add(spot)
            heapq.heappush(self.ahead, spot)

    def _leave(self, level: int, at: int, world: World) -> None:
        here, place = self.levels[level], self._place(level)
        event = here.events[at]
        name = (str(here.id), str(event.id))
        self.may.events.add(name)
        self._note(place, world)
        if event.ending:
            self.may.endings.add(event.ending)
        targets = self.pack.events[here.id]
        for goto, after in self._ways(place, here, event, world):
            settled = settle(place, cause(place, after, event.effects, self.bounds), self.bounds)
            self._note(place, settled)
            follow = goto or event.goto
            self._arrive((level, targets[follow][0] if follow else at + 1, False), settled)

    def _ways(self, place: Place, level: Level, event: Event, world: World) -> Iterator[tuple[EventId | None, World]]:
        if event.slot is not None:
            yield from self._slot(place, self.pack.families[event.slot.family], world)
        elif event.board is not None:
            yield from over_board(place, level.boards[event.board], world, self.bounds)
        else:
            yield from self._choices(place, level, event, world)
        if event.hard and event.slot is None:
            yield None, world

    def _choices(
        self, place: Place, level: Level, event: Event, world: World
    ) -> Iterator[tuple[EventId | None, World]]:
        """Without a choice that can be picked one only reads on."""
        left: World | None = world
        for choice in event.choices:
            left = deny(place, left, choice.needs) if left is not None else None
            picked = assume(place, world, choice.needs)
            if picked is not None:
                self.may.choices.add((str(level.id), str(event.id), str(choice.id)))
                yield choice.goto, cause(place, picked, choice.effects, self.bounds)
        if left is not None:
            yield None, left

    def _slot(self, place: Place, family: Family, world: World) -> Iterator[tuple[EventId | None, World]]:
        """Any of the items may be dealt, and any may be skipped, which brings the friends' pull alone."""
        pulled = pull(place, world, self.bounds)
        yield None, pulled
        control = family.kind is FamilyKind.CONTROL
        for choice in _answers(family.items[:_DEALT]):
            by = 0 if control or choice.stance is None else place.rules.stakes.get(choice.stance, 0)
            after = shift(world, SCORE, (by, by), self.bounds) if place.rules.score_shown else world
            yield None, cause(place, pull(place, after, self.bounds), choice.effects, self.bounds)

    def _note(self, place: Place, world: World) -> None:
        """Remember how high the score gets, and with it which rewards can be held."""
        if not place.rules.score_shown:
            return
        most = world.spans[SCORE][1]
        self.may.highest = most if self.may.highest is None else max(self.may.highest, most)
        if place.rules.rewards and True in world.joined:
            self.may.rewards.update(name for tier in self.pack.tiers if tier.at <= most for name in tier.rewards)

    def _traps(self) -> set[tuple[str, str]]:
        """Return the events from which no way leads to the end of the route."""
        out: set[Spot] = set()
        ahead = [_END]
        while ahead:
            for spot in self.back.get(ahead.pop(), ()):
                if spot not in out:
                    out.add(spot)
                    ahead.append(spot)
        caught = (spot for spot in self.known if spot[2] and spot not in out)
        return {(str(self.levels[level].id), str(self.levels[level].events[at].id)) for level, at, _ in caught}

    def _place(self, level: int) -> Place:
        return Place(pack=self.pack, rules=self._rules(level))

    def _rules(self, level: int) -> FramingRules:
        return self.pack.framings[self.framings[level]]


def _answers(items: tuple[Item, ...]) -> Iterator[Choice]:
    return chain.from_iterable(item.choices for item in items)


def _framings(levels: list[Level]) -> Iterator[Framing]:
    """Yield which framing's rules are in force in each level: a story level keeps those before it."""
    framing = Framing.BEFORE
    for level in levels:
        if level.framing is not None:
            framing = level.framing if level.scored else Framing.BEFORE
        yield framing
