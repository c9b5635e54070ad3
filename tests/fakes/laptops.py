"""What a facilitator does in a real browser: opens the link, presses buttons, answers what is asked once more."""

from pathlib import Path
from typing import Final

from playwright.sync_api import BrowserContext, Page, expect

SURE: Final = frozenset({"close", "reveal", "end", "remove", "throw_away"})


def lead_page(context: BrowserContext, origin: str, secret: str) -> Page:
    """Open the facilitator's link, as the terminal prints it."""
    page = context.new_page()
    page.goto(f"{origin}/lead#{secret}")
    page.wait_for_selector("#lead")
    return page


def wall_page(context: BrowserContext, origin: str, secret: str) -> Page:
    """Open the projector's link, as the terminal prints it."""
    page = context.new_page()
    page.goto(f"{origin}/wall#{secret}")
    page.wait_for_selector("#wall")
    return page


def press(page: Page, verb: str) -> None:
    """Press a button, say yes if that is asked, and wait until the room stands elsewhere."""
    mark = page.locator("#lead").get_attribute("data-mark")
    button = page.locator(f'#lead button[value="{verb}"]')
    if not button.is_visible():  # it is folded away
        page.locator("details", has=page.locator(f'button[value="{verb}"]')).locator("summary").click()
    button.click()
    if verb in SURE:
        page.locator(f'form:has(input[name="sure"]) button[value="{verb}"]').click()
    if verb == "end":
        return
    page.wait_for_selector(f'#lead:not([data-mark="{mark}"])')


def shows(page: Page, *, joined: int | None = None, begun: int | None = None, done: int | None = None) -> None:
    """Wait until a page counts so many."""
    for spot, number in (("joined", joined), ("begun", begun), ("done", done)):
        if number is not None:
            expect(page.locator(f"#{spot}")).to_have_text(str(number))


def taken_home(lead: Page, folder: Path) -> dict[str, Path]:
    """Download everything that a facilitator may take along."""
    found: dict[str, Path] = {}
    for link in lead.locator('a[href^="/lead/take/"]').all():
        name = (link.get_attribute("href") or "").rpartition("/")[2]
        with lead.expect_download() as download:
            link.click()
        found[name] = folder / name
        download.value.save_as(found[name])
    return found
