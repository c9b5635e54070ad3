"""The reveal: the figures are computed once, when answers are closed, and kept, so that a crash changes no number."""

import hashlib
import json

from pydantic import TypeAdapter

from game.model.cohort import Cohort, Taken
from game.web.desk import Desk
from game.web.figures import FiguresError
from game.web.phase import Phase
from game.web.rehearsal import bots_of
from game.web.seat import record_of
from game.web.show import meta
from game.web.slides import Slide, Telling, slides

_KEY = "figures"
"""The veiled figures, and beside them, under `whole`, those in which all did the same as well."""

_COHORT: TypeAdapter[Cohort] = TypeAdapter(Cohort)


async def prepare(desk: Desk) -> bool:
    """Compute the figures and keep them; False where that failed, and nothing is revealed."""
    if desk.workshop.room.standing.phase is not Phase.CLOSED:
        return False
    people = taken(desk)
    digest = hashlib.sha256(b"figures" + desk.workshop.keys.forms).digest()
    seed = int.from_bytes(digest[:4])
    try:
        found = [await desk.figures(people, seed, confirmed) for confirmed in (False, True)]
    except FiguresError:
        return False
    veiled, whole = (json.loads(_COHORT.dump_json(each)) for each in found)
    await desk.workshop.keep(meta(_KEY, {"veiled": veiled, "whole": whole}))
    return True


def taken(desk: Desk) -> tuple[Taken, ...]:
    """Return what was answered, person by person, without anything that says who; in a rehearsal the bots' alone."""
    seats = desk.workshop.store.seats()
    bots = set(bots_of(desk.workshop.keys, desk.show.now.rehearsal))
    return tuple(
        Taken(arm=seat.arm, entries=tuple(entry for turn in record_of(seat).turns for entry in turn.entries))
        for seat in sorted(seats, key=lambda seat: seat.id)
        if not bots or seat.token in bots
    )


def cohort_of(desk: Desk) -> Cohort | None:
    """Return the figures as they may be shown now: what all did alike only by the facilitator's word."""
    kept = desk.workshop.store.meta().get(_KEY)
    which = "whole" if desk.show.now.agreed else "veiled"
    return None if kept is None else _COHORT.validate_python(json.loads(kept)[which])


def counted_of(desk: Desk, arm: int) -> float | None:
    """Return how many answers changed on average among the people of a version; None where the room is not told."""
    cohort = cohort_of(desk)
    guesses = [each.guess for each in cohort.arms if each.arm == arm] if cohort is not None else []
    return next((guess.measured for guess in guesses if guess is not None and guess.room is not None), None)


def slides_of(desk: Desk) -> tuple[Slide, ...]:
    """Return the pages of the reveal; none before it."""
    cohort = cohort_of(desk)
    if cohort is None or desk.workshop.room.standing.phase is not Phase.REVEALED:
        return ()
    room = desk.workshop.room
    return slides(Telling(pack=room.pack, arms=room.arms, words=desk.pages.words), cohort)


def shown_slide(desk: Desk) -> Slide | None:
    """Return the page that is on the wall now."""
    pages = slides_of(desk)
    return pages[min(desk.show.now.slide, len(pages) - 1)] if pages else None
