"""A pack while it is being written: read again at every save, played on in its last good version, proven beside."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.content.load import Loaded, load
from game.content.memory import Memory
from game.content.problem import Problem, Severity
from game.content.watch import Watch
from game.model.ids import RouteId
from game.model.pack import Pack
from game.model.record import Turn
from game.model.state import State
from game.session.author.beside import Beside, Command, this_program
from game.session.author.jump import Jump, jump, route_for
from game.session.author.keep import Lost, keep_place
from game.session.clock import Clock
from game.session.session import Session, new_header

if TYPE_CHECKING:
    from game.session.author.study import Study

EVERY_MS = 500
AUTHOR = "author"
"""Who plays in author mode, as a header says it; no such run is ever written anywhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What has happened since somebody looked: the pack was read again, or something new is known of it."""

    read: bool = False
    studied: bool = False

    def __bool__(self) -> bool:
        """Tell whether anything has happened."""
        return self.read or self.studied


class Workbench:
    """Holds the pack, the run in it and everything there is to say about both; nothing here is ever recorded."""

    def __init__(self, root: Path, clock: Clock, *, command: Command | None = this_program) -> None:
        self.root = root
        self.pack: Pack | None = None
        self.session: Session | None = None
        self.study: Study | None = None
        self.lost: tuple[Lost, ...] = ()
        self.ms = 0
        self.reads = 0
        self._clock = clock
        self._memory = Memory()
        self._watch = Watch(root)
        self._beside = Beside(command) if command else None
        self._due = 0
        self._told: tuple[Problem, ...] = ()
        self._read()

    @property
    def broken(self) -> bool:
        """Tell whether what lies on the disk cannot be played, so that an older version is."""
        return any(each.severity is Severity.ERROR for each in self._told)

    @property
    def proving(self) -> bool:
        """Tell whether proofs are still at work."""
        return self._beside is not None and self._beside.busy

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong: what the checks say at once, and what was proven of this very version."""
        known = self.study
        if self.broken or known is None or self.pack is None or known.pack_hash != self.pack.hash:
            return self._told
        return (*self._told, *known.problems)

    def look(self) -> News:
        """Read the pack again if a file was saved, now and then; cheap enough for every frame."""
        now = self._clock.ticks()
        if now < self._due:
            return News()
        self._due = now + EVERY_MS
        read = self._watch.changed()
        if read:
            self._read()
        study = self._beside.look() if self._beside else None
        if study is not None:
            self.study = study
        return News(read=read, studied=study is not None)

    def begin(self, route: RouteId, seed: int) -> Session:
        """Start a run, which nobody writes down."""
        pack = self._whole()
        self.lost = ()
        self.session = Session.start(pack, route=route, seed=seed, clock=self._clock, player=AUTHOR, knew=True)
        return self.session

    def jump(self, wish: Jump) -> bool:
        """Stand elsewhere; tell whether a player could stand there too."""
        pack = self._whole()
        landed = jump(pack, wish)
        self.lost = ()
        self.session = self._seated(pack, landed.state, ())
        return landed.lawful

    def stop(self) -> None:
        """Let the proofs go."""
        if self._beside is not None:
            self._beside.stop()

    def here(self) -> Jump:
        """Return the jump that leads to where one stands."""
        pack = self._whole()
        state = self.session.state if self.session else None
        if state is None or state.level is None:
            first = pack.routes[main_route(pack)].levels[0]
            return Jump(level=first, route=route_for(pack, first))
        return Jump(
            level=state.level,
            event=state.event,
            route=state.route,
            numbers={**state.numbers, pack.score.id: state.score},
            ties=state.ties,
            facts=state.facts,
            joined=state.joined,
            seed=state.seed,
        )

    def _whole(self) -> Pack:
        if self.pack is None:
            raise LookupError(str(self.root))
        return self.pack

    def _read(self) -> None:
        """Read what changed; a version that cannot be played leaves the last good one on the table."""
        start = self._clock.ticks()
        loaded: Loaded = load(self.root, memory=self._memory)
        self._told, self.lost = loaded.problems, ()
        if loaded.pack is not None:
            self._take(loaded.pack)
        self.ms = self._clock.ticks() - start
        self.reads += 1

    def _take(self, new: Pack) -> None:
        old, self.pack = self.pack, new
        if self.session is not None and old is not None:
            kept = keep_place(self.session.state, old, new)
            self.lost = kept.lost
            self.session = self._seated(new, kept.state, self.session.record.turns)
        if self._beside is not None and (old is None or old.hash != new.hash):
            self.study = None
            self._beside.begin(self.root)

    def _seated(self, pack: Pack, state: State, turns: tuple[Turn, ...]) -> Session:
        header = new_header(
            pack, route=state.route, seed=state.seed, clock=self._clock, player=AUTHOR, knew=True, deal=state.deal
        )
        return Session(pack=pack, header=header, state=state, turns=turns, clock=self._clock, journal=None)


def main_route(pack: Pack) -> RouteId:
    """Return the route with the most levels: the one that an author means when they name none."""
    return max(pack.routes.values(), key=lambda route: len(route.levels)).id
