"""What a pack's author hears of all this: only what is proven, each with its place and its reason."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.content.problem import Problem, problem
from game.model.event import Needs
from game.model.ids import RouteId
from game.model.pack import Pack
from game.model.where import Where
from game.session.prove.ranges import May, ranges
from game.session.prove.search import Met, search
from game.session.trials import EXPLORER, Trials, trials

FEW_LIVES = 20
"""Lives, times the explorer's keenness, that look for what can happen before anything is searched."""

ENOUGH_EVENTS = 6_000
"""Events after which the looking ends, so that a very large pack is not lived in for minutes."""

SMALL_CAP = 4_000
"""States that the search of all routes together may take when nobody has asked for more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was proven of a pack; `unsure` names the routes whose search gave up, with something still open."""

    problems: tuple[Problem, ...]
    unsure: tuple[RouteId, ...]
    states: int


def prove(pack: Pack, root: Path, *, cap: int = SMALL_CAP) -> Proof:
    """Prove what can never happen: bounds first, then bots for what can, then an exact search for what is left open."""
    walks = {route: ranges(pack, route) for route in pack.routes}
    lived = _lived(pack, walks)
    met: dict[RouteId, Met] = {}
    if _open(pack, walks, lived):
        share = max(1, cap // len(pack.routes))
        met = {route: search(pack, route, cap=share) for route in pack.routes}
    return Proof(
        problems=tuple(_told(root, _Findings(pack=pack, walks=walks, met=met))),
        unsure=tuple(route for route, each in met.items() if not each.whole),
        states=sum(each.states for each in met.values()),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Findings:
    """All that is known; a thing can happen if some route's walk and, where it is whole, its search allow it."""

    pack: Pack
    walks: dict[RouteId, May]
    met: dict[RouteId, Met]

    def event(self, name: tuple[str, str]) -> bool:
        return any(name in walk.events and self._met(route, "events", name) for route, walk in self.walks.items())

    def choice(self, name: tuple[str, str, str]) -> bool:
        return any(name in walk.choices and self._met(route, "choices", name) for route, walk in self.walks.items())

    def reward(self, name: str) -> bool:
        return any(name in walk.rewards and self._met(route, "rewards", name) for route, walk in self.walks.items())

    def tier(self, name: str, at: int) -> bool:
        return any(
            walk.highest is not None and walk.highest >= at and self._met(route, "ways", name)
            for route, walk in self.walks.items()
        )

    def _met(self, route: RouteId, kind: str, name: object) -> bool:
        met = self.met.get(route)
        return met is None or not met.whole or name in getattr(met, kind)


def _lived(pack: Pack, walks: dict[RouteId, May]) -> Trials:
    """Let a few bots live where a way leads to the end."""
    found = Trials()
    routes = [route for route, walk in walks.items() if walk.ends and not walk.traps]
    for found in trials(pack, routes, range(1, FEW_LIVES + 1), only=EXPLORER):
        if found.events.total() > ENOUGH_EVENTS:
            break
    return found


def _open(pack: Pack, walks: dict[RouteId, May], lived: Trials) -> bool:
    """Tell whether something that may happen did not happen to any bot."""
    events = set().union(*(walk.events for walk in walks.values()))
    choices = set().union(*(walk.choices for walk in walks.values()))
    rewards = set().union(*(walk.rewards for walk in walks.values()))
    highest = max((walk.highest for walk in walks.values() if walk.highest is not None), default=0)
    return (
        any(not lived.events[name] for name in events)
        or any(not lived.choices[f"{level}/{event}", choice] for level, event, choice in choices)
        or any(not lived.rewards[name] for name in rewards)
        or any(tier.at <= highest and not lived.tiers[tier.id] for tier in pack.tiers)
    )


def _told(root: Path, known: _Findings) -> Iterator[Problem]:
    on_routes = {name for route in known.pack.routes.values() for name in route.levels}
    for name in known.pack.levels:
        if name in on_routes:
            yield from _events(root, known, name)
    yield from _tiers(root, known)
    yield from _traps(root, known)


def _events(root: Path, known: _Findings, level: str) -> Iterator[Problem]:
    for event in next(each for each in known.pack.levels.values() if each.id == level).events:
        name = (level, str(event.id))
        if not known.event(name):
            if _too_high(known, event.needs):
                continue
            message = f"the event '{event.id}' can never happen: {_why(known, name)}"
            yield _at(root, "W508", event.where, message, "change its needs or what leads to it, or remove it")
            continue
        for choice in event.choices:
            if not known.choice((*name, str(choice.id))) and not _too_high(known, choice.needs):
                message = f"the choice '{choice.say}' can never be picked: its needs never hold here"
                yield _at(root, "W509", choice.where, message, "change its needs, or remove it")


def _too_high(known: _Findings, needs: Needs | None) -> bool:
    """Tell whether something waits for a tier that nobody reaches; of the tier it is told, and once is enough."""
    highest = [walk.highest for walk in known.walks.values() if walk.highest is not None]
    asked = [tier for tier in known.pack.tiers if needs is not None and tier.id == needs.tier]
    return bool(highest) and any(not known.tier(tier.id, tier.at) for tier in asked)


def _why(known: _Findings, name: tuple[str, str]) -> str:
    return next((walk.why[name] for walk in known.walks.values() if name in walk.why), "no way leads to it")


def _tiers(root: Path, known: _Findings) -> Iterator[Problem]:
    highest = [walk.highest for walk in known.walks.values() if walk.highest is not None]
    for tier in known.pack.tiers if highest else ():
        if not known.tier(tier.id, tier.at) and tier.where is not None:
            most = _most(known, max(highest))
            message = f"the tier '{tier.title}' can never be reached: {most}"
            yield _at(root, "W510", tier.where, message, "lower its at, or let the story give more points")
    for reward in known.pack.rewards.values() if highest else ():
        given = [tier for tier in known.pack.tiers if reward.id in tier.rewards]
        lost = [tier for tier in given if not known.tier(tier.id, tier.at)]
        if not known.reward(reward.id) and reward.where is not None and (not given or len(lost) < len(given)):
            reason = "no tier gives it" if not given else "nobody can hold it with the app in use"
            hint = "name it under rewards of a tier, in tiers.yaml" if not given else "let the story join the app"
            yield _at(root, "W511", reward.where, f"the reward '{reward.title}' is never given: {reason}", hint)


def _most(known: _Findings, highest: int) -> str:
    whole = bool(known.met) and all(each.whole for each in known.met.values())
    ways = "in every way through the story" if whole else "by the bounds of all that moves it"
    return f"the score gets to {highest} at most, {ways}" if not whole else f"no life gets so far, {ways}"


def _traps(root: Path, known: _Findings) -> Iterator[Problem]:
    """Tell of each circle once, by its first event."""
    for level, events in known.pack.events.items():
        caught = [each for each in events if any((level, each) in walk.traps for walk in known.walks.values())]
        if caught:
            first = min(caught, key=lambda each: events[each][0])
            message = f"from the event '{first}' no way leads to the end: the events there lead in a circle"
            yield _at(root, "W512", events[first][1].where, message, "let a goto, or a choice, lead out")


def _at(root: Path, code: str, where: Where, message: str, hint: str) -> Problem:
    return problem(code, where, message, line=_line(root, where), hint=hint)


def _line(root: Path, where: Where) -> str:
    try:
        lines: Sequence[str] = (root / where.file).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeError):
        return ""
    return lines[where.line - 1] if where.line <= len(lines) else ""
