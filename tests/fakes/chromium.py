"""A real browser: phones, a facilitator's laptop and a projector, each a profile of its own."""

import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from fakes.served import NAME
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), ""
)
ASLEEP = "--disable-back-forward-cache"
"""What Playwright tells Chromium, so that no page would ever return from the browser's memory."""

needs_chromium = pytest.mark.skipif(
    not CHROMIUM and not os.environ.get("CI"), reason="no Chromium on this computer; on Debian: apt install chromium"
)


@contextmanager
def launched(without: Sequence[str] = ()) -> Iterator[Browser]:
    """Start Chromium, to which the name of the workshop is this computer, but not one that it trusts more."""
    assert CHROMIUM, "Chromium must be installed where CI is set"
    args = ["--no-sandbox", "--disable-dev-shm-usage", f"--host-resolver-rules=MAP {NAME} 127.0.0.1"]
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=args, ignore_default_args=list(without))
        yield browser
        browser.close()


@contextmanager
def phone(browser: Browser, *, script: bool = True, width: int = 390) -> Iterator[BrowserContext]:
    """Bring a phone."""
    context = browser.new_context(
        viewport={"width": width, "height": 700}, java_script_enabled=script, has_touch=True, reduced_motion="reduce"
    )
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@contextmanager
def laptop(browser: Browser, *, script: bool = True, width: int = 1280, height: int = 800) -> Iterator[BrowserContext]:
    """Bring a laptop, or what a projector hangs on."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, java_script_enabled=script, reduced_motion="reduce"
    )
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


PATIENCE = 60_000
"""Milliseconds for what only has to happen; what has to happen soon says so."""


@dataclass(slots=True, kw_only=True)
class Overheard:
    """What a page asked for, and what it complained of."""

    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def strangers(self, origin: str) -> list[str]:
        """Return what was asked of anybody else."""
        return [url for url in self.asked if not url.startswith((f"{origin}/", "data:"))]


def overhear(context: BrowserContext) -> Overheard:
    """Listen to every page of a profile, those to come as well."""
    heard = Overheard()
    context.on("request", lambda request: heard.asked.append(request.url))
    context.on("console", lambda message: heard.complaints.append(message.text))
    context.on("weberror", lambda error: heard.complaints.append(str(error.error)))
    return heard


def come_in(context: BrowserContext, origin: str, code: str) -> Page:
    """Open the room's address and agree."""
    page = context.new_page()
    page.goto(f"{origin}/{code.lower()}")
    page.locator("button[value=yes]").click()
    page.wait_for_selector("main[data-at]")
    return page


def at(page: Page) -> str:
    """Return what a phone's page says that it shows."""
    return page.locator("main").get_attribute("data-at") or ""


def becomes(page: Page, shows: str, within: int = PATIENCE) -> None:
    """Wait until a phone shows something."""
    page.wait_for_selector(f'main[data-at^="{shows}"]', timeout=within)


def tap(page: Page, pick: int = 0) -> None:
    """Press one of the buttons, and wait for what it brings."""
    before = at(page)
    buttons = page.locator("main form.act button, main form.digits button")
    buttons.nth(pick % buttons.count()).click()
    page.wait_for_selector(f'main:not([data-at="{before}"])')


def until(true: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait for what no page tells."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)
