"""What a level asks about: the facts and people in its needs, so that an author need not choose among all of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.model.event import Event, Needs
from game.model.ids import FactId, PersonId
from game.model.level import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Names in the order in which the level first asks about them."""

    facts: tuple[FactId, ...]
    people: tuple[PersonId, ...]


def asked(level: Level) -> Asked:
    """Collect what the needs of a level's events, choices and asides name."""
    needs = [each for event in level.events for one in _needs(event) for each in _all(one)]
    facts = dict.fromkeys(fact for each in needs for fact in (*each.has, *each.lacks))
    people = dict.fromkeys(who for each in needs for who in (*each.tie_at_least, *each.tie_at_most))
    return Asked(facts=tuple(facts), people=tuple(people))


def _needs(event: Event) -> Iterator[Needs]:
    for needs in (event.needs, *(choice.needs for choice in event.choices), *(aside.needs for aside in event.also)):
        if needs is not None:
            yield needs


def _all(needs: Needs) -> Iterator[Needs]:
    yield needs
    yield from needs.any_of
