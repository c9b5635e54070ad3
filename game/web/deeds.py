"""What the facilitator's buttons do, beside the room's own verbs: the pages of the reveal, rehearsals, seats, time."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from game.web import reveal
from game.web.desk import Desk
from game.web.names import named
from game.web.phase import Phase, Verb
from game.web.rehearsal import MOST, Rehearsal
from game.web.reveal import slides_of
from game.web.show import Shown


class Told(StrEnum):
    """What came of a button; all but the first are said in words, by the key `lead_told_…`."""

    DONE = "done"
    ALREADY = "already"
    FOREIGN = "foreign"
    NOT_NOW = "not_now"
    NOBODY = "nobody"
    NOT_EMPTY = "not_empty"
    NO_FIGURES = "no_figures"


class Deed(StrEnum):
    """What can be done that is not one of the room's own verbs."""

    NEXT = "slide_next"
    BACK = "slide_back"
    AGREE = "agree"
    REHEARSE = "rehearse"
    THROW_AWAY = "throw_away"
    REMOVE = "remove"
    EXTEND = "extend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A button, and what was chosen beside it."""

    verb: str
    value: str = ""


async def do(desk: Desk, asked: Asked, rehearsal: Rehearsal) -> Told:
    """Do what was asked, or tell why not."""
    if asked.verb in set(Deed):
        return await _deed(desk, Deed(asked.verb), asked.value, rehearsal)
    if asked.verb not in set(Verb):
        return Told.NOT_NOW
    verb, version = Verb(asked.verb), desk.workshop.room.standing.version
    if verb is Verb.REVEAL and not await reveal.prepare(desk):
        return Told.NO_FIGURES
    if verb is Verb.END:
        await rehearsal.stop()
    return Told.DONE if await desk.workshop.lead(verb, version) else Told.NOT_NOW


async def _deed(desk: Desk, deed: Deed, value: str, rehearsal: Rehearsal) -> Told:
    match deed:
        case Deed.NEXT | Deed.BACK | Deed.AGREE:
            return await _step(desk, deed)
        case Deed.REHEARSE:
            return await _rehearse(desk, value, rehearsal)
        case Deed.THROW_AWAY:
            if not desk.show.now.rehearsal:
                return Told.NOT_NOW
            await rehearsal.stop()
            await desk.show.throw_away(desk.workshop)
            return Told.DONE
        case Deed.REMOVE:
            return await _remove(desk, value)
        case Deed.EXTEND:
            await desk.show.change(desk.workshop, desk.show.now)  # a change renews the file's day
            return Told.DONE
        case _:
            assert_never(deed)


async def _step(desk: Desk, deed: Deed) -> Told:
    """Turn a page on the wall; one that would show what everybody did alike waits for the facilitator's word."""
    if desk.workshop.room.standing.phase is not Phase.REVEALED:
        return Told.NOT_NOW
    now, slides = desk.show.now, slides_of(desk)
    if deed is Deed.AGREE:
        await desk.show.change(desk.workshop, replace(now, agreed=True))
        return Told.DONE
    slide = min(max(now.slide + (1 if deed is Deed.NEXT else -1), 0), len(slides) - 1)
    await desk.show.change(desk.workshop, replace(now, slide=slide))
    return Told.DONE


async def _rehearse(desk: Desk, value: str, rehearsal: Rehearsal) -> Told:
    """Let bots in, as long as nobody else is."""
    room = desk.workshop.room
    if room.standing.phase is not Phase.LOBBY or desk.show.now.rehearsal:
        return Told.NOT_NOW
    if room.snapshot().joined:
        return Told.NOT_EMPTY
    bots = min(int(value), MOST) if value.isascii() and value.isdigit() and len(value) < 4 else 0  # noqa: PLR2004 - hundreds at most
    if not bots:
        return Told.NOBODY
    await desk.show.change(desk.workshop, Shown(rehearsal=bots, version=desk.show.now.version))
    rehearsal.wake()
    return Told.DONE


async def _remove(desk: Desk, value: str) -> Told:
    """Take a seat away by its three words, with everything that was kept of it."""
    if desk.workshop.room.standing.phase in (Phase.REVEALED, Phase.ENDED):
        return Told.NOT_NOW
    token = named(desk.workshop.room.seats, desk.pages.words).get(value)
    if token is None:
        return Told.NOBODY
    await desk.workshop.withdraw(token)
    return Told.DONE
