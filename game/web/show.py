"""What the facilitator has put up: which page of the reveal, whether this is a rehearsal; kept in the file."""

import json
from dataclasses import asdict, dataclass, replace

from game.web.phase import Standing
from game.web.room import Room
from game.web.store import Statement, Store
from game.web.workshop import Workshop, chance

_KEY = "show"
_THROWN_AWAY = ("standing", "bags", _KEY, "figures")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What is up; `rehearsal` counts the bots, none in earnest; `agreed` that what everybody did alike may be shown."""

    slide: int = 0
    rehearsal: int = 0
    agreed: bool = False
    version: int = 0


class Show:
    """What is up now; `take_up` reads it back after a crash."""

    def __init__(self) -> None:
        self.now = Shown()

    def take_up(self, store: Store) -> None:
        """Go on with what the file says was up."""
        kept = store.meta().get(_KEY)
        if kept is not None:
            self.now = Shown(**json.loads(kept))

    async def change(self, workshop: Workshop, after: Shown) -> None:
        """Put something else up; everybody who looks is told once it is safe."""
        after = replace(after, version=self.now.version + 1)
        await workshop.keep(meta(_KEY, asdict(after)))
        self.now = after
        await workshop.wall.changed()

    async def throw_away(self, workshop: Workshop) -> None:
        """Empty the room of its rehearsal: every seat, every answer, every block that was drawn from."""
        before = workshop.room
        marks = ",".join("?" * len(_THROWN_AWAY))
        await workshop.keep(("DELETE FROM seat", ()), (f"DELETE FROM meta WHERE key IN ({marks})", _THROWN_AWAY))  # noqa: S608 - the marks are question marks
        workshop.room = Room(before.pack, before.arms, clock=before.clock, chance=chance())
        workshop.room.standing = Standing(version=before.standing.version + 1, pace=before.standing.pace)
        self.now = Shown(version=self.now.version + 1)
        await workshop.phones.changed()
        await workshop.wall.changed()


def meta(key: str, value: object) -> Statement:
    """Return how something about the room is kept."""
    text = json.dumps(value, separators=(",", ":"))
    return "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", (
        key,
        text,
    )


def mark(standing: Standing, shown: Shown) -> str:
    """Return what a command must name to show that it was given for the room as it stands."""
    return f"{standing.version}.{shown.version}"
