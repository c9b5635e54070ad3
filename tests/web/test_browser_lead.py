"""The facilitator's page in a real browser: the whole run of a room, two laptops, a closed lid, a killed program."""

from pathlib import Path

from fakes.chromium import at, becomes, come_in, laptop, needs_chromium, overhear, phone, tap, until
from fakes.commanded import commanded
from fakes.laptops import lead_page, press, shows, taken_home, wall_page
from fakes.served import NAME, Served
from playwright.sync_api import Browser, Page, expect

from game.content.words import load_words
from game.web.phase import Phase

pytestmark = needs_chromium

WORDS = load_words()
LARGEST = 40_000


def words_on(page: Page) -> str:
    return page.locator("body").inner_text()


def test_the_secret_of_the_link_becomes_a_cookie_and_is_seen_nowhere_again(browser: Browser, small: Served) -> None:
    secret = small.workshop.keys.lead
    with laptop(browser) as context:
        heard = overhear(context)
        page = lead_page(context, small.origin, secret)
        assert page.url == f"{small.origin}/lead"
        assert secret not in page.content()
        assert not any(secret in url for url in heard.asked)
        assert page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]") == ["", 0, 0]
        (cookie,) = context.cookies()
        assert (cookie["httpOnly"], cookie["sameSite"], cookie["value"] == secret) == (True, "Strict", False)
        page.go_back()
        page.go_forward()
        page.wait_for_selector("#lead")
        assert secret not in page.url


def test_a_wrong_link_opens_nothing(browser: Browser, small: Served) -> None:
    with laptop(browser) as context:
        page = context.new_page()
        for wrong in ("guessed", small.workshop.keys.wall, ""):
            page.goto("about:blank")
            page.goto(f"{small.origin}/lead#{wrong}")
            if wrong:
                expect(page.get_by_role("alert")).to_have_text(WORDS.say("lead_enter_wrong"))
            assert page.locator("#lead").count() == 0
        assert context.cookies() == []


def test_a_facilitator_runs_a_room_from_its_start_to_its_end(browser: Browser, small: Served, tmp_path: Path) -> None:
    with laptop(browser) as desk, phone(browser) as one, phone(browser) as two:
        lead = lead_page(desk, small.origin, small.workshop.keys.lead)
        first, second = (come_in(each, small.origin, small.code) for each in (one, two))
        shows(lead, joined=2, begun=0)
        press(lead, "pace_together")
        press(lead, "start")
        becomes(first, "play 0")
        tap(first)
        shows(lead, joined=2, begun=1, done=0)
        press(lead, "pause")
        for each in (first, second):
            becomes(each, "held paused")
        press(lead, "go_on")
        becomes(first, "play 1")
        while at(first).startswith("play"):
            tap(first)
        assert at(first).startswith("held next_level")
        shows(lead, joined=2, done=1)
        press(lead, "next_level")
        becomes(first, "play")
        press(lead, "pace_free")
        small.fill(8)
        shows(lead, joined=10, begun=9, done=8)
        press(lead, "close")
        for each in (first, second):
            becomes(each, "done closed")
        press(lead, "reopen")
        becomes(second, "play 0")
        press(lead, "close")
        press(lead, "reveal")
        becomes(first, "done revealed True")
        expect(lead.locator(".slides li.here")).to_have_count(1)
        assert {"report.html", "table.csv", "columns.csv", "room.json"} <= set(taken_home(lead, tmp_path))
        press(lead, "end")
        becomes(first, "done ended")
        until(lambda: small.workshop.room.standing.phase is Phase.ENDED)


def test_until_the_reveal_the_page_tells_how_many_and_neither_who_nor_what(browser: Browser, small: Served) -> None:
    with laptop(browser) as desk:
        lead = lead_page(desk, small.origin, small.workshop.keys.lead)
        press(lead, "start")
        small.fill(9)
        shows(lead, joined=9, done=9)
        for verb in ("", "close"):
            if verb:
                press(lead, verb)
            said = words_on(lead)
            kept = small.workshop.store.seats()
            assert not any(seat.id in said for seat in kept)
            for family in small.workshop.room.pack.families.values():
                assert family.title not in said
                assert not any(choice.say in said for item in family.items for choice in item.choices)
            assert "%" not in said
            assert lead.locator(".slides, svg").count() == 0
        press(lead, "reveal")
        assert lead.locator(".slides").count() == 1
        assert not any(seat.id in words_on(lead) for seat in small.workshop.store.seats())


def test_a_seat_is_taken_away_by_the_words_on_its_phone(browser: Browser, small: Served) -> None:
    with laptop(browser) as desk, phone(browser) as one:
        lead = lead_page(desk, small.origin, small.workshop.keys.lead)
        page = come_in(one, small.origin, small.code)
        press(lead, "start")
        becomes(page, "play 0")
        tap(page)
        small.fill(6)
        shows(lead, joined=7, begun=7)
        page.locator("footer a").click()
        lead.goto(f"{small.origin}/lead/seats")
        names = lead.locator(".names label").all_inner_texts()
        assert len(names) == 7
        told = words_on(page)
        (name,) = [each.strip() for each in names if each.strip() in told]
        lead.get_by_label(name).check()
        lead.locator('button[value="remove"]').click()
        expect(lead.locator("h1")).to_contain_text(name)
        lead.locator('form:has(input[name="sure"]) button[value="remove"]').click()
        shows(lead, joined=6, begun=6)
        page.goto(f"{small.origin}/play")
        page.wait_for_selector("#code")
        assert len(small.workshop.store.seats()) == 6


def test_one_more_day_is_a_press(browser: Browser, small: Served) -> None:
    with laptop(browser) as desk:
        lead = lead_page(desk, small.origin, small.workshop.keys.lead)
        before = small.workshop.store.meta()
        press(lead, "extend")
        assert small.workshop.store.meta() != before
        assert small.workshop.room.standing.phase is Phase.LOBBY


def test_a_rehearsal_plays_itself_says_so_everywhere_and_is_thrown_away(browser: Browser, small: Served) -> None:
    with laptop(browser) as desk, laptop(browser) as projector:
        lead = lead_page(desk, small.origin, small.workshop.keys.lead)
        wall = wall_page(projector, small.origin, small.workshop.keys.wall)
        lead.locator('input[name="value"][type="number"]').fill("6")
        press(lead, "rehearse")
        expect(wall.locator("#wall p.rehearsal")).to_be_visible()
        assert wall.locator(".qr, .code").count() == 0
        press(lead, "start")
        shows(lead, joined=6, done=6)
        press(lead, "close")
        press(lead, "reveal")
        expect(wall.locator("#wall.revealed p.rehearsal")).to_be_visible()
        assert lead.locator('a[href^="/lead/take"]').count() == 0
        press(lead, "throw_away")
        shows(lead, joined=0, begun=0)
        expect(wall.locator(".qr")).to_be_visible()
        assert small.workshop.store.seats() == ()


def test_another_laptop_goes_on_and_the_first_is_told_what_was_done(browser: Browser, small: Served) -> None:
    with laptop(browser) as first:
        lead = lead_page(first, small.origin, small.workshop.keys.lead)
        with laptop(browser) as second:
            other = lead_page(second, small.origin, small.workshop.keys.lead)
            first.set_offline(offline=True)
            press(other, "start")
            expect(lead.locator("#lost")).to_be_visible()
            assert lead.locator('button[value="start"]').count() == 1
            first.set_offline(offline=False)
            expect(lead.locator('button[value="pause"]')).to_be_visible()
            expect(lead.locator("#lost")).to_be_hidden()
        lead.close()
        again = first.new_page()
        again.goto(f"{small.origin}/lead")
        expect(again.locator('button[value="pause"]')).to_be_visible()


def test_a_press_on_an_old_page_does_nothing_and_says_so(browser: Browser, small: Served) -> None:
    with laptop(browser, script=False) as first, laptop(browser) as second:
        old = first.new_page()
        old.goto(f"{small.origin}/lead")
        old.locator("#secret").fill(small.workshop.keys.lead)
        old.locator("button.go").click()
        press(lead_page(second, small.origin, small.workshop.keys.lead), "start")
        old.locator('button[value="start"]').click()
        expect(old.get_by_role("alert")).to_have_text(WORDS.say("lead_told_already"))
        assert small.workshop.room.standing.version == 1


def test_without_a_script_the_room_is_run_by_plain_forms(browser: Browser, small: Served) -> None:
    with laptop(browser, script=False) as desk:
        page = desk.new_page()
        page.goto(f"{small.origin}/lead")
        page.locator("#secret").fill(small.workshop.keys.lead)
        page.locator("button.go").click()
        press(page, "start")
        small.fill(6)
        page.reload()
        shows(page, joined=6, done=6)
        for verb in ("extend", "close"):
            press(page, verb)
        assert small.workshop.room.standing.phase is Phase.CLOSED


def test_a_killed_program_is_told_of_and_the_page_goes_on_where_it_was(browser: Browser, tmp_path: Path) -> None:
    named = ("--host", NAME)
    with laptop(browser) as desk, phone(browser) as one:
        with commanded(tmp_path, ("--port", "0", *named)) as host:
            origin = f"http://{NAME}:{host.port}"
            lead = lead_page(desk, origin, host.lead)
            page = come_in(one, origin, host.code)
            press(lead, "start")
            becomes(page, "play 0")
            tap(page)
            shows(lead, joined=1, begun=1)
            host.process.kill()
            host.process.wait(10)
        expect(lead.locator("#lost")).to_be_visible()
        expect(page.locator("#light.bad")).to_be_visible()
        with commanded(tmp_path, ("--port", str(host.port), "--resume", host.code, *named)) as again:
            assert again.lead == host.lead
            expect(lead.locator("#lost")).to_be_hidden()
            expect(page.locator("#light.ok")).to_be_visible()
            tap(page)
            assert at(page).startswith("play 2")
            press(lead, "pause")
            becomes(page, "held paused")


def test_nothing_is_cut_off_in_any_phase(browser: Browser, small: Served) -> None:
    with laptop(browser) as desk:
        lead = lead_page(desk, small.origin, small.workshop.keys.lead)
        for verb in ("", "start", "pause", "close", "reveal"):
            if verb:
                press(lead, verb)
            lead.locator("details:not([open]) summary").evaluate_all("all => all.forEach(each => each.click())")
            for width in (320, 768, 1280):
                lead.set_viewport_size({"width": width, "height": 800})
                assert lead.evaluate("document.documentElement.scrollWidth") <= width, (verb, width)
            if verb == "start":
                small.fill(6)


def test_the_page_is_small_asks_nobody_else_and_keeps_its_own_policy(browser: Browser, small: Served) -> None:
    with laptop(browser) as desk:
        heard = overhear(desk)
        lead = lead_page(desk, small.origin, small.workshop.keys.lead)
        shows(lead, joined=0)
        heard.asked.clear()
        lead.reload()
        shows(lead, joined=0)
        small.fill(2)
        shows(lead, joined=2)
        for verb in ("start", "pause", "close"):
            press(lead, verb)
            assert len(lead.content().encode()) <= LARGEST
        assert (heard.complaints, heard.strangers(small.origin)) == ([], [])
        own = [url.removeprefix(small.origin) for url in heard.asked]
        assert own[:3] == ["/lead", "/s/lead.css", "/s/lead.js"]
        assert {path for path in own if not path.startswith(("/f/", "/s/"))} == {"/lead", "/lead/events", "/lead/do"}
