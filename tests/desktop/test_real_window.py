"""One whole game in a real window: real keys, real clicks, and the plug pulled in the middle.

Beside the real game plays a shadow without a screen, by the same seed: it knows where the buttons are, what was done,
and what the window must show.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from fakes.screen import PATIENCE, OpenGame, Screen, missing, opened_screen
from fakes.shadow import KEYS, Both
from fakes.window import Player

from game.content.load import load
from game.content.shipped import shipped
from game.desktop.settings import Settings, save_settings
from game.journal.file import read
from game.model.action import Action, Choose
from game.model.entry import Ended
from game.model.pack import Pack
from game.model.record import Record
from game.session.replay import replay

SEED, HALF, SCREENS = 7, 12, 400
STILL = Settings(reduced=True)
"""Every screen is held against the shadow's, so nothing may take its time to arrive."""


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    lacks = missing()
    if lacks:
        pytest.skip(lacks)
    with opened_screen(tmp_path / "screen") as opened:
        yield opened


@contextmanager
def playing(screen: Screen, home: Path, *options: str) -> Iterator[OpenGame]:
    """Open the game, and leave nothing of it behind."""
    game = OpenGame(screen, home, *options)
    try:
        yield game
    finally:
        game.kill()


@pytest.fixture(scope="module")
def campaign() -> Pack:
    loaded = load(shipped("levels") / "starbridge")
    assert loaded.pack is not None
    return loaded.pack


def play_on(both: Both, *, turns: int) -> None:
    """Play until the mirror shows, or so many turns are taken."""
    for step in range(SCREENS):
        if both.shadow.scene == "MirrorPage" or both.turns() >= turns:
            return
        on = [node for node in both.shadow.named("button") if node.key == "on"]
        both.forward(by_mouse=step % 5 == 4 and (bool(on) or bool(both.shadow.named("choice"))))
        both.settle()
        both.look()
    raise AssertionError(f"no end after {SCREENS} screens, the last was {both.shadow.scene}")


def pull_the_plug(both: Both) -> None:
    """Kill the game with one more turn on its way: that one may be lost, no other."""
    safe = both.turns()
    last = ("1", "1") if both.shadow.named("choice") else ("Return",)
    both.game.key(*last)
    both.game.kill()
    assert safe <= both.turns() <= safe + 1
    if both.turns() > safe:
        both.shadow.key(*(KEYS[name] for name in last))


def put_away(shadow: Player) -> Player:
    """Let somebody else sit down at the shadow's computer."""
    shadow.table.leave()
    again = Player(shadow.table.pack(), settings=STILL)
    again.table.look()
    again.feed()
    return again


def close(both: Both) -> None:
    """Leave as players do, by the buttons."""
    both.click("home")
    both.look()
    both.click("quit")
    assert both.game.process.wait(PATIENCE) == 0


def test_a_whole_game_in_a_real_window_survives_the_plug(screen: Screen, tmp_path: Path, campaign: Pack) -> None:
    home = tmp_path / "real"
    save_settings(home / "settings.json", STILL)
    with playing(screen, home, "--seed", str(SEED)) as game:
        both = Both(game, Player(campaign, settings=STILL), home)
        both.look()
        play_on(both, turns=HALF)
        pull_the_plug(both)
    with playing(screen, home) as game:
        both = Both(game, put_away(both.shadow), home)
        both.look()
        both.key("Up", "Return")
        play_on(both, turns=SCREENS)
        both.look()
        close(both)
    record = both.record()
    assert isinstance(record.turns[-1].entries[-1], Ended)
    assert deeds(record) == deeds(the_shadows(tmp_path))
    assert replay(campaign, record).same


def deeds(record: Record) -> list[Action]:
    """Return what was done, whenever and however slowly it was done."""
    return [timeless(turn.action) for turn in record.turns]


def timeless(action: Action) -> Action:
    """Return an action without what depends on how fast the hands were."""
    match action:
        case Choose():
            return replace(action, at=0, ms=0, changes=0)
        case _:
            return replace(action, at=0, ms=0)


def the_shadows(folder: Path) -> Record:
    """Return what the shadow recorded."""
    (path,) = (folder / "home" / "runs").glob("*.jsonl")
    return read(path)[0]
