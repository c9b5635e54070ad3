"""A room put together from its file."""

import asyncio
from pathlib import Path

import pytest
from fakes.packs import FULL, tiny_pack

from game.web.host import OtherRoomError, Plan, code_of, open_workshop
from game.web.leading import cookie_of as lead_cookie
from game.web.phase import Phase, Verb
from game.web.wall import cookie_of as wall_cookie
from game.web.workshop import Keys

PLAN = Plan(pack=tiny_pack(6, 2), arms=(FULL,))


def test_a_room_is_taken_up_with_its_keys_and_where_it_stood(tmp_path: Path) -> None:
    async def twice() -> None:
        first = await open_workshop(PLAN, tmp_path / "one.room", Keys())
        assert await first.lead(Verb.START, 0)
        await first.close()
        again = await open_workshop(PLAN, tmp_path / "one.room", Keys())
        assert again.keys == first.keys
        assert again.room.standing.phase is Phase.PLAYING
        await again.close()

    asyncio.run(twice())


def test_new_links_shut_the_old_ones_out_and_leave_the_phones_in(tmp_path: Path) -> None:
    async def twice() -> None:
        first = await open_workshop(PLAN, tmp_path / "one.room", Keys())
        await first.close()
        renewed = await open_workshop(PLAN, tmp_path / "one.room", Keys(), new_links=True)
        await renewed.close()
        again = await open_workshop(PLAN, tmp_path / "one.room", Keys())
        assert again.keys == renewed.keys
        old, new = first.keys, again.keys
        assert (new.code, new.forms) == (old.code, old.forms)
        assert {new.lead, new.wall}.isdisjoint({old.lead, old.wall})
        assert lead_cookie(new) != lead_cookie(old)
        assert wall_cookie(new) != wall_cookie(old)
        await again.close()

    asyncio.run(twice())


def test_a_file_of_other_routes_is_refused_and_left(tmp_path: Path) -> None:
    async def other() -> None:
        await (await open_workshop(PLAN, tmp_path / "one.room", Keys())).close()
        with pytest.raises(OtherRoomError):
            await open_workshop(Plan(pack=PLAN.pack, arms=(FULL, FULL)), tmp_path / "one.room", Keys())

    asyncio.run(other())


def test_the_code_is_the_files_name() -> None:
    assert code_of(Path("rooms") / "K7RQ.room") == "K7RQ"
