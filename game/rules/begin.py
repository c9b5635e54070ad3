"""The state before the first action."""

from game.model.framing import Framing
from game.model.ids import RouteId
from game.model.pack import Pack
from game.model.state import Deal, Phase, State
from game.rules.deal import deal as draw_deal
from game.rules.nickname import nickname


def begin(pack: Pack, *, route: RouteId, seed: int, deal: Deal | None = None) -> State:
    """Stand before the intro of the route's first level; nobody keeps score yet, and nobody has joined.

    A person whose score is 0 does not use the app: nothing can move a score they do not have.
    """
    return State(
        run=nickname(seed),
        pack=pack.id,
        pack_hash=pack.hash,
        seed=seed,
        route=route,
        deal=deal if deal is not None else draw_deal(pack, seed),
        phase=Phase.INTRO,
        level=pack.routes[route].levels[0],
        event=None,
        framing=Framing.BEFORE,
        scored=True,
        joined=False,
        score=pack.score.start,
        tier=None,
        rewards=(),
        penalties=(),
        paid=frozenset(),
        streak=0,
        numbers={number.id: number.start for number in pack.numbers.values()},
        ties={person.id: person.tie for person in pack.people.values()},
        their_score={person.id: person.score for person in pack.people.values() if person.score},
        facts=frozenset(),
        ending=None,
        marks=None,
        steps=0,
    )
