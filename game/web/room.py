"""The room itself: who is in it, what each of them sees, and what its facilitator may do; it knows no sockets."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace

from game.model.action import Action
from game.model.ids import RouteId
from game.model.offer import Intro, Offer, Over
from game.model.outcome import Step
from game.model.pack import Pack
from game.rules.begin import begin
from game.rules.offer import offer as offer_of
from game.session.clock import Clock
from game.web.bags import Bags, Pick, draw_arm, draw_deal
from game.web.phase import Pace, Phase, Standing, Verb, apply
from game.web.seat import Acted, Seat, take_seat, take_up
from game.web.store import Statement, Store

SEATS = 1_000
"""Participants whom a room takes; more are told so in a plain sentence."""

Token = bytes
"""The hash of what a phone holds; the thing itself is never kept."""

_SEED_BITS = 48


def hashed(secret: str) -> Token:
    """Return what may be kept of a secret."""
    return hashlib.sha256(secret.encode()).digest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """Where a room's randomness comes from: `pick(n)` one of 0 … n-1, `name()` a random id."""

    pick: Pick
    name: Callable[[], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Nothing is kept yet; the participant reads what would be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The participant waits: for the start, in a pause, for the next chapter, for the reveal."""

    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Playing:
    """Something is offered; the next action must name `step`."""

    offer: Offer
    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The route is over, or answers are closed; `mirror` says that one's own may be looked at now."""

    mirror: bool


Page = Consent | Held | Playing | Done


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What may be seen of the whole room: never who, never an answer.

    `joined` have agreed to take part, `begun` have given a first answer, `done` have nothing left to answer for now;
    `arms` are for the facilitator alone.
    """

    standing: Standing
    joined: int
    begun: int
    done: int
    of_levels: int
    arms: tuple[int, ...]


class Room:
    """A workshop; every change is handed back as statements for its file, and is told only when they are safe."""

    def __init__(self, pack: Pack, arms: tuple[RouteId, ...], *, clock: Clock, chance: Chance) -> None:
        self.pack, self.arms, self.standing = pack, arms, Standing()
        self.clock = clock
        self._chance, self._bags = chance, Bags(left={})
        self._guests: set[Token] = set()
        self._seats: dict[Token, Seat] = {}

    @property
    def full(self) -> bool:
        """Tell whether there is no seat left."""
        return len(self._guests) + len(self._seats) >= SEATS

    def take_up(self, store: Store) -> None:
        """Go on where the file says that the room stood."""
        meta = store.meta()
        if "standing" in meta:
            kept = json.loads(meta["standing"])
            self.standing = Standing(**{**kept, "phase": Phase(kept["phase"]), "pace": Pace(kept["pace"])})
        if "bags" in meta:
            self._bags = Bags(left={name: tuple(left) for name, left in json.loads(meta["bags"]).items()})
        for kept_seat in store.seats():
            self._seats[kept_seat.token] = take_up(self.pack, kept_seat, self.clock)

    def welcome(self, token: Token) -> None:
        """Let somebody in who has agreed to take part; nothing of them is kept before their first answer."""
        if token not in self._seats:
            self._guests.add(token)

    def seat(self, token: Token) -> Seat | None:
        """Return a seat that has begun."""
        return self._seats.get(token)

    @property
    def seats(self) -> tuple[Seat, ...]:
        """Return every seat that has begun, in no order that tells anything."""
        return tuple(sorted(self._seats.values(), key=lambda seat: seat.id))

    def page(self, token: Token) -> Page:
        """Return what this participant sees now."""
        seat, now = self._seats.get(token), self.standing
        if seat is None and token not in self._guests:
            return Consent()
        if now.phase in (Phase.REVEALED, Phase.ENDED):
            return Done(mirror=seat is not None)
        offered = self._first_offer() if seat is None else seat.offer
        if now.phase is Phase.CLOSED or isinstance(offered, Over):
            return Done(mirror=False)
        why = "lobby" if now.phase is Phase.LOBBY else "paused" if now.paused else ""
        why = why or ("next_level" if self._is_ahead(offered) else "")
        return Held(why=why) if why else Playing(offer=offered, step=0 if seat is None else seat.steps)

    def act(self, token: Token, step: int, action: Action) -> Acted | None:
        """Take a participant's action; None where nothing is to be taken from them now, or it was taken before."""
        if not isinstance(self.page(token), Playing):
            return None
        seat = self._seats.get(token)
        if seat is not None:
            return seat.act(step, action)
        if step != 0:
            return None
        seat, bags = self._new_seat(token)
        acted = seat.act(step, action)
        if acted is None or not isinstance(acted.outcome, Step):
            return acted
        self._bags = bags
        self._guests.discard(token)
        self._seats[token] = seat
        return replace(acted, writes=(*seat.writes(), self._keep("bags", bags.left), *acted.writes))

    def withdraw(self, token: Token) -> tuple[Statement, ...]:
        """Let somebody go, with everything that was kept of them."""
        self._guests.discard(token)
        seat = self._seats.pop(token, None)
        return () if seat is None else (("DELETE FROM seat WHERE id = ?", (seat.id,)),)

    def forget_unsaved(self, token: Token, seat: Seat | None) -> None:
        """Put a seat back as the file has it, after a write that failed; None where the file has none."""
        self._seats.pop(token, None)
        if seat is None:
            self._guests.add(token)
        else:
            self._seats[token] = seat

    def lead(self, verb: Verb, version: int) -> tuple[Statement, ...] | None:
        """Do what the facilitator asks, if the room still stands where they saw it; None where it cannot be done."""
        after = apply(self.standing, verb) if version == self.standing.version else None
        if after is None:
            return None
        self.standing = after
        return (self._keep("standing", asdict(after)),)

    def snapshot(self) -> Snapshot:
        """Return what may be seen of everybody together."""
        seats = self._seats.values()
        done = sum(isinstance(seat.offer, Over) or self._is_ahead(seat.offer) for seat in seats)
        counts = tuple(sum(seat.arm == arm for seat in seats) for arm in range(len(self.arms)))
        return Snapshot(
            standing=self.standing,
            joined=len(self._guests) + len(self._seats),
            begun=len(self._seats),
            done=done,
            of_levels=max(len(self.pack.routes[arm].levels) for arm in self.arms),
            arms=counts,
        )

    def _is_ahead(self, offered: Offer) -> bool:
        """Tell whether a chapter waits for the others."""
        together = self.standing.pace is Pace.TOGETHER
        return together and isinstance(offered, Intro) and offered.number > self.standing.levels

    def _first_offer(self) -> Offer:
        """Return the first page, which is the same in every arm."""
        return offer_of(self.pack, begin(self.pack, route=self.arms[0], seed=0))

    def _new_seat(self, token: Token) -> tuple[Seat, Bags]:
        """Draw arm, deal and seed at the first answer, so that who only looked in unbalances nothing."""
        arm, bags = draw_arm(self._bags, len(self.arms), self._chance.pick)
        deal, bags = draw_deal(bags, self.pack, self._chance.pick)
        seat = take_seat(
            self.pack, seat=self._chance.name(), token=token, arm=arm, route=self.arms[arm],
            seed=self._chance.pick(1 << _SEED_BITS), deal=deal, clock=self.clock,
        )  # fmt: skip
        return seat, bags

    @staticmethod
    def _keep(key: str, value: object) -> Statement:
        text = json.dumps(value, separators=(",", ":"))
        return "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", (
            key,
            text,
        )
