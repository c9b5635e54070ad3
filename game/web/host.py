"""Putting a room together: its file, its keys, its pages; new, or as a crash left it."""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from game.content.words import Words
from game.model.ids import RouteId
from game.model.pack import Pack
from game.web.app import make_app
from game.web.desk import Desk
from game.web.guard import Asgi
from game.web.pages import Pages
from game.web.rates import Buckets
from game.web.room import Room
from game.web.roomclock import RoomClock
from game.web.store import Statement, Store, StoreError
from game.web.workshop import Keys, Workshop, chance


class OtherRoomError(Exception):
    """The file holds a room of another pack, or of other routes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a room is about: a pack, and a route for each arm."""

    pack: Pack
    arms: tuple[RouteId, ...]


async def open_workshop(
    plan: Plan, path: Path, keys: Keys, *, opens: Callable[[Path], Store] = Store, new_links: bool = False
) -> Workshop:
    """Open a room's file, new or as it was left, and take everybody up who was in it.

    With `new_links` the facilitator's and the projector's old links and cookies open nothing any more.
    """
    store = opens(path)
    kept = store.meta()
    if "keys" in kept:
        about = json.loads(kept["plan"])
        if about != _about(plan):
            store.close()
            raise OtherRoomError(f"{about['pack']} {', '.join(about['arms'])}")
        old = _read(kept["keys"])
        keys = replace(old, lead=keys.lead, wall=keys.wall) if new_links else old
        store.submit(("UPDATE meta SET value = ? WHERE key = 'keys'", (_written(keys),))).result()
    else:
        store.submit(_meta("plan", json.dumps(_about(plan))), _meta("keys", _written(keys))).result()
    clock = RoomClock()
    room = Room(plan.pack, plan.arms, clock=clock, chance=chance())
    room.take_up(store)
    clock.not_before(max((seat.header.started for seat in room.seats), default=0))
    return Workshop(room, store, keys)


def app_for(workshop: Workshop, words: Words, address: str, hosts: tuple[str, ...]) -> Asgi:
    """Return the pages of a room; `address` is what people type, `hosts` all names by which it may be called."""
    desk = Desk(
        workshop=workshop,
        pages=Pages(words),
        address=address,
        tries=Buckets(per_second=5.0, burst=300.0),
        writes=Buckets(per_second=5.0, burst=10.0),
    )
    return make_app(desk, hosts)


def code_of(path: Path) -> str:
    """Return the code of a room from its file's name."""
    return path.stem


def _about(plan: Plan) -> dict[str, object]:
    return {"pack": f"{plan.pack.id} {plan.pack.hash}", "arms": list(plan.arms)}


def _meta(key: str, value: str) -> Statement:
    return "INSERT INTO meta (key, value) VALUES (?, ?)", (key, value)


def _written(keys: Keys) -> str:
    forms = base64.b64encode(keys.forms).decode()
    return json.dumps({"code": keys.code, "lead": keys.lead, "wall": keys.wall, "forms": forms})


def _read(text: str) -> Keys:
    try:
        kept = json.loads(text)
        return Keys(code=kept["code"], lead=kept["lead"], wall=kept["wall"], forms=base64.b64decode(kept["forms"]))
    except (ValueError, KeyError) as error:
        raise StoreError("room_store_broken", Path(), str(error)) from error
