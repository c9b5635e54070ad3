"""The participants' pages as forms, as a browser without scripts has them."""

import asyncio
import json
import re
from dataclasses import asdict
from pathlib import Path

import pytest
from fakes.houses import WORDS, House, on, tapped
from fakes.phones import Answer, Phone, fetched, forms, shown

from game.web.phase import Verb
from game.web.rates import Buckets
from game.web.show import Shown, meta
from game.web.store import Store

LARGEST = 30_000
"""Bytes of a page; with what it fetches (10,000 at most) even the largest one fits into forty kilobytes."""


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let phones here tap faster than thumbs can."""
    monkeypatch.setattr(Buckets, "take", lambda *_: True)


async def played(phone: Phone, *, most: int = 200, pick: int = 0) -> tuple[Answer, int]:
    """Play by forms alone until there is nothing more to press."""
    page = await phone.get("/play")
    for turn in range(most):
        assert page.status == 200
        assert page.size <= LARGEST
        if not shown(page.text).startswith("play"):
            return page, turn
        page = await tapped(phone, page, pick + turn)
    return page, most


def test_a_code_may_be_typed_as_it_comes(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = Phone(house.app)
        assert 'name="code"' in (await phone.get("/")).text
        for typed in ("k7rq", "K7RQ", "k7+rq"):
            assert 'value="yes"' in (await phone.get(f"/?code={typed}")).text
        wrong = await phone.get("/?code=ZZZZ")
        assert wrong.status == 404
        assert WORDS.say("phone_join_wrong") in wrong.text
        assert (await phone.get("/" + "k7rq" * 100)).status == 404
        assert phone.cookie == ""

    on(tmp_path, story)


def test_consent_comes_before_any_trace(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = Phone(house.app)
        page = await phone.get("/K7RQ")
        for told in ("kept_what", "kept_not", "where_text", "who_text", "until_text", "http"):
            assert WORDS.say(f"phone_consent_{told}") in page.text
        assert house.room.pack.content_note in page.text
        assert re.findall(r'class="equal" name="agree" value="(\w+)"', page.text) == ["yes", "no"]
        assert phone.cookie == ""
        seated = await phone.press(page, "yes", name="agree")
        assert shown(seated.text) == "held lobby 0"
        assert phone.cookie.startswith("seat_K7RQ=")
        await house.lead(Verb.START)
        assert shown((await phone.get("/play")).text) == "play 0"
        assert house.workshop.store.seats() == ()

    on(tmp_path, story)


def test_a_no_looks_on_and_leaves_no_trace(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = Phone(house.app)
        page = await phone.press(await phone.get("/K7RQ"), "no", name="agree")
        assert (shown(page.text), phone.cookie) == ("watch lobby False", "")
        for verbs, seen in (
            ((Verb.START,), "playing"), ((Verb.CLOSE,), "closed"), ((Verb.REVEAL,), "revealed"), ((Verb.END,), "ended"),
        ):  # fmt: skip
            await house.lead(*verbs)
            page = await phone.get("/watch")
            assert shown(page.text) == f"watch {seen} False"
            assert WORDS.say(f"phone_watch_{seen}_text") in page.text
        assert house.room.snapshot().joined == 0

    on(tmp_path, story)


def test_thirty_seats_play_to_the_end_without_a_script(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phones = [await house.joined() for _ in range(30)]
        await house.lead(Verb.START)
        ends = await asyncio.gather(*(played(phone, pick=number) for number, phone in enumerate(phones)))
        assert {shown(page.text) for page, _ in ends} == {"done playing False"}
        kept = house.workshop.store.seats()
        assert sorted(len(seat.lines) for seat in kept) == sorted(turns for _, turns in ends)
        await house.lead(Verb.CLOSE, Verb.REVEAL)
        page = await phones[0].get("/play")
        assert 'href="/mirror"' in page.text

    on(tmp_path, story)


def test_a_repeat_and_a_second_tab_answer_once(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = await house.joined()
        await house.lead(Verb.START)
        page = await phone.get("/play")
        while len(acts := [form for form in forms(page.text) if form.action == "/act"]) < 2:
            page = await tapped(phone, page, 0)
        step = int(acts[0].fields["step"])
        sent = [{**form.fields, **dict(form.buttons)} for form in acts[:2]]
        await asyncio.gather(*(phone.post("/act", fields) for fields in [*sent, *sent]))
        (seat,) = house.workshop.store.seats()
        assert len(seat.lines) == step + 1
        later = await phone.post("/act", sent[1], {"x-partial": "1"})
        assert shown(later.text) == f"play {step + 1}"
        (seat,) = house.workshop.store.seats()
        assert len(seat.lines) == step + 1

    on(tmp_path, story)


def test_a_small_answer_is_only_the_middle_of_the_page(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = await house.joined()
        await house.lead(Verb.START)
        whole = await phone.get("/play")
        part = await phone.get("/play", {"x-partial": "1"})
        assert part.text.strip().startswith("<main")
        assert part.text.strip().endswith("</main>")
        assert part.text.strip() in whole.text
        stranger = Phone(house.app)
        assert (await stranger.get("/play", {"x-partial": "1"})).status == 401

    on(tmp_path, story)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"step": "7", "kind": "go"}, 400),
        ({"step": "-1", "kind": "go"}, 400),
        ({"step": "0"}, 400),
        ({"step": "0", "kind": "__proto__"}, 400),
        ({"step": "0", "kind": "choose", "value": "zz"}, 409),
        ({"step": "0", "kind": "skip"}, 409),
        ({}, 400),
    ],
)
def test_what_nobody_could_have_pressed_changes_nothing(tmp_path: Path, fields: dict[str, str], status: int) -> None:
    async def story(house: House) -> None:
        phone = await house.joined()
        await house.lead(Verb.START)
        answer = await phone.post("/act", fields)
        assert (answer.status, shown(answer.text)) == (status, "play 0")
        assert 'role="alert"' in answer.text
        assert house.workshop.store.seats() == ()

    on(tmp_path, story)


def test_forms_of_others_are_refused(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = await house.joined()
        await house.lead(Verb.START)
        go = {"step": "0", "kind": "go"}
        for origin in ("http://elsewhere.test", "null"):
            assert (await phone.post("/act", go, {"origin": origin})).status == 403
            assert (await phone.post("/withdraw", {}, {"origin": origin})).status == 403
        assert (await phone.post("/act", {**go, "token": "0" * 32})).status == 403
        silent = await house.joined(origin=None)
        assert (await silent.post("/act", go)).status == 403
        assert house.workshop.store.seats() == ()
        assert shown((await tapped(silent, await silent.get("/play"), 0)).text) == "play 1"

    on(tmp_path, story)


def test_what_is_kept_can_be_read_and_deleted(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone, other = await house.joined(), await house.joined()
        await house.lead(Verb.START)
        assert WORDS.say("phone_mine_none") in (await phone.get("/mine")).text
        await played(phone, most=8)
        await played(other, most=3)
        whole = json.loads((await phone.get("/mine.json")).text)
        (seat,) = (seat for seat in house.workshop.store.seats() if seat.id == whole["seat"])
        assert [json.loads(line) for line in seat.lines] == whole["turns"]
        page = await phone.get("/mine")
        assert len(re.findall("<tr", page.text)) > 6
        gone = await phone.post("/withdraw", next(f for f in forms(page.text) if f.action == "/withdraw").fields)
        assert WORDS.say("phone_gone_withdrawn") in gone.text
        assert phone.cookie == ""
        assert [len(seat.lines) for seat in house.workshop.store.seats()] == [3]

    on(tmp_path, story)


def test_a_withdrawn_seat_cannot_answer(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = await house.joined()
        await house.lead(Verb.START)
        page, _ = await played(phone, most=4)
        held = phone.cookie
        await phone.post("/withdraw", next(f for f in forms(page.text) if f.action == "/withdraw").fields)
        phone.cookie = held
        assert 'name="code"' in (await tapped(phone, page, 0)).text
        for path in ("/mine", "/mirror", "/play"):
            assert 'name="code"' in (await phone.get(path)).text
        assert house.workshop.store.seats() == ()

    on(tmp_path, story)


def test_the_state_is_told_in_a_few_bytes_and_not_twice(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = await house.joined()
        first = await phone.get("/state")
        assert json.loads(first.text) == {"at": "held lobby 0"}
        tag = {"if-none-match": first.headers["etag"]}
        assert (await phone.get("/state", tag)).status == 304
        await house.lead(Verb.START)
        assert json.loads((await phone.get("/state", tag)).text) == {"at": "play 0"}
        stranger = await Phone(house.app).get("/state")
        assert json.loads(stranger.text) == {"at": "watch playing False"}

    on(tmp_path, story)


def test_a_browser_without_cookies_is_told_so(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = Phone(house.app)
        answer = await phone.ask("POST", "/join", body="code=K7RQ&agree=yes")
        phone.cookie = ""
        page = await phone.get(answer.headers["location"])
        assert page.status == 400
        assert WORDS.say("phone_gone_cookie") in page.text

    on(tmp_path, story)


def test_late_comers_are_let_in_or_told(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        early = await house.joined()
        await house.lead(Verb.START)
        await played(early)
        late = await house.joined()
        assert shown((await late.get("/play")).text) == "play 0"
        await house.lead(Verb.CLOSE)
        assert shown((await late.get("/play")).text) == "done closed False"
        page = await Phone(house.app).get("/K7RQ")
        assert WORDS.say("phone_consent_late") in page.text
        assert 'value="yes"' not in page.text
        await house.lead(Verb.REVEAL)
        assert shown((await early.get("/play")).text) == "done revealed True"
        assert WORDS.say("phone_done_none") in (await late.get("/play")).text
        await house.lead(Verb.END)
        assert (await Phone(house.app).get("/K7RQ")).status == 410
        assert WORDS.say("phone_done_ended_text") in (await early.get("/play")).text

    on(tmp_path, story)


def test_ones_own_mirror_opens_after_the_reveal_and_to_nobody_else(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone, other = await house.joined(), await house.joined()
        await house.lead(Verb.START)
        await played(phone, pick=1)
        assert "data-at" in (await phone.get("/mirror")).text
        await house.lead(Verb.CLOSE, Verb.REVEAL)
        page = await phone.get("/mirror")
        assert WORDS.say("contrast_score") in page.text
        assert page.text.count('class="card pair"') == 6
        for way in ("friends", "required", "off", "controls", "nonsense"):
            assert (await phone.get(f"/mirror?under={way}")).size <= LARGEST
        assert shown((await other.get("/mirror")).text) == "done revealed False"
        assert (await Phone(house.app).get("/mirror")).text.count("pair") == 0

    on(tmp_path, story)


def test_every_page_is_small_and_fetches_little(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = await house.joined()
        pages = [await phone.get("/play"), await Phone(house.app).get("/"), await Phone(house.app).get("/K7RQ")]
        await house.lead(Verb.START)
        pages += [await phone.get(path) for path in ("/play", "/watch", "/mine", "/gone")]
        pages.append((await played(phone))[0])
        for page in pages:
            assert page.status == 200
            assert page.size <= LARGEST
            assert fetched(page.text) == ["/s/room.css", "/s/room.js"]
            assert 'lang="en"' in page.text
            assert "<title>Workshop K7RQ</title>" in page.text
            assert not re.search(r' style=| on\w+=|<script(?! src="/s/)|https?://(?!www\.w3\.org/2000/svg)', page.text)

    on(tmp_path, story)


def test_what_a_page_fetches_comes_packed_in_few_requests(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = await house.joined()
        page = await phone.get("/play")
        parts = [await phone.ask("GET", path, headers={"accept-encoding": "gzip"}) for path in fetched(page.text)]
        assert 1 <= len(parts) <= 3
        assert {part.headers["content-encoding"] for part in parts} == {"gzip"}
        assert sum(int(part.headers["content-length"]) for part in parts) <= 10_000
        assert "content-encoding" not in (await phone.ask("GET", "/play", headers={"accept-encoding": "gzip"})).headers

    on(tmp_path, story)


def test_in_a_rehearsal_every_page_says_so_and_what_becomes_of_answers(tmp_path: Path) -> None:
    store = Store(tmp_path / "one.room")
    store.submit(meta("show", asdict(Shown(rehearsal=6)))).result()
    store.close()
    said = WORDS.say("phone_rehearsal")

    async def story(house: House) -> None:
        phone = Phone(house.app)
        assert WORDS.say("phone_consent_rehearsal") in (await phone.get("/k7rq")).text
        assert said in (await phone.get("/watch")).text
        assert said in (await phone.press(await phone.get("/k7rq"), "yes", name="agree")).text
        await house.lead(Verb.START)
        page = await phone.get("/play")
        assert said in page.text
        assert said in (await phone.press(page, "go", name="kind")).text
        await house.lead(Verb.CLOSE)
        assert said in (await phone.get("/play")).text

    on(tmp_path, story)


def test_outside_a_rehearsal_no_page_speaks_of_one(tmp_path: Path) -> None:
    async def story(house: House) -> None:
        phone = Phone(house.app)
        assert "rehearsal" not in (await phone.get("/k7rq")).text
        assert "rehearsal" not in (await phone.press(await phone.get("/k7rq"), "yes", name="agree")).text

    on(tmp_path, story)
