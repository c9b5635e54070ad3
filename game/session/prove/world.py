"""What is known of every life at one place of the story: bounds of its numbers, and facts that may or must hold.

An interval analysis in the sense of Cousot & Cousot (1977): what it calls impossible is impossible in every life, and
what it calls possible may still be impossible. So it accuses nobody wrongly.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from game.model.ids import FactId, NumberId, PersonId
from game.model.pack import Pack

Span = tuple[int, int]
"""The least and the most that a number can be."""

Spans = Mapping[str, Span]

SCORE = "score"
BOTH = frozenset({True, False})


def number_key(name: NumberId) -> str:
    """Name a number's span; the score is a number too."""
    return SCORE if name == SCORE else f"number {name}"


def tie_key(person: PersonId) -> str:
    """Name the span of a tie."""
    return f"tie {person}"


def their_key(person: PersonId) -> str:
    """Name the span of somebody else's score."""
    return f"their {person}"


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """All lives that can stand at one place.

    `may` are the facts that some of them have, `must` those that all have. `counted` are the rewards and penalties
    whose one-time part is inside the spans already, whether or not it was paid.
    """

    spans: Spans
    may: frozenset[FactId]
    must: frozenset[FactId]
    joined: frozenset[bool]
    counted: frozenset[str]


def first_world(pack: Pack) -> World:
    """Return what holds before the first action."""
    spans = {SCORE: (pack.score.start, pack.score.start)}
    spans |= {number_key(one.id): (one.start, one.start) for one in pack.numbers.values()}
    spans |= {tie_key(one.id): (one.tie, one.tie) for one in pack.people.values()}
    spans |= {their_key(one.id): (one.score, one.score) for one in pack.people.values() if one.score}
    return World(spans=spans, may=frozenset(), must=frozenset(), joined=frozenset({False}), counted=frozenset())


def bounds_of(pack: Pack) -> dict[str, Span]:
    """Return the bounds that the pack itself sets to every number."""
    score = (pack.score.min, pack.score.max)
    bounds = {SCORE: score}
    bounds |= {number_key(one.id): (one.min, one.max) for one in pack.numbers.values()}
    bounds |= {tie_key(one): (pack.ties.min, pack.ties.max) for one in pack.people}
    bounds |= {their_key(one.id): score for one in pack.people.values() if one.score}
    return bounds


def join(one: World, other: World) -> World:
    """Return the least that covers both."""
    if one == other:
        return one
    return World(
        spans={key: _hull(span, other.spans[key]) for key, span in one.spans.items()},
        may=one.may | other.may,
        must=one.must & other.must,
        joined=one.joined | other.joined,
        counted=one.counted & other.counted,
    )


def widen(before: World, after: World, bounds: Spans) -> World:
    """Let every bound that still moves go as far as the pack allows, so that a circle in the story comes to rest."""
    spans = {}
    for key, (least, most) in after.spans.items():
        low, high = before.spans[key]
        spans[key] = (
            least if least >= low else min(least, bounds[key][0]),
            most if most <= high else max(most, bounds[key][1]),
        )
    return replace(after, spans=spans)


def with_span(world: World, key: str, span: Span) -> World:
    """Return the world with one span replaced."""
    return replace(world, spans={**world.spans, key: span})


def _hull(one: Span, other: Span) -> Span:
    return (min(one[0], other[0]), max(one[1], other[1]))
