"""What the facilitator's page shows: the room from outside, and what can be done about it now."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from game.model.cohort import Power
from game.session.rooms import kept_until
from game.web.desk import Desk
from game.web.figures import CROWDED, EACH
from game.web.phase import ALLOWED, Phase, Verb
from game.web.reveal import cohort_of, slides_of
from game.web.show import mark

_ARMS_FROM = 40
"""People from whom on two arms are worth it; below, one arm is the default."""


def view(desk: Desk, powers: Sequence[Power] = ()) -> dict[str, Any]:
    """Return everything that the template asks for; `powers` are there once they were computed."""
    room, shown = desk.workshop.room, desk.show.now
    snapshot, standing = room.snapshot(), room.standing
    slides, cohort = slides_of(desk), cohort_of(desk)
    return {
        "title": room.pack.title,
        "content_note": room.pack.content_note,
        "code": desk.workshop.keys.code,
        "address": desk.address,
        "wall": f"/wall#{desk.workshop.keys.wall}",
        "phase": standing.phase.value,
        "phases": [phase.value for phase in Phase if phase is not Phase.ENDED],
        "pace": standing.pace.value,
        "paused": standing.paused,
        "level": standing.levels,
        "of_levels": snapshot.of_levels,
        "can": {verb.value for verb in _useful(desk)},
        "joined": snapshot.joined,
        "begun": snapshot.begun,
        "done": snapshot.done,
        "arms": [(room.pack.routes[arm].title, count) for arm, count in zip(room.arms, snapshot.arms, strict=True)],
        "many_arms": len(room.arms) > 1,
        "arms_from": _ARMS_FROM,
        "power": _table(powers),
        "power_each": _each(powers),
        "mark": mark(standing, shown),
        "until": until(desk),
        "rehearsal": shown.rehearsal,
        "slides": [each.title for each in slides],
        "slide": min(shown.slide, max(0, len(slides) - 1)),
        "alike": 0 if cohort is None or shown.agreed else cohort.unanimous,
    }


def until(desk: Desk) -> str:
    """Return the day and the minute at which the room's file goes, by the clock of this computer."""
    return datetime.fromtimestamp(kept_until(desk.workshop.store.path), UTC).astimezone().strftime("%Y-%m-%d, %H:%M")


def _useful(desk: Desk) -> set[Verb]:
    """Return what would change anything now."""
    standing = desk.workshop.room.standing
    together = standing.pace.value == "together"
    idle = {
        Verb.PAUSE if standing.paused else Verb.GO_ON,
        Verb.PACE_TOGETHER if together else Verb.PACE_FREE,
        *(() if together and standing.levels < desk.workshop.room.snapshot().of_levels else (Verb.NEXT_LEVEL,)),
    }
    return set(ALLOWED[standing.phase]) - idle


def _table(powers: Sequence[Power]) -> tuple[tuple[int, int, int], ...]:
    """Return a line for each size of a room: people, and in how many rooms of 100 one arm and two would notice."""
    found = {(each.n, each.arms): _of_hundred(each) for each in powers if each.baseline != CROWDED}
    sizes = sorted({n for n, _ in found})
    return tuple((n, found[n, 1], found[n, 2]) for n in sizes if (n, 1) in found and (n, 2) in found)


def _each(powers: Sequence[Power]) -> dict[str, int]:
    """Return what the sentence about people in each version and people in all needs; nothing where it is not known."""
    two = {(each.n, each.baseline == CROWDED): _of_hundred(each) for each in powers if each.arms > 1}
    needed = {"whole": (2 * EACH, False), "split": (EACH, False), "crowded": (2 * EACH, True)}
    if not all(key in two for key in needed.values()):
        return {}
    return {"each": EACH, "all": 2 * EACH, **{name: two[key] for name, key in needed.items()}}


def _of_hundred(power: Power) -> int:
    return min(99, round(power.power * 100))  # a simulation that never failed is no promise
