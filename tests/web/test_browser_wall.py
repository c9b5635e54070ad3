"""The projector in a real browser: it leads people in, follows the room by itself, and gives nothing away."""

from pathlib import Path

from fakes.chromium import becomes, come_in, laptop, needs_chromium, overhear, phone, tap
from fakes.commanded import commanded
from fakes.laptops import lead_page, press, shows, wall_page
from fakes.legible import SCREENS, unreadable
from fakes.qr import read_qr
from fakes.served import NAME, Served
from playwright.sync_api import Browser, Page, expect

from game.web.phase import Verb

pytestmark = needs_chromium


def stays(page: Page) -> None:
    """Mark a page, so that a reload would be noticed."""
    page.evaluate("window.stays = true")


def has_stayed(page: Page) -> bool:
    return bool(page.evaluate("window.stays === true"))


def test_people_come_in_by_what_the_wall_shows(browser: Browser, small: Served) -> None:
    with laptop(browser) as projector, phone(browser) as one, phone(browser) as two:
        wall = wall_page(projector, small.origin, small.workshop.keys.wall)
        said = read_qr(wall.locator(".qr svg").screenshot())
        assert said == f"{small.origin}/{small.code}".upper()
        page = one.new_page()
        page.goto(said)
        page.locator("button[value=yes]").click()
        becomes(page, "held lobby")
        shows(wall, joined=1)
        typed = two.new_page()
        typed.goto(f"http://{wall.locator('.address').inner_text()}")
        typed.locator("#code").fill(wall.locator(".code").inner_text().lower())
        typed.locator("button.primary").click()
        typed.locator("button[value=yes]").click()
        becomes(typed, "held lobby")
        shows(wall, joined=2)


def test_the_wall_follows_the_room_by_its_stream_alone(browser: Browser, small: Served) -> None:
    with laptop(browser) as desk, laptop(browser) as projector, phone(browser) as one:
        lead = lead_page(desk, small.origin, small.workshop.keys.lead)
        wall = wall_page(projector, small.origin, small.workshop.keys.wall)
        page = come_in(one, small.origin, small.code)
        shows(wall, joined=1)
        stays(wall)
        press(lead, "start")
        expect(wall.locator("#wall.playing .tally")).to_be_visible()
        becomes(page, "play 0")
        tap(page)
        small.fill(5)
        shows(wall, joined=6, done=5)
        press(lead, "pause")
        expect(wall.locator(".tally")).to_have_count(0)
        press(lead, "go_on")
        shows(wall, joined=6, done=5)
        press(lead, "close")
        expect(wall.locator("#wall.closed")).to_be_visible()
        press(lead, "reveal")
        expect(wall.locator("#wall.slide-guess")).to_be_visible()
        press(lead, "slide_next")
        expect(wall.locator("#wall.slide-shift")).to_be_visible()
        press(lead, "slide_back")
        expect(wall.locator("#wall.slide-guess")).to_be_visible()
        press(lead, "end")
        expect(wall.locator("#wall.ended")).to_be_visible()
        assert has_stayed(wall)


def test_no_secret_and_no_answer_ever_stands_on_the_wall(browser: Browser, small: Served) -> None:
    keys, pack = small.workshop.keys, small.workshop.room.pack
    with laptop(browser) as projector:
        heard = overhear(projector)
        wall = wall_page(projector, small.origin, keys.wall)
        assert wall.url == f"{small.origin}/wall"
        (cookie,) = projector.cookies()
        assert (cookie["httpOnly"], cookie["sameSite"], cookie["value"] == keys.wall) == (True, "Strict", False)
        small.lead(Verb.START)
        small.fill(6)
        shows(wall, joined=6, done=6)
        choices = {one.say for family in pack.families.values() for item in family.items for one in item.choices}
        for verb in (None, Verb.PAUSE, Verb.GO_ON, Verb.CLOSE):
            if verb:
                mark = wall.locator("#wall").get_attribute("data-mark")
                small.lead(verb)
                wall.wait_for_selector(f'#wall:not([data-mark="{mark}"])')
            text = wall.content()
            assert not any(secret in text for secret in (keys.lead, keys.wall))
            assert not any(seat.id in text for seat in small.workshop.store.seats())
            said = wall.locator("body").inner_text()
            assert not any(choice in said for choice in choices)
            assert not any(family.title in said for family in pack.families.values())
            assert wall.locator(".bars").count() == 0
        assert not any(secret in url for url in heard.asked for secret in (keys.lead, keys.wall))
        assert (heard.complaints, heard.strangers(small.origin)) == ([], [])
        wall.goto(f"{small.origin}/lead/seats")
        assert wall.locator("#secret").is_visible()


def test_every_page_of_the_wall_is_readable_from_the_last_row_and_in_grey(browser: Browser, small: Served) -> None:
    def look() -> None:
        for width, height in SCREENS:
            wall.set_viewport_size({"width": width, "height": height})
            assert unreadable(wall) == [], (wall.locator("#wall").get_attribute("class"), width)

    with laptop(browser) as desk, laptop(browser) as projector:
        lead = lead_page(desk, small.origin, small.workshop.keys.lead)
        wall = wall_page(projector, small.origin, small.workshop.keys.wall)
        expect(wall.locator(".qr")).to_be_visible()
        look()
        press(lead, "start")
        small.fill(12)
        shows(wall, joined=12, done=12)
        look()
        for verb in ("pause", "close", "reveal"):
            mark = wall.locator("#wall").get_attribute("data-mark")
            press(lead, verb)
            wall.wait_for_selector(f'#wall:not([data-mark="{mark}"])')
            look()
        slides = lead.locator(".slides li").count()
        for number in range(2, slides + 1):
            press(lead, "slide_next")
            expect(wall.locator(".chapter")).to_contain_text(str(number))
            look()


def test_the_wall_without_a_script_looks_again_by_itself(browser: Browser, small: Served) -> None:
    with laptop(browser, script=False) as projector:
        wall = projector.new_page()
        wall.goto(f"{small.origin}/wall")
        wall.locator("#secret").fill(small.workshop.keys.wall)
        wall.locator("button.go").click()
        expect(wall.locator(".qr")).to_be_visible()
        small.lead(Verb.START)
        expect(wall.locator("#wall.playing")).to_be_visible()


def test_a_killed_program_is_told_of_and_the_wall_goes_on_where_it_was(browser: Browser, tmp_path: Path) -> None:
    named = ("--host", NAME)
    with laptop(browser) as projector:
        with commanded(tmp_path, ("--port", "0", *named)) as host:
            wall = wall_page(projector, f"http://{NAME}:{host.port}", host.wall)
            stays(wall)
            lead = lead_page(projector, f"http://{NAME}:{host.port}", host.lead)
            press(lead, "start")
            wall.bring_to_front()
            expect(wall.locator("#wall.playing")).to_be_visible()
            host.process.kill()
            host.process.wait(10)
        expect(wall.locator("#lost")).to_be_visible()
        with commanded(tmp_path, ("--port", str(host.port), "--resume", host.code, *named)) as again:
            expect(wall.locator("#lost")).to_be_hidden()
            assert again.wall == host.wall
            expect(wall.locator("#wall.playing")).to_be_visible()
            assert has_stayed(wall)
