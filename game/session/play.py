"""A whole run by a bot, in memory: for golden transcripts, for checks of a pack, for proofs of the measurement."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from game.model.ids import RouteId
from game.model.offer import Over
from game.model.outcome import Refusal
from game.model.pack import Pack
from game.model.record import Record
from game.session.bots import Bot
from game.session.clock import Clock, FixedClock
from game.session.session import Session

LIMIT = 20_000
"""Steps after which a run counts as one that never ends; the longest route takes a few hundred."""


class EndlessPackError(Exception):
    """A pack's events lead in a circle that no choice leaves."""


def play_bot(pack: Pack, *, route: RouteId, seed: int, bot: Bot, clock: Clock | None = None) -> Record:
    """Play a route to its end; the same arguments give the same record, because time stands still by default."""
    session = Session.start(pack, route=route, seed=seed, clock=clock or FixedClock())
    with _no_collector():
        return _play_on(session, bot, seed)


def _play_on(session: Session, bot: Bot, seed: int) -> Record:
    for _ in range(LIMIT):
        if isinstance(session.offer, Over):
            return session.record
        match session.act(bot(session.offer, session.state, seed)):
            case Refusal(reason=reason, detail=detail):
                raise ValueError(f"the bot did what was not offered: {reason} {detail}")
    where = f"{session.state.level}/{session.state.event}"
    raise EndlessPackError(f"After {LIMIT} steps the run stands at {where}: the events there lead in a circle.")


@contextmanager
def _no_collector() -> Iterator[None]:
    """Spare one life the garbage collector, which finds nothing there: no noun points back at what points at it."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
