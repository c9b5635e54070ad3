"""A room in which the time of day jumps: an hour back, a day on, and far away."""

import asyncio
from dataclasses import dataclass, replace
from pathlib import Path

from fakes.packs import FULL, tiny_pack
from fakes.rooms import bot_action, foretold, started

from game.journal.codec import decode_turn
from game.model.action import Choose
from game.web.phase import Verb
from game.web.room import Playing, Room
from game.web.roomclock import DAY_MS, RoomClock
from game.web.store import Store
from game.web.workshop import Keys, Workshop

HOUR_MS = 3_600_000
JUMPS = (-HOUR_MS, DAY_MS, -DAY_MS, HOUR_MS, -365 * DAY_MS, 366 * DAY_MS)
PEOPLE = 3


@dataclass
class Set:
    """A clock whose time of day people set; what passes is a second for each look."""

    at: int = 1_767_225_600_000 + 10 * HOUR_MS
    passed: int = 0

    def now(self) -> int:
        self.at += 1_000
        return self.at

    def ticks(self) -> int:
        self.passed += 1_000
        return self.passed


def test_nobody_loses_a_seat_and_no_record_goes_back(tmp_path: Path) -> None:
    async def play() -> None:
        # Given a room in which people play
        given, store = Set(), Store(tmp_path / "one.room")
        room = Room(tiny_pack(6, 2), (FULL,), clock=RoomClock(clock=given), chance=foretold())
        workshop = Workshop(room, store, Keys())
        people, answered = started(room, PEOPLE), 0
        for turn in range(12):
            for who in people:
                wanted = bot_action(room, who)
                assert wanted is not None
                assert await workshop.act(who, *wanted) is None
                answered += 1
            # When the time of day jumps between their answers, and the facilitator stops and goes on
            given.at += JUMPS[turn % len(JUMPS)]
            assert await workshop.lead(Verb.PAUSE, room.standing.version)
            assert await workshop.lead(Verb.GO_ON, room.standing.version)
        # Then everybody stands where their own answers led them, and all of these are kept
        pages = [room.page(who) for who in people]
        assert [page.step for page in pages if isinstance(page, Playing)] == [12] * PEOPLE
        kept = store.seats()
        assert sum(len(seat.lines) for seat in kept) == answered
        # And no time is negative, none is before the one before it, and none tells the hour
        for seat in kept:
            chosen = [decode_turn(line.encode()).action for line in seat.lines]
            times = [(action.at, action.ms) for action in chosen if isinstance(action, Choose)]
            assert len(times) >= 4
            assert [at for at, _ in times] == sorted(at for at, _ in times)
            assert all(at % DAY_MS == 0 for at, _ in times)
            assert all(ms >= 0 for _, ms in times)
        await workshop.close()

    asyncio.run(play())


def test_a_room_that_is_taken_up_by_a_clock_set_back_goes_on_in_its_own_days(tmp_path: Path) -> None:
    async def play() -> None:
        # Given a room that began while the clock was a day ahead
        early, late = Set(), Set()
        late.at += DAY_MS
        workshop = Workshop(_room(late), Store(tmp_path / "one.room"), Keys())
        (who,) = started(workshop.room, 1)
        wanted = bot_action(workshop.room, who)
        assert wanted is not None
        await workshop.act(who, *wanted)
        (before,) = workshop.room.seats
        await workshop.close()
        # When it is taken up after the clock was put right
        store = Store(tmp_path / "one.room")
        room = _room(early)
        room.take_up(store)
        assert room.seat(who) is not None
        # Then the room's days do not go back behind what is in its file
        (after,) = room.seats
        assert after.header == replace(before.header)
        clock = room.clock
        assert isinstance(clock, RoomClock)
        clock.not_before(after.header.started)
        assert clock.now() == before.header.started
        store.close()

    asyncio.run(play())


def _room(clock: Set) -> Room:
    return Room(tiny_pack(6, 2), (FULL,), clock=RoomClock(clock=clock), chance=foretold())
