"""What the security checklist asks of the room as a whole, and no single file could promise."""

import asyncio
import re
import sqlite3
from pathlib import Path

import pytest
from fakes.commanded import commanded, press, refused, run
from fakes.houses import House, on, tapped
from fakes.phones import Phone
from fakes.rooms import bot_action

from game.cli.measured.room_people import Person
from game.content.shipped import shipped
from game.model.action import Go
from game.web import store as stores
from game.web.leading import cookie_of as lead_cookie
from game.web.leading import token_of
from game.web.phase import Phase, Verb
from game.web.room import SEATS, Playing, hashed
from game.web.store import Store, StoreError
from game.web.tokens import form_token
from game.web.wall import cookie_of as wall_cookie
from game.web.workshop import Keys

SCRIPTS = sorted((shipped("assets") / "pages" / "room" / "static").glob("*.js"))

KEPT = {
    ("meta", "key"): "what about the room",
    ("meta", "value"): "and its value: plan, keys, standing, blocks, what is on the wall, figures",
    ("seat", "id"): "a random name, drawn at the first answer",
    ("seat", "token"): "the hash of what the phone holds",
    ("seat", "arm"): "which version",
    ("seat", "header"): "the run's first line: pack, route, seed, deal, the day",
    ("turn", "seat"): "whose",
    ("turn", "step"): "the how-manieth answer",
    ("turn", "line"): "the answer with its time to decide in half seconds, as /mine.json hands it out",
}
"""All that a room's file can hold; whoever adds a column has to say here, and on the page of consent, what it is."""


def test_nothing_is_kept_that_nobody_explained(tmp_path: Path) -> None:
    Store(tmp_path / "one.room").close()
    with sqlite3.connect(tmp_path / "one.room") as file:
        tables = [name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {(table, row[1]) for table in tables for row in file.execute(f"PRAGMA table_info({table})")}
    file.close()
    assert found == set(KEPT)


@pytest.mark.parametrize("script", SCRIPTS, ids=[path.name for path in SCRIPTS])
def test_no_script_writes_markup_runs_text_or_keeps_anything(script: Path) -> None:
    text = script.read_text(encoding="utf-8")
    banned = r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|Storage\b|indexedDB|\.cookie\b"
    assert not re.search(banned, text)
    assert not re.search(r"https?:|//\w+\.\w", re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE))


@pytest.mark.parametrize("who", ["seat", "lead", "wall"])
def test_what_opens_one_room_opens_no_other(tmp_path: Path, who: str) -> None:
    async def story(house: House) -> None:
        here, there = house.workshop.keys, Keys(code=house.workshop.keys.code)
        phone = Phone(house.app)
        held = {
            "seat": (f"seat_{here.code}", form_token(there.forms, "a seat over there")),
            "lead": lead_cookie(there),
            "wall": wall_cookie(there),
        }[who]
        phone.cookie = "=".join(held)
        await house.lead(Verb.START)
        for path in ("/play", "/mine", "/mirror"):
            assert 'name="code"' in (await phone.get(path)).text
        assert {(await phone.get(f"/{page}/state")).status for page in ("lead", "wall")} == {403}
        asked = {"step": "0", "kind": "go", "token": form_token(there.forms, held[1])}
        assert 'name="code"' in (await phone.post("/act", asked)).text
        await phone.post("/lead/do", {"verb": "close", "sure": "yes", "version": "1.0", "token": token_of(there)})
        assert house.room.standing.phase is Phase.PLAYING
        assert house.workshop.store.seats() == ()

    on(tmp_path, story)


def test_two_cookies_of_one_name_are_one_and_harm_nothing(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = await house.joined()
        await house.lead(Verb.START)
        name, _, held = phone.cookie.partition("=")
        for cookie in (f"{name}=stolen; {name}={held}", f"{name}={held}; {name}=stolen", f"{name}=", "=", ";;=;"):
            phone.cookie = cookie
            assert (await phone.get("/play")).status == 200

    on(tmp_path, story)


def test_who_taps_a_hundred_times_a_second_is_slowed_down_and_keeps_their_seat(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone, other = await house.joined(), await house.joined()
        await house.lead(Verb.START)
        page = await phone.get("/play")
        many = [await phone.ask("POST", "/act", body="step=0&kind=go") for _ in range(100)]
        slowed = [each for each in many if each.status == 429]
        assert len(slowed) >= 80
        assert {each.headers["retry-after"] for each in slowed} == {"1"}
        assert (await tapped(other, await other.get("/play"), 0)).status == 200, "nobody else is slowed down"
        assert (await phone.get("/play")).text != page.text
        assert sorted(len(seat.lines) for seat in house.workshop.store.seats()) == [1, 1]

    on(tmp_path, story)


def test_codes_cannot_be_tried_without_end_and_the_right_one_still_opens(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = Phone(house.app)
        tries = [(await phone.ask("GET", "/ZZZZ")).status for _ in range(400)]
        assert {404, 429} == set(tries)
        assert 'value="yes"' in (await phone.get("/k7rq")).text

    on(tmp_path, story)


def test_nobody_can_come_and_go_without_end(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        body = "code=K7RQ&agree=yes"
        joined = [await Phone(house.app).ask("POST", "/join", body=body) for _ in range(SEATS)]
        assert {each.status for each in joined} == {303}
        last = await Phone(house.app).ask("POST", "/join", body=body)
        assert last.status == 503
        for each in joined[:200]:
            await house.workshop.withdraw(hashed(each.cookies[0].split(";")[0].partition("=")[2]))
        again = [(await Phone(house.app).ask("POST", "/join", body=body)).status for _ in range(200)]
        assert 429 in again

    on(tmp_path, story)


def test_answers_in_the_moment_of_closing_are_kept_or_refused_and_never_between(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phones = [hashed(f"phone {number}") for number in range(60)]
        for each in phones:
            await house.workshop.join(each)
        await house.lead(Verb.START)

        async def close() -> None:
            await asyncio.sleep(0)
            await house.lead(Verb.CLOSE)

        acts = [house.workshop.act(each, 0, Go()) for each in phones]
        await asyncio.gather(*acts[:30], close(), *acts[30:])
        kept = {seat.token for seat in house.workshop.store.seats()}
        assert kept == {each for each in phones if house.room.seat(each) is not None}
        assert all(bot_action(house.room, each) is None for each in phones)
        assert not any(isinstance(house.room.page(each), Playing) for each in phones)
        late = Phone(house.app)
        await late.post("/join", {"code": house.workshop.keys.code, "agree": "yes"})
        assert (await late.post("/act", {"step": "0", "kind": "go"})).status == 200
        assert {seat.token for seat in house.workshop.store.seats()} == kept

    on(tmp_path, story)


def test_a_file_that_is_locked_from_outside_is_told_and_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = [each.replace("busy_timeout=5000", "busy_timeout=50") for each in stores.PRAGMAS]
    monkeypatch.setattr(stores, "PRAGMAS", tuple(quick))
    store = Store(tmp_path / "one.room")
    other = sqlite3.connect(tmp_path / "one.room", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    written = ("INSERT INTO meta (key, value) VALUES ('a', 'b')", ())
    with pytest.raises(StoreError, match="room_store_full"):
        store.submit(written).result()
    other.execute("ROLLBACK")
    other.close()
    store.submit(written).result()
    assert store.meta() == {"a": "b"}
    store.close()


def test_a_file_that_was_cut_short_or_has_another_shape_is_one_line_and_left(tmp_path: Path) -> None:
    with commanded(tmp_path) as room:
        file = room.file
        run(lambda: Person(port=room.port).join(room.code))
        assert room.end()[0] == 0
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert one_line(tmp_path, room.code)
    file.unlink()
    with sqlite3.connect(file) as older:
        older.execute("CREATE TABLE seat (id TEXT PRIMARY KEY)")
    older.close()
    assert one_line(tmp_path, room.code)
    with sqlite3.connect(file) as older:
        assert older.execute("PRAGMA table_info(seat)").fetchall() == [(0, "id", "TEXT", 0, None, 1)]
    older.close()


def one_line(home: Path, code: str) -> bool:
    status, complaint = refused(home, "--port", "0", "--resume", code)
    return status != 0 and len(complaint.strip().splitlines()) == 1 and "cannot be read" in complaint


ALONE = """
import sys, socket
def ears(event, args):
    if event == "socket.connect" and args[0].type & socket.SOCK_STREAM:
        sys.stderr.write(f"went out to {args[1]}\\n")
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "urllib.Request", "http.client.connect"):
        sys.stderr.write(f"{event} {args[0]}\\n")
sys.addaudithook(ears)
"""


def test_a_room_speaks_to_nobody_who_has_not_asked(tmp_path: Path) -> None:
    with commanded(tmp_path, prelude=ALONE) as room:

        async def whole() -> None:
            people = [Person(port=room.port) for _ in range(6)]
            await asyncio.gather(*(one.join(room.code) for one in people))
            lead = await room.facilitator()
            await press(lead, "start")
            for number, one in enumerate(people):
                await one.look()
                while await one.turn(choose=number):
                    pass
            for verb in ("close", "reveal"):
                await press(lead, verb)

        run(whole)
        assert room.end()[::2] == (0, "")
