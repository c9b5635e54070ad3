"""A room in a process of its own, to be measured: python -m game.cli.measured.room_slow PACK FILE MILLISECONDS.

It waits so long before each commit as a slow disk would in its only wait there; everything else is the room's own.
"""

import asyncio
import sys
import time
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from game.content.load import load
from game.content.words import load_words
from game.model.ids import RouteId
from game.web.host import Plan, app_for, open_workshop
from game.web.phase import Verb
from game.web.serve import Serving, listen, raise_limits, settle
from game.web.store import Statement, Store
from game.web.workshop import Keys


def slow(milliseconds: float) -> type[Store]:
    """Return a store whose commits take so much longer."""

    class Slow(Store):
        def _commit(self, batch: list[tuple[Sequence[Statement], Future[None]]]) -> None:
            time.sleep(milliseconds / 1000)
            super()._commit(batch)

    return Slow if milliseconds else Store


async def run(pack: Path, file: Path, milliseconds: float) -> None:
    """Serve a started room until a signal comes; say its port and its code."""
    loaded = load(pack).pack
    if loaded is None:
        raise SystemExit(f"{pack} is no pack")
    route = RouteId("workshop" if "workshop" in loaded.routes else next(iter(loaded.routes)))
    raise_limits()
    plan = Plan(pack=loaded, arms=(route,))
    workshop = await open_workshop(plan, file, Keys(), opens=slow(milliseconds))
    await workshop.lead(Verb.START, workshop.room.standing.version)
    opened = listen("127.0.0.1", 0)
    port = opened.getsockname()[1]
    address = f"127.0.0.1:{port}"
    settle()
    print(port, workshop.keys.code, flush=True)
    await Serving(app_for(workshop, load_words(), address, (address,)), opened, closing=workshop.close).run()


if __name__ == "__main__":
    asyncio.run(run(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3])))
