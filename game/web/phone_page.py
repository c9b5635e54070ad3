"""Which page a participant sees, and what it is filled with."""

from typing import Any, assert_never

from game.model.offer import Intro, Question, Scene
from game.rules.force import in_force
from game.web.changed import tidings
from game.web.desk import Desk
from game.web.phase import Phase
from game.web.room import Consent, Done, Held, Page, Playing
from game.web.scene_page import choices, header, lag_class, others, paragraphs, place, table
from game.web.seat import Seat


def at(desk: Desk, page: Page, seat: Seat | None) -> str:
    """Name what a page shows, so that a phone can tell whether its own is still the right one."""
    standing = desk.workshop.room.standing
    match page:
        case Consent():
            return f"watch {standing.phase} {standing.paused}"
        case Held():
            return f"held {page.why} {seat.steps if seat else 0}"
        case Playing():
            return f"play {page.step}"
        case Done():
            return f"done {standing.phase} {page.mirror}"
        case _:
            assert_never(page)


def filled(desk: Desk, page: Held | Playing | Done, seat: Seat | None) -> tuple[str, dict[str, Any]]:
    """Return the name of a page's template, and its values."""
    words, room = desk.pages.words, desk.workshop.room
    pack = room.pack
    told = None
    if seat is not None:
        shown = in_force(pack, seat.session.state).score_shown
        told = tidings(pack, seat.last, words, score_shown=shown)
    values = {"at": at(desk, page, seat), "told": told, "src": "/play", "rehearsal": bool(desk.show.now.rehearsal)}
    match page:
        case Held():
            return "held", {**values, "why": page.why, "icon_name": _ICONS[page.why]}
        case Done():
            return "done", {**values, "mirror": page.mirror, "phase": room.standing.phase.value}
        case Playing():
            return _playing(desk, page, seat, values)
        case _:
            assert_never(page)


_ICONS = {"lobby": "hourglass", "paused": "pause", "next_level": "users-three"}


def watching(desk: Desk) -> dict[str, Any]:
    """Return the page of somebody who takes no part."""
    standing = desk.workshop.room.standing
    why = "paused" if standing.paused and standing.phase is Phase.PLAYING else standing.phase.value
    return {"at": at(desk, Consent(), None), "src": "/watch", "why": why, "rehearsal": bool(desk.show.now.rehearsal)}


def _playing(desk: Desk, page: Playing, seat: Seat | None, values: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    words, pack, offer = desk.pages.words, desk.workshop.room.pack, page.offer
    values["step"] = page.step
    if isinstance(offer, Intro):
        return "intro", {**values, "offer": offer}
    if isinstance(offer, Question) and seat is not None:
        arms = "_arms" if len(desk.workshop.room.arms) > 1 else ""
        over, ask = ("phone_predict_room", f"phone_predict_room{arms}") if offer.room else ("phone_predict",) * 2
        return "question", {
            **values, "families": offer.families, "over": words.say(f"{over}_overline"),
            "ask": words.plainly(scored=seat.session.state.scored).say(ask, n=offer.families),
        }  # fmt: skip
    if not isinstance(offer, Scene) or seat is None:
        raise TypeError(offer)
    board = table(pack, offer.board, words) if offer.board is not None else None
    return "scene", {
        **values,
        "header": header(pack, seat.session.state, words, meter=offer.phantom),
        "scene": offer,
        "place": place(offer, words),
        "person": pack.people[offer.person] if offer.person is not None else None,
        "mood": words.say(f"mood_{offer.mood}"),
        "others": others(pack, offer, words),
        "paragraphs": paragraphs(offer.text),
        "lag": lag_class(offer),
        "choices": choices(offer, words),
        "board": board,
    }
