"""A facilitator's and a projector's browser before a room on the tiny pack, with figures that are foretold."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from fakes.browser import Browser
from fakes.packs import FULL
from fakes.rooms import play_on, tiny_room
from starlette.applications import Starlette

from game.content.words import load_words
from game.model.cohort import ArmFigures, Cohort, Figure, Guess, Incomplete, Kind, Power, Share, Taken, Under, Verdict
from game.model.framing import Framing
from game.model.ids import RouteId
from game.web import lead, wall
from game.web.desk import Desk
from game.web.pages import Pages
from game.web.rates import Buckets
from game.web.room import Room, Token
from game.web.store import Store
from game.web.workshop import Keys, Workshop

SHIFT = Figure(
    kind=Kind.ALL, verdict=Verdict.ALONG, n=12, mean=0.25, low=0.05, high=0.45, p=0.01,
    along=Share(people=7), back=Share(people=5), unchanged=Share(people=0), rough=True,
)  # fmt: skip
HIDDEN = Figure(kind=Kind.WITHHELD, verdict=Verdict.HIDDEN)


def cohort_like(people: int, shift: Figure = SHIFT, unanimous: int = 0) -> Cohort:
    """Return figures of one arm."""
    whole = Incomplete(people=0, apart=0, missing=0)
    under = Under(framing=Framing.SCORE, primary=True, shift=shift, families=(), incomplete=whole)
    guess = Guess(predicted=0.8, measured=2.4, questions=5.0, gap=replace(shift, mean=-1.6, low=None, high=None))
    arm = ArmFigures(arm=0, people=people, under=(under,), watch=None, guess=guess, noise=None)
    return Cohort(people=people, seed=1, arms=(arm,), differences=(), unanimous=unanimous)


async def foretold(people: Sequence[Taken], seed: int, confirmed: bool) -> Cohort:  # noqa: FBT001 - as the desk asks
    """Hold one figure back until the room agrees."""
    del seed
    return cohort_like(len(people), SHIFT if confirmed else HIDDEN, 0 if confirmed else 1)


async def powers() -> tuple[Power, ...]:
    """Tell of rooms of one size."""
    return (Power(n=25, arms=1, baseline=0.5, power=0.99), Power(n=25, arms=2, baseline=0.5, power=0.7))


@dataclass(slots=True, kw_only=True)
class Before:
    """A room with a browser before it."""

    browser: Browser
    desk: Desk

    @property
    def room(self) -> Room:
        """Return the room as it is now."""
        return self.desk.workshop.room

    def enter(self, who: str = "lead") -> None:
        """Hand over the link's secret."""
        keys = self.desk.workshop.keys
        secret = keys.lead if who == "lead" else keys.wall
        assert self.browser.post(f"/{who}/enter", data={"secret": secret}).status_code == 200

    def form(self) -> dict[str, str]:
        """Return what the buttons of the page carry."""
        page = self.browser.get("/lead").text
        return {name: re.findall(f'name="{name}" value="([^"]*)"', page)[0] for name in ("token", "version")}

    def press(self, verb: str, value: str = "", **more: str) -> int:
        """Press a button of the page as it stands, and confirm where that is asked; return the last status."""
        form = {**self.form(), "verb": verb, "value": value, "sure": "yes", **more}
        return self.browser.post("/lead/do", data=form).status_code

    def people(self, many: int) -> list[Token]:
        """Let people in who play to the end."""
        tokens = [bytes([number]) * 32 for number in range(many)]
        for each in tokens:
            self.room.welcome(each)
        return tokens

    def play(self, tokens: list[Token]) -> None:
        """Let them all answer everything."""
        for each in tokens:
            self.desk.workshop.store.submit(*play_on(self.room, each)).result()


@contextmanager
def before(folder: Path, *, arms: tuple[RouteId, ...] = (FULL,), keys: Keys | None = None) -> Iterator[Before]:
    """Open a room with its facilitator's and projector's pages; the same folder and keys are the same room again."""
    store = Store(folder / "one.room")
    room = tiny_room(arms=arms)
    room.take_up(store)
    desk = Desk(
        workshop=Workshop(room, store, keys or Keys()),
        pages=Pages(load_words()),
        address="192.168.0.17:8000",
        tries=Buckets(per_second=5, burst=20),
        writes=Buckets(per_second=5, burst=10),
        figures=foretold,
        powers=powers,
    )
    browser = Browser(Starlette(routes=[*lead.routes(desk), *wall.routes(desk)]))
    try:
        yield Before(browser=browser, desk=desk)
    finally:
        browser.close()
        store.close()
