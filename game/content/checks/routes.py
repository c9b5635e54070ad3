"""Routes end with their mirror, and every level is on one."""

from collections.abc import Iterator

from game.content.checks.structure import MIRROR
from game.content.draft import Complaint, Draft


def routes(draft: Draft) -> Iterator[Complaint]:
    """Look at each route's last stop, then for levels that nobody gets to see."""
    pack = draft.pack
    if not pack:
        return
    for at, route in enumerate(pack.record.routes):
        for number, name in enumerate(route.levels[:-1]):
            if name == MIRROR:
                message = "the mirror is the last stop of a route"
                path = ("routes", at, "levels", number)
                yield Complaint(part=pack, path=path, code="E421", message=message, hint="move it to the end")
        if route.levels == [MIRROR]:
            message = f"the route '{route.id}' has a mirror but no level"
            yield Complaint(part=pack, path=("routes", at, "levels"), code="E421", message=message, key=True)
    if not draft.whole:
        return
    used = {name for route in pack.record.routes for name in route.levels}
    for part in draft.levels:
        if part.record.level.id not in used:
            message = f"the level '{part.record.level.id}' is on no route, so nobody can play it"
            hint = "add it to a route in pack.yaml"
            yield Complaint(part=part, path=("level", "id"), code="W506", message=message, hint=hint)
