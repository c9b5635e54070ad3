"""What the newest turn answered: the page that is over, as it reads in the language that is spoken now."""

from game.model.entry import Entry
from game.model.offer import Offer
from game.model.outcome import Step
from game.rules.begin import begin
from game.rules.offer import offer
from game.rules.step import step
from game.session.session import Session


def answered(session: Session) -> tuple[Offer, tuple[Entry, ...]]:
    """Return what stood before the player in the turn that was taken last, and what it caused.

    Nobody keeps pages that are over; the run is taken again up to there, which a change of language is rare enough for.
    """
    pack, header, turns = session.pack, session.record.header, session.record.turns
    if not turns:
        raise LookupError("no turn was taken yet")
    state = begin(pack, route=header.route, seed=header.seed, deal=header.deal)
    for turn in turns[:-1]:
        outcome = step(pack, state, turn.action)
        if isinstance(outcome, Step):
            state = outcome.state
    return offer(pack, state), turns[-1].entries
