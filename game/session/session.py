"""One game being played: the only place where rules and journal meet, so that no front end re-invents history."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal, Protocol, Self, assert_never

from game.model.action import Action, Choose, Go, Move, Predict, Skip
from game.model.entry import Entry
from game.model.ids import RouteId
from game.model.offer import Offer
from game.model.outcome import Outcome, Refusal, Step
from game.model.pack import Pack
from game.model.record import FORMAT, Header, Record, Turn
from game.model.state import Deal, State
from game.rules.begin import begin
from game.rules.deal import deal as draw_deal
from game.rules.nickname import nickname
from game.rules.offer import offer
from game.rules.quick import quick
from game.rules.step import step
from game.session.clock import Clock
from game.session.replay import replay

_choose = quick(Choose)


class Log(Protocol):
    """What a journal must be able to do for a session."""

    def append(self, turn: Turn, /) -> None:
        """Keep a turn; when this returns, the turn is safe."""
        ...


Journal = Log | Callable[[Header], Log]
"""A journal that is open already, or a way to open one for a header."""


class Session:
    """A pack, a state, the turns so far, and the journal that they are written to."""

    __slots__ = (
        "_clock",
        "_forgetful",
        "_header",
        "_journal",
        "_kept",
        "_offer",
        "_shown_at",
        "_turns",
        "pack",
        "state",
    )

    def __init__(
        self, *, pack: Pack, header: Header, state: State, turns: Sequence[Turn], clock: Clock, journal: Log | None
    ) -> None:
        self.pack = pack
        self._kept = pack
        self.state = state
        self._header = header
        self._turns = list(turns)
        self._clock = clock
        self._journal = journal
        self._forgetful = False
        self._show()

    @classmethod
    def start(
        cls,
        pack: Pack,
        *,
        route: RouteId,
        seed: int,
        clock: Clock,
        journal: Journal | None = None,
        player: str = "",
        knew: bool = False,
        deal: Deal | None = None,
    ) -> Self:
        """Begin a new run; `deal` is drawn from the seed unless a room has dealt it."""
        header = new_header(pack, route=route, seed=seed, clock=clock, player=player, knew=knew, deal=deal)
        state = begin(pack, route=route, seed=seed, deal=header.deal)
        log = journal(header) if callable(journal) else journal
        return cls(pack=pack, header=header, state=state, turns=(), clock=clock, journal=log)

    @classmethod
    def resume(
        cls, pack: Pack, record: Record, *, clock: Clock, journal: Log | None = None, told: Pack | None = None
    ) -> "Resumed | CannotResume":
        """Take up a run where it was left, by playing its actions again; `journal` already holds these turns.

        `told` is the same pack in the language of the record, where that is another one.
        """
        played = record.header
        if (played.pack, played.pack_hash) != (pack.id, pack.hash):
            detail = f"{played.pack} {played.pack_version} ({played.pack_hash[:12]})"
            return CannotResume(reason="pack_changed", detail=detail)
        kept = told or pack
        again = replay(kept, record)
        if not again.same:
            return CannotResume(reason="diverged", detail=f"turn {again.at}: {again.why}")
        session = cls(pack=kept, header=played, state=again.state, turns=record.turns, clock=clock, journal=journal)
        session.speak(pack)
        return Resumed(session=session)

    @property
    def offer(self) -> Offer:
        """Return what stands before the player now."""
        return self._offer

    @property
    def record(self) -> Record:
        """Return the run so far, in the language that is shown; the journal stays in the one it began in."""
        return Record(header=self._header, turns=tuple(self._turns))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Return the run's flat list of entries, whose positions the mirror cites."""
        return tuple(chain.from_iterable(turn.entries for turn in self._turns))

    def forget(self) -> None:
        """Keep no turns from now on, since the journal has them: a room holds hundreds of games at once."""
        self._forgetful = True
        self._turns = []

    def speak(self, pack: Pack) -> None:
        """Go on in another language: the same pack with other words, and all that was said so far in them too."""
        if pack is self.pack:
            return
        state = begin(pack, route=self._header.route, seed=self._header.seed, deal=self._header.deal)
        told: list[Turn] = []
        for turn in self._turns:
            outcome = step(pack, state, turn.action)
            if isinstance(outcome, Refusal):
                raise LookupError(f"{pack.language} goes another way than {self.pack.language}")  # noqa: TRY004 - not a type, a step that was refused
            state = outcome.state
            told.append(Turn(action=turn.action, entries=outcome.entries))
        self.pack, self._turns = pack, told
        self._offer = offer(pack, self.state)

    def act(self, action: Action, *, changes: int = 0) -> Outcome:
        """Stamp an intent with its time, take it, and have it safely written before anybody sees what it caused.

        `changes` is how often the player changed their mind. A refusal leaves no trace.
        """
        stamped = _stamp(action, at=self._clock.now(), ms=self._clock.ticks() - self._shown_at, changes=changes)
        outcome = step(self.pack, self.state, stamped, seen=self._offer)
        if isinstance(outcome, Step):
            turn = Turn(action=stamped, entries=outcome.entries)
            if self._journal is not None:
                self._journal.append(turn if self._kept is self.pack else self._as_kept(stamped))
            if not self._forgetful:
                self._turns.append(turn)
            self.state = outcome.state
            self._show()
        return outcome

    def _as_kept(self, action: Action) -> Turn:
        """Take the same step in the language of the journal, whose replay compares every word."""
        outcome = step(self._kept, self.state, action)
        return Turn(action=action, entries=outcome.entries if isinstance(outcome, Step) else ())

    def _show(self) -> None:
        self._offer = offer(self.pack, self.state)
        self._shown_at = self._clock.ticks()


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed:
    """The run goes on."""

    session: Session


@dataclass(frozen=True, slots=True, kw_only=True)
class CannotResume:
    """The run cannot go on, because its pack is another one now, or because playing it again went differently."""

    reason: Literal["pack_changed", "diverged"]
    detail: str


def new_header(
    pack: Pack,
    *,
    route: RouteId,
    seed: int,
    clock: Clock,
    player: str = "",
    knew: bool = False,
    deal: Deal | None = None,
) -> Header:
    """Return the first line of a new run's journal."""
    return Header(
        format=FORMAT,
        run=nickname(seed),
        pack=pack.id,
        pack_version=pack.version,
        pack_hash=pack.hash,
        pack_title=pack.title,
        route=route,
        seed=seed,
        deal=draw_deal(pack, seed) if deal is None else deal,
        player=player,
        knew=knew,
        started=clock.now(),
        language=pack.language,
    )


def _stamp(action: Action, *, at: int, ms: int, changes: int) -> Action:
    match action:
        case Choose():
            return _choose(choice=action.choice, at=at, ms=ms, changes=changes)
        case Move():
            return Move(move=action.move, at=at, ms=ms, changes=changes)
        case Go():
            return Go(at=at, ms=ms)
        case Skip():
            return Skip(at=at, ms=ms)
        case Predict():
            return Predict(changed=action.changed, at=at, ms=ms)
        case _:
            assert_never(action)
