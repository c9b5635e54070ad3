"""One whole workshop, as a facilitator holds it: from the picture code on the wall to a computer without a trace."""

import csv
import re
import subprocess
import sys
from pathlib import Path

import pytest
from fakes.chromium import at, becomes, laptop, needs_chromium, overhear, phone, tap
from fakes.classmates import classmates
from fakes.classroom import SCORED, UNSCORED, write_class
from fakes.commanded import ROOT, Commanded, commanded, environment
from fakes.laptops import lead_page, press, shows, taken_home, wall_page
from fakes.qr import read_qr
from fakes.recount import apart, recount
from playwright.sync_api import Browser, BrowserContext, Page, expect

from game.content.words import load_words
from game.web.addresses import addresses

pytestmark = needs_chromium

WORDS = load_words()
CLASS, EVERYBODY = 30, 33
A4 = (595, 842)
MINUTE = 60_000


def hundred(share: float) -> str:
    """Write a share as the wall does, with a real minus."""
    whole = round(100 * share)
    return f"\N{MINUS SIGN}{-whole}" if whole < 0 else str(whole)


def signed(share: float) -> str:
    return f"+{hundred(share)}" if round(100 * share) > 0 else hundred(share)


def play_to_the_end(page: Page) -> None:
    turn = 0
    while at(page).startswith("play"):
        tap(page, turn // 3)
        turn += 1
    assert at(page).startswith("done")


def join(context: BrowserContext, address: str) -> Page:
    """Come in by the address that the picture code holds."""
    page = context.new_page()
    page.goto(address)
    page.locator("button[value=yes]").click()
    becomes(page, "held lobby")
    return page


def lose_a_minute(page: Page) -> None:
    """Lose the network for a minute of the phone's own clock, with an answer on its way."""
    page.context.set_offline(offline=True)
    expect(page.locator("#light.bad")).to_be_visible()
    before = at(page)
    page.locator("form.act button").first.click()
    page.clock.fast_forward(MINUTE)
    assert at(page) == before
    page.context.set_offline(offline=False)
    page.wait_for_selector(f'main:not([data-at="{before}"])')
    expect(page.locator("#light.ok")).to_be_visible()


def slides(lead: Page, wall: Page) -> dict[str, list[str]]:
    """Turn the pages of the reveal, and return what each line on the wall says."""
    found = {}
    for number in range(1, lead.locator(".slides li").count() + 1):
        expect(wall.locator(".chapter")).to_contain_text(re.compile(rf"\b{number}\b"))
        name = (wall.locator("#wall").get_attribute("class") or "").rpartition("slide-")[2]
        found[name] = [" ".join(line.split()) for line in wall.locator(".bar .said").all_inner_texts()]
        press(lead, "slide_next")
    return found


def check_figures(table: Path, lines: dict[str, list[str]], report: str) -> None:
    """Count again from the table alone, and find the same numbers on the wall and in the report."""
    counted, between = recount(table), apart(table, SCORED, UNSCORED)
    assert sum(counted[f"{arm} score"]["n"] for arm in (SCORED, UNSCORED)) == EVERYBODY
    for key, names, figures in (
        ("wall_shift", "shift", [counted[f"{SCORED} {framing}"] for framing in ("score", "off")]),
        ("wall_difference", "arms", [between[framing] for framing in ("score", "off")]),
    ):
        assert len(lines[names]) == len(figures)
        for line, figure in zip(lines[names], figures, strict=True):
            way = "none" if hundred(figure["mean"]) == "0" else "along" if figure["mean"] > 0 else "back"
            said = WORDS.say(f"{key}_{way}", n=hundred(abs(figure["mean"])))
            ends = WORDS.say("wall_between", low=signed(figure["low"]), high=signed(figure["high"]))
            assert line == f"{said} {ends}"
    ranges = {(low, high) for low, high in re.findall(r"(\N{MINUS SIGN}?\d+) to (\N{MINUS SIGN}?\d+)", report)}
    for figure in counted.values():
        still = figure["n"] - figure["along"] - figure["back"]
        people = {"n": figure["n"], "along": figure["along"], "back": figure["back"], "unchanged": still}
        assert WORDS.say("room_people_moved", **people) in report
    for figure in (*counted.values(), between["score"]):
        low, high = figure["low"], figure["high"]
        assert {(hundred(low), hundred(high)), (hundred(-high), hundred(-low))} & ranges


def check_paper(page: Page) -> None:
    """Print the report, and see that it fits on A4."""
    printed = page.pdf(prefer_css_page_size=True)
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", printed)
    assert 2 <= len(boxes) <= 12
    assert {(round(float(wide)), round(float(high))) for wide, high in boxes} == {A4}
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 680, "height": 900})
    wide = "all => all.filter(each => each.getBoundingClientRect().right > innerWidth + 1).map(each => each.outerHTML)"
    assert page.locator("body *").evaluate_all(wide) == []


def check_nothing_is_left(host: Commanded, folder: Path, secrets: list[str]) -> None:
    """Delete everything, and look for it in every name and every byte."""
    needles = [each.encode() for each in (host.code, host.lead, host.wall, *secrets)]

    def traces() -> list[Path]:
        files = [path for path in folder.rglob("*") if path.is_file()]
        return [path for path in files if any(each in bytes(path) + path.read_bytes() for each in needles)]

    assert host.file in traces()
    delete = [sys.executable, "-m", "game", "data", "delete", "--all", "--yes"]
    subprocess.run(delete, env=environment(host.home), cwd=ROOT, check=True, capture_output=True)
    assert traces() == []
    assert [path for path in host.home.rglob("*") if path.is_file()] == []


def test_a_whole_workshop(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    computer = tmp_path / "computer"
    for name in ("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        (computer / name).mkdir(parents=True)
        monkeypatch.setenv(name, str(computer / name))
    lan = ("--lan",) if addresses() else ()
    pack = write_class(tmp_path / "pack")
    with (
        commanded(computer / "home", ("--port", "0", "--arms", "scored,unscored", *lan), pack=pack) as host,
        laptop(browser) as desk,
        laptop(browser) as projector,
        phone(browser) as one,
        phone(browser) as two,
        phone(browser) as three,
        phone(browser) as late,
    ):
        origin = f"http://{host.ip}:{host.port}"
        heard = [overhear(each) for each in (desk, projector, one, two, three, late)]
        lead, wall = lead_page(desk, origin, host.lead), wall_page(projector, origin, host.wall)
        address = read_qr(wall.locator(".qr svg").screenshot())
        assert address == f"{origin}/{host.code}".upper()
        with classmates(host, CLASS):
            two.clock.install()
            first, second, third = (join(each, address) for each in (one, two, three))
            shows(wall, joined=EVERYBODY)
            press(lead, "start")
            for each in (first, second, third):
                becomes(each, "play 0")
                tap(each)
                tap(each)
            first.reload()
            becomes(first, "play 2")
            lose_a_minute(second)
            third.locator(".leave summary").click()
            third.locator(".leave button").click()
            third.wait_for_url("**/gone")
            shows(lead, joined=EVERYBODY - 1)
            last = late.new_page()
            last.goto(address)
            last.locator("button[value=yes]").click()
            becomes(last, "play 0")
            for each in (first, second, last):
                play_to_the_end(each)
        shows(lead, joined=EVERYBODY, begun=EVERYBODY, done=EVERYBODY)
        shows(wall, joined=EVERYBODY, done=EVERYBODY)
        press(lead, "close")
        press(lead, "reveal")
        for each in (first, second, last):
            becomes(each, "done revealed True")
        files, lines = taken_home(lead, tmp_path), slides(lead, wall)
        explained = {row[0] for row in csv.reader(files["columns.csv"].read_text("utf-8-sig").splitlines())}
        assert set(files["table.csv"].read_text("utf-8-sig").splitlines()[0].split(",")) <= explained
        report = desk.new_page()
        report.goto(files["report.html"].as_uri())
        check_figures(files["table.csv"], lines, report.locator("body").inner_text())
        check_paper(report)
        for ears in heard:
            assert [url for url in ears.strangers(origin) if not url.startswith("file:")] == []
        secrets = [cookie["value"] for each in (one, two, three, late) for cookie in each.cookies()]
        assert len(secrets) == len(set(secrets)) == 3
        assert host.end()[::2] == (0, "")
        check_nothing_is_left(host, computer, secrets)
