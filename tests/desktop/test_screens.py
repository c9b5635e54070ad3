"""Every screen at every size: nothing is cut off, nothing lies over anything else, every target fits a finger."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from fakes.packs import tiny_pack
from fakes.window import Player

from game.content.pseudo import PSEUDO, pseudo
from game.desktop.geometry import Rect
from game.desktop.semantics import Node
from game.desktop.settings import Settings
from game.desktop.widgets.holders import Scroll
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Placed
from game.model.pack import Pack

SIZES = [
    ((960, 600), 100),
    ((960, 600), 175),
    ((1280, 720), 100),
    ((1280, 720), 200),
    ((1920, 1080), 150),
    ((3840, 2160), 100),
]
TARGET = 44
SLACK = 1.0


def screens(player: Player) -> Iterator[str]:
    """Play through, stopping at each kind of scene once."""
    seen: set[str] = set()
    while player.scene != "MirrorPage":
        name = f"{player.scene} {player.table.playing and player.table.session.state.framing}"
        if name not in seen:
            seen.add(name)
            yield name
            yield from phone_pages(player)
        forward(player)
    yield "MirrorPage"
    player.press("side")
    yield "PairPage"
    player.press("back")
    player.press("print")
    yield "SmallPrint"
    player.press("record")
    yield "Recorded"
    player.press("forget_all")
    yield "Sure"
    player.press("keep")
    player.press("back")
    player.press("back")
    player.press("settings")
    yield "SettingsPage"


def phone_pages(player: Player) -> Iterator[str]:
    """Unfold the phone, where it is folded, and turn its pages."""
    if "phone" not in [node.key for node in player.named("button")]:
        return
    player.press("phone")
    yield "PhonePage"
    for tab in [node.key for node in player.named("tab")]:
        player.press(tab)
        yield f"PhonePage {tab}"
    player.press("back")


def forward(player: Player) -> None:
    """Take the first way on."""
    if player.scene == "Prediction":
        player.press("guess:1")
    choices = player.named("choice")
    keys = [node.key for node in player.named("button")]
    wanted = [choices[0].key] if choices else [key for key in ("play", "begin", "on", "all") if key in keys]
    player.press(wanted[0])


def leaves(placed: Placed, scrolled: float = 0) -> Iterator[tuple[Placed, bool]]:
    """Yield everything that has no children, and whether it may be scrolled out of sight."""
    loose = bool(scrolled) or isinstance(placed.widget, Scroll)
    if not placed.children:
        yield placed, loose
    for child in placed.children:
        yield from leaves(child, loose)


def words_fit(player: Player) -> list[str]:
    """Return the words that have less room than they need."""
    kit = player.window.kit
    return [
        f"{placed.widget.text!r} has {placed.rect.w:.0f} x {placed.rect.h:.0f}"
        for placed, _ in leaves(player.window.tree())
        if isinstance(placed.widget, Label)
        and placed.widget.text
        and placed.widget.measure(kit, placed.rect.w).h > placed.rect.h + SLACK
    ]


def outside(player: Player) -> list[str]:
    """Return what stands beyond the edge of the window and cannot be scrolled to."""
    wide, high = player.window.kit.size
    return [
        f"{type(placed.widget).__name__} at {placed.rect}"
        for placed, loose in leaves(player.window.tree())
        if not loose and placed.widget.meaning() and beyond(placed.rect, wide, high)
    ]


def beyond(rect: Rect, wide: float, high: float) -> bool:
    """Tell whether a place reaches over the edge."""
    return rect.x < -SLACK or rect.y < -SLACK or rect.right > wide + SLACK or rect.bottom > high + SLACK


def hands(player: Player) -> list[Node]:
    """Return everything that can be pressed now and is in sight."""
    return [node for node in player.screen().walk() if "press" in node.actions and node.rect.w > 0 and node.rect.h > 0]


@pytest.mark.parametrize(("size", "text"), SIZES)
def test_every_screen_holds_its_words_and_its_buttons(size: tuple[int, int], text: int) -> None:
    player = Player(tiny_pack(6, 2), size=size, settings=Settings(text=text), paints=False)
    for name in screens(player):
        assert words_fit(player) == [], name
        assert outside(player) == [], name
        for one, other in combinations(hands(player), 2):
            shared = one.rect.shared(other.rect)
            assert shared.w <= SLACK or shared.h <= SLACK, f"{name}: {one.name} lies over {other.name}"


@pytest.mark.parametrize("language", [PSEUDO, "zh"])
@pytest.mark.parametrize(("size", "text"), [((1280, 720), 200), ((960, 600), 100)])
def test_every_screen_holds_the_words_of_another_language(size: tuple[int, int], text: int, language: str) -> None:
    pack = in_language(tiny_pack(6, 2), language)
    player = Player(pack, size=size, settings=Settings(text=text, language=language), paints=False)
    for name in screens(player):
        assert words_fit(player) == [], name
        assert outside(player) == [], name


def in_language(pack: Pack, language: str) -> Pack:
    """Say the story of a small pack at the length of another language; its own words are short."""
    if language != PSEUDO:
        return pack
    people = {one: replace(person, name=pseudo(person.name)) for one, person in pack.people.items()}
    tiers = tuple(replace(tier, title=pseudo(tier.title), cheer=pseudo(tier.cheer)) for tier in pack.tiers)
    rewards = {one: replace(each, title=pseudo(each.title)) for one, each in pack.rewards.items()}
    return replace(pack, people=people, tiers=tiers, rewards=rewards, language=language)


def test_every_screen_holds_the_font_for_reading_too() -> None:
    player = Player(tiny_pack(), settings=Settings(text=130, readable=True), paints=False)
    for name in screens(player):
        assert words_fit(player) == [], name
        assert outside(player) == [], name


def test_every_target_fits_a_finger() -> None:
    player = Player(tiny_pack(6, 2), paints=False)
    for name in screens(player):
        for placed in player.window.tree().walk():
            meaning = placed.widget.meaning()
            if meaning and {"press", "pick"} & set(meaning.actions):
                assert placed.rect.h >= TARGET - SLACK, f"{name}: {meaning.name} is {placed.rect.h} high"
                assert placed.rect.w >= TARGET - SLACK, f"{name}: {meaning.name} is {placed.rect.w} wide"


def test_every_screen_can_be_left_by_keys_alone() -> None:
    player = Player(tiny_pack(6, 2), paints=False)
    for name in screens(player):
        assert hands(player), name
