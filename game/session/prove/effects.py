"""Effects over all lives at once."""

from collections.abc import Mapping
from dataclasses import replace

from game.model.event import Effects
from game.model.ids import NumberId
from game.session.prove.conditions import Place
from game.session.prove.world import SCORE, Span, Spans, World, number_key, their_key, tie_key, with_span


def cause(place: Place, world: World, effects: Effects | None, bounds: Spans) -> World:
    """Return what is known after these effects, in the order in which the rules book them."""
    if effects is None:
        return world
    for name, by in effects.add.items():
        world = shift(world, number_key(name), (by, by), bounds) if name != SCORE or place.rules.score_shown else world
    for person, by in effects.ties.items():
        world = shift(world, tie_key(person), (by, by), bounds)
    for person, by in effects.their_score.items():
        key = their_key(person)
        world = shift(world, key, (by, by), bounds) if key in world.spans else world
    if effects.set or effects.clear:
        told, gone = frozenset(effects.set), frozenset(effects.clear)
        world = replace(world, may=(world.may | told) - gone, must=(world.must | told) - gone)
    if effects.join is not None and (effects.join or place.rules.can_leave):
        world = replace(world, joined=frozenset({effects.join}))
    return world


def shift(world: World, key: str, by: Span, bounds: Spans) -> World:
    """Move a span and keep it in its bounds; where they cut it, what was counted may have to be counted again."""
    least, most = world.spans[key]
    low, high = bounds[key]
    moved = (least + by[0], most + by[1])
    kept = (min(max(moved[0], low), high), min(max(moved[1], low), high))
    after = with_span(world, key, kept)
    return after if kept == moved else replace(after, counted=frozenset())


def spread(world: World, keys: Mapping[str, Span]) -> World:
    """Let spans go as far as these, which may be further than they are."""
    spans = {**world.spans}
    for key, (low, high) in keys.items():
        least, most = spans[key]
        spans[key] = (min(least, low), max(most, high))
    return replace(world, spans=spans, counted=frozenset())


def settle(place: Place, world: World, bounds: Spans) -> World:
    """Count the one-time part of every reward and penalty that some life may get now, once."""
    pack, score = place.pack, world.spans[SCORE]
    if not place.rules.score_shown:
        return world
    for tier in pack.tiers:
        if score[1] < tier.at:
            continue
        if place.rules.rewards and True in world.joined:
            for reward in tier.rewards:
                world = _pay(world, reward, pack.rewards[reward].gives, 1, bounds)
        if place.rules.penalties:
            for penalty in tier.penalties:
                world = _pay(world, penalty, pack.penalties[penalty].takes, -1, bounds)
    return world


def _pay(world: World, name: str, amounts: Mapping[NumberId, int], sign: int, bounds: Spans) -> World:
    if name in world.counted or not amounts:
        return world
    for number, amount in amounts.items():
        by = sign * amount
        world = shift(world, number_key(number), (min(by, 0), max(by, 0)), bounds)
    return replace(world, counted=world.counted | {name})


def pull(place: Place, world: World, bounds: Spans) -> World:
    """Let friends pull: each share of the gap, cut towards zero, at both ends of the score.

    As long as all shares together are no more than the gap, a higher score ends no lower than a lower one, but for the
    point that each cut may cost; who may be a stranger may pull or not.
    """
    if not place.rules.friends_pull:
        return world
    least, most = world.spans[SCORE]
    low, high, slack, share = 0, 0, 0, 0
    for person in place.pack.people.values():
        key = their_key(person.id)
        if person.pull <= 0 or key not in world.spans or world.spans[tie_key(person.id)][1] <= 0:
            continue
        theirs = world.spans[key]
        down, up = _cut((theirs[0] - least) * person.pull), _cut((theirs[1] - most) * person.pull)
        sure = world.spans[tie_key(person.id)][0] > 0
        low += min(down, 0) if not sure else down
        high += max(up, 0) if not sure else up
        slack += 1
        share += person.pull
    if share > 100:  # noqa: PLR2004 - percent: beyond all of the gap, a lower score may end above a higher one
        return spread(world, {SCORE: bounds[SCORE]})
    return shift(world, SCORE, (low - slack, high + slack), bounds)


def _cut(hundredths: int) -> int:
    return hundredths // 100 if hundredths >= 0 else -(-hundredths // 100)
