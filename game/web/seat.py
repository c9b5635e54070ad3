"""One participant: a game like any other, of which the room's file holds the turns."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from game.journal.codec import decode_header, decode_turn, encode_header, encode_turn
from game.model.action import Action
from game.model.entry import Entry
from game.model.ids import RouteId
from game.model.offer import Offer
from game.model.outcome import Outcome, Refusal
from game.model.pack import Pack
from game.model.record import Header, Record, Turn
from game.model.state import Deal
from game.session.clock import Clock
from game.session.session import CannotResume, Session
from game.web.store import KeptSeat, Statement


class SeatError(Exception):
    """A seat in the file does not fit the pack any more; the text says why."""


@dataclass(slots=True)
class _Tray:
    """Takes the turns that a session writes, for the room to hand them to its file."""

    turns: list[Turn] = field(default_factory=list)

    def append(self, turn: Turn, /) -> None:
        """Keep a turn until the room collects it."""
        self.turns.append(turn)


@dataclass(frozen=True, slots=True, kw_only=True)
class Acted:
    """What came of an action; `writes` must be safe on disk before anybody is told."""

    outcome: Outcome
    writes: tuple[Statement, ...] = ()


class Seat:
    """A seat that has begun; `id` is random and says nothing, `token` is the hash of what its phone holds.

    `last` holds what the last action caused, so that a page can tell it again after a refresh; `drawn` the step and
    the text of the last page that was made of it.
    """

    __slots__ = ("_tray", "arm", "drawn", "header", "id", "last", "session", "token")

    def __init__(self, *, seat: str, token: bytes, arm: int, header: Header, session: Session, tray: _Tray) -> None:
        self.id, self.token, self.arm, self.header = seat, token, arm, header
        self.session = session
        self.last: tuple[Entry, ...] = ()
        self.drawn: tuple[int, str] | None = None
        self._tray = tray

    @property
    def steps(self) -> int:
        """Return how many actions were taken: the number that the next one must name."""
        return self.session.state.steps

    @property
    def offer(self) -> Offer:
        """Return what stands before the participant."""
        return self.session.offer

    def act(self, step: int, action: Action) -> Acted | None:
        """Take an action for the offer of that step; None where it was taken before: a repeat changes nothing."""
        if step < self.steps:
            return None
        before = self.steps
        outcome = self.session.act(action)
        if isinstance(outcome, Refusal):
            return Acted(outcome=outcome)
        turns, self._tray.turns = self._tray.turns, []
        self.last = outcome.entries
        return Acted(outcome=outcome, writes=tuple(_kept(self.id, before + at, turn) for at, turn in enumerate(turns)))

    def writes(self) -> tuple[Statement, ...]:
        """Return how the seat itself is kept."""
        values = (self.id, self.token, self.arm, encode_header(self.header).decode())
        return (("INSERT INTO seat (id, token, arm, header) VALUES (?, ?, ?, ?)", values),)


def take_seat(
    pack: Pack, *, seat: str, token: bytes, arm: int, route: RouteId, seed: int, deal: Deal, clock: Clock
) -> Seat:
    """Begin a game at a new seat; its secret seed decides all chance in it."""
    tray, opened = _Tray(), []

    def keep(header: Header) -> _Tray:
        opened.append(header)
        return tray

    session = Session.start(pack, route=route, seed=seed, clock=clock, journal=keep, deal=deal)
    session.forget()
    return Seat(seat=seat, token=token, arm=arm, header=opened[0], session=session, tray=tray)


def take_up(pack: Pack, kept: KeptSeat, clock: Clock) -> Seat:
    """Go on at a seat from what the file holds, by playing its actions again."""
    record, tray = record_of(kept), _Tray()
    resumed = Session.resume(pack, record, clock=clock, journal=tray)
    if isinstance(resumed, CannotResume):
        raise SeatError(f"{resumed.reason}: {resumed.detail}")
    resumed.session.forget()
    seat = Seat(seat=kept.id, token=kept.token, arm=kept.arm, header=record.header, session=resumed.session, tray=tray)
    seat.last = record.turns[-1].entries if record.turns else ()
    return seat


def record_of(kept: KeptSeat) -> Record:
    """Return a seat's whole run."""
    turns = tuple(decode_turn(line.encode()) for line in kept.lines)
    return Record(header=decode_header(kept.header.encode()), turns=turns)


def entries_of(lines: Iterable[str]) -> tuple[Entry, ...]:
    """Return the flat list of entries of a seat's turns, whose positions the mirror cites."""
    return tuple(entry for line in lines for entry in decode_turn(line.encode()).entries)


def _kept(seat: str, step: int, turn: Turn) -> Statement:
    return "INSERT INTO turn (seat, step, line) VALUES (?, ?, ?)", (seat, step, encode_turn(turn).decode())
