"""The first minute of a text game: what it is, what it records, an unfinished game, how long there is."""

from dataclasses import dataclass

from game.content.words import Words
from game.journal.file import Journal, create, reopen
from game.model.ids import RouteId
from game.model.pack import Pack, Route
from game.model.record import Header
from game.session.clock import Clock
from game.session.runs import Run, delete_run, has_seen_mirror, new_path
from game.session.session import CannotResume, Session
from game.terminal.answer import as_number
from game.terminal.console import Console
from game.terminal.play import play
from game.terminal.table import Left, Table

Opened = tuple[Session, Journal]
"""A game and the journal that holds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """What the command line decided or left open; `unfinished` is a run of this pack that could go on.

    `told` is the pack in the language of that run, where it is another one.
    """

    pack: Pack
    console: Console
    words: Words
    clock: Clock
    seed: int
    route: RouteId | None = None
    unfinished: Run | None = None
    resume: bool = False
    told: Pack | None = None

    def play(self) -> Left | None:
        """Play one game from its first words to its last; None when the player left before one had begun."""
        self.console.say(
            self.pack.title,
            self.pack.blurb,
            self.words.say("terminal_before_start", note=self.pack.content_note),
            self.words.say("recorded_promise"),
            self.words.say("terminal_keys"),
        )
        opened = self._open()
        if opened is None:
            return None
        session, journal = opened

        def delete() -> None:
            journal.close()
            delete_run(journal.path.stem)

        table = Table(name=journal.path.stem, session=session, console=self.console, words=self.words, delete=delete)
        try:
            return play(table)
        finally:
            journal.close()

    def _open(self) -> Opened | None:
        if self.unfinished is not None:
            goes_on = True if self.resume else self._asked_to_resume(self.unfinished)
            if goes_on is None:
                return None
            opened = self._old(self.unfinished) if goes_on else None
            if opened is not None:
                return opened
        elif self.resume:
            self._say("terminal_nothing_unfinished")
        return self._new()

    def _old(self, run: Run) -> Opened | None:
        """Take up an unfinished game, unless its pack has changed since."""
        journal, record, repair = reopen(run.path)
        resumed = Session.resume(self.pack, record, clock=self.clock, journal=journal, told=self.told)
        if isinstance(resumed, CannotResume):
            journal.close()
            self._say("terminal_pack_changed", run=run.name)
            return None
        self._say("terminal_resumed", run=run.name)
        if repair is not None:
            self._say("terminal_repaired")
        return resumed.session, journal

    def _new(self) -> Opened | None:
        route = self.route or self._asked_route()
        if route is None:
            return None
        opened: list[Journal] = []

        def keep(header: Header) -> Journal:
            opened.append(create(new_path(header.run), header))
            return opened[0]

        knew = has_seen_mirror()
        session = Session.start(self.pack, route=route, seed=self.seed, clock=self.clock, journal=keep, knew=knew)
        self._say("terminal_yours", run=opened[0].path.stem)
        return session, opened[0]

    def _asked_to_resume(self, run: Run) -> bool | None:
        route = next((route.title for route in self.pack.routes.values() if route.id == run.route), str(run.route))
        self._say("terminal_unfinished", run=run.name, title=run.title, route=route)
        self.console.lines((self.words.say("terminal_resume_go"), self.words.say("terminal_resume_new")))
        number = self._pick(2, "terminal_ask_resume")
        return None if number is None else number == 1

    def _asked_route(self) -> RouteId | None:
        routes = tuple(self.pack.routes.values())
        if len(routes) == 1:
            return routes[0].id
        self._say("terminal_routes")
        self.console.lines(tuple(self._route(number, route) for number, route in enumerate(routes, start=1)))
        number = self._pick(len(routes), "terminal_ask_route")
        return None if number is None else routes[number - 1].id

    def _route(self, number: int, route: Route) -> str:
        return self.words.say(
            "terminal_route", number=number, title=route.title, minutes=route.minutes, blurb=route.blurb
        )

    def _pick(self, most: int, prompt: str) -> int | None:
        """Ask until a number fits; None when the player leaves instead."""
        while (said := self.console.ask(self.words.say(prompt, n=most))) not in {None, "q"}:
            number = as_number(said or "")
            if number is not None and 1 <= number <= most:
                return number
            self._say("terminal_not_understood", said=said)
        return None

    def _say(self, key: str, /, **numbers: object) -> None:
        self.console.say(self.words.say(key, **numbers))
