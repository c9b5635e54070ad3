"""Lives: runs played through the rules alone, by hand or drawn by Hypothesis."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from fakes.packs import FULL, tiny_pack
from fakes.story import person
from hypothesis import strategies as st

from game.model.action import Action, Choose, Go, Predict, Skip
from game.model.entry import Entry
from game.model.framing import Framing
from game.model.ids import RouteId
from game.model.offer import Intro, Offer, Over, Question, Scene
from game.model.outcome import Step
from game.model.pack import Pack
from game.model.state import Deal, State
from game.rules.begin import begin
from game.rules.draft import Draft, open_draft
from game.rules.offer import offer
from game.rules.step import step


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One step of a life: what stood there, what was done, what came of it."""

    before: State
    offer: Offer
    action: Action
    entries: tuple[Entry, ...]
    after: State


def draft_under(pack: Pack, framing: Framing, **changes: object) -> Draft:
    """Open a working copy that stands under a framing, with any fields of the state changed."""
    state = replace(begin(pack, route=FULL, seed=1), framing=framing, **changes)  # type: ignore[arg-type]
    return open_draft(pack, state)


def possible(offered: Offer) -> list[Action]:
    """Return everything that this offer allows."""
    match offered:
        case Scene():
            choices: list[Action] = [Choose(choice=each.id) for each in offered.choices] or [Go()]
            return [*choices, Skip()] if offered.can_skip else choices
        case Question():
            return [Predict(changed=n) for n in range(offered.families + 1)]
        case Intro():
            return [Go()]
        case Over():
            return []


def live(
    pack: Pack, *, seed: int = 1, whims: Sequence[int] = (0,), route: RouteId = FULL, deal: Deal | None = None
) -> Iterator[Moment]:
    """Play a route to its end; each whim picks one of what is possible, and the whims repeat."""
    state = begin(pack, route=route, seed=seed, deal=deal)
    for number in range(1000):
        offered = offer(pack, state)
        ways = possible(offered)
        if not ways:
            return
        action = ways[whims[number % len(whims)] % len(ways)]
        outcome = step(pack, state, action)
        assert isinstance(outcome, Step), outcome
        yield Moment(before=state, offer=offered, action=action, entries=outcome.entries, after=outcome.state)
        state = outcome.state
    raise AssertionError("this life never ends")


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    """Draw small packs whose stakes and friends are wild enough to hit every bound."""
    score, tie, pull = st.integers(350, 950), st.integers(0, 5), st.integers(0, 100)
    names = draw(st.permutations(["dana", "gus", "ola"]))
    return tiny_pack(
        draw(st.integers(1, 6)),
        draw(st.integers(0, 2)),
        start=draw(score),
        along=draw(st.integers(-50, 200)),
        own=draw(st.integers(-200, 50)),
        neither=draw(st.booleans()),
        people=[person(each, tie=draw(tie), score=draw(score), pull=draw(pull)) for each in names],
    )


@st.composite
def lives(draw: st.DrawFn) -> tuple[Pack, list[Moment]]:
    """Draw a pack and one life in it."""
    pack = draw(packs())
    whims = draw(st.lists(st.integers(0, 3), min_size=1, max_size=12))
    return pack, list(live(pack, seed=draw(st.integers(0, 10**6)), whims=whims))
