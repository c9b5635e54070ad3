"""A room with its file and its listeners."""

import asyncio
from pathlib import Path

import pytest
from fakes.rooms import bot_action, tiny_room, token

from game.model.action import Choose, Go
from game.model.ids import ChoiceId
from game.model.outcome import Refusal
from game.web.phase import Phase, Verb
from game.web.room import Playing
from game.web.store import Store, StoreError
from game.web.workshop import Keys, Workshop, chance


async def opened(folder: Path) -> Workshop:
    workshop = Workshop(tiny_room(), Store(folder / "one.room"), Keys())
    assert await workshop.lead(Verb.START, 0)
    await workshop.join(token(1))
    return workshop


def test_what_is_answered_is_in_the_file_when_it_is_acknowledged(tmp_path: Path) -> None:
    async def play() -> None:
        workshop = await opened(tmp_path)
        for step in range(6):
            wanted = bot_action(workshop.room, token(1))
            assert wanted is not None
            assert await workshop.act(token(1), *wanted) is None
            (seat,) = workshop.store.seats()
            assert len(seat.lines) == step + 1
        await workshop.close()

    asyncio.run(play())


def test_two_taps_at_once_are_one_answer(tmp_path: Path) -> None:
    async def play() -> None:
        workshop = await opened(tmp_path)
        await asyncio.gather(*(workshop.act(token(1), 0, Go()) for _ in range(5)))
        (seat,) = workshop.store.seats()
        assert len(seat.lines) == 1
        await workshop.close()

    asyncio.run(play())


def test_what_is_not_offered_is_refused(tmp_path: Path) -> None:
    async def play() -> None:
        workshop = await opened(tmp_path)
        assert isinstance(await workshop.act(token(1), 0, Choose(choice=ChoiceId("zz"))), Refusal)
        assert workshop.store.seats() == ()
        await workshop.close()

    asyncio.run(play())


def test_after_a_full_disk_everybody_stands_where_the_file_says(tmp_path: Path) -> None:
    async def play() -> None:
        workshop = await opened(tmp_path)
        await workshop.act(token(1), 0, Go())
        wanted = bot_action(workshop.room, token(1))
        assert wanted is not None
        workshop.store._writer.execute("PRAGMA max_page_count=1")
        step = wanted[0]
        with pytest.raises(StoreError):  # noqa: PT012 - it is not known which answer no longer fits
            for _ in range(50):  # the last page of the file has some room left
                await workshop.act(token(1), *wanted)
                wanted = bot_action(workshop.room, token(1))
                assert wanted is not None
                step = wanted[0]
        (seat,) = workshop.store.seats()
        page = workshop.room.page(token(1))
        assert isinstance(page, Playing)
        assert page.step == len(seat.lines) == step
        await workshop.close()

    asyncio.run(play())


def test_withdrawing_takes_everything_out_of_the_file(tmp_path: Path) -> None:
    async def play() -> None:
        workshop = await opened(tmp_path)
        await workshop.act(token(1), 0, Go())
        await workshop.withdraw(token(1))
        assert workshop.store.seats() == ()
        await workshop.close()

    asyncio.run(play())


def test_nobody_can_tell_from_the_wall_who_answered_what(tmp_path: Path) -> None:
    async def play() -> None:
        workshop = await opened(tmp_path)
        await workshop.act(token(1), 0, Go())
        _, shown = workshop.wall.state()
        assert set(shown) == {
            "phase", "pace", "paused", "levels", "version", "joined", "begun", "done", "of_levels", "revealed"
        }  # fmt: skip
        assert await workshop.lead(Verb.END, workshop.room.standing.version)
        assert workshop.ended.is_set()
        assert workshop.room.standing.phase is Phase.ENDED
        await workshop.close()

    asyncio.run(play())


def test_chance_is_the_computers_own() -> None:
    drawn = chance()
    assert {drawn.pick(3) for _ in range(100)} == {0, 1, 2}
    assert drawn.name() != drawn.name()
