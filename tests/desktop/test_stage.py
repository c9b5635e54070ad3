"""What the stage draws, and what it leaves alone."""

import pygame
from fakes.window import Player

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect
from game.desktop.kit import fit
from game.desktop.ops import Still
from game.desktop.settings import Settings
from game.desktop.stage import Stage
from game.desktop.theme import load_theme

SIZE = (400, 300)
WHOLE = (0, 0, *SIZE)


def staged(*, reduced: bool = False) -> tuple[Stage, pygame.Surface]:
    window = pygame.display.set_mode(SIZE)
    return Stage(window, load_theme(), reduced=reduced), window


def canvas() -> Canvas:
    made = Canvas(fit(load_theme(), SIZE), WHOLE)
    made.box(Rect(0, 0, 1000, 1000), "white")
    return made


def dial(score: int) -> Canvas:
    made = canvas()
    font = made.kit.type.face("display")
    made.live("dial", Still(score, 350, 950, (600,), font), Rect(20, 20, 200, 200))
    return made


def test_a_still_screen_is_drawn_once() -> None:
    stage, _ = staged()
    stage.show(canvas(), 0)
    assert stage.frame(0)
    assert not stage.frame(16)
    assert not stage.moving(16)


def test_the_same_screen_again_draws_nothing() -> None:
    stage, _ = staged()
    stage.show(canvas(), 0)
    stage.frame(0)
    stage.show(canvas(), 16)
    assert not stage.frame(16)


def test_only_the_place_that_changed_is_drawn() -> None:
    stage, window = staged()
    stage.show(canvas(), 0)
    stage.frame(0)
    window.fill((1, 2, 3))  # whatever the stage does not draw keeps this colour
    changed = canvas()
    changed.box(Rect(10, 10, 20, 20), "indigo")
    stage.show(changed, 16)
    assert stage.frame(16)
    assert window.get_at((200, 200))[:3] == (1, 2, 3)
    assert window.get_at((12, 12))[:3] == load_theme().colour("indigo")[:3]


def test_a_dial_counts_up_and_then_rests() -> None:
    stage, _ = staged()
    stage.show(dial(400), 0)
    stage.frame(0)
    assert not stage.moving(10)
    stage.show(dial(800), 20)
    assert stage.moving(21)
    assert stage.frame(500)
    stage.frame(2000)
    assert not stage.moving(2000)


def test_a_dial_that_moved_ends_as_one_that_never_did() -> None:
    stage, window = staged()
    stage.show(dial(400), 0)
    stage.frame(0)
    for now, score in ((10, 900), (600, 500)):
        stage.show(dial(score), now)
        stage.frame(now + 100)
    for now in (1600, 1640):
        stage.frame(now)
    moved = pygame.image.tobytes(window, "RGB")
    fresh, again = staged()
    fresh.show(dial(500), 0)
    fresh.frame(0)
    assert moved == pygame.image.tobytes(again, "RGB")


def test_with_reduced_motion_the_dial_jumps_and_no_paper_flies() -> None:
    stage, _ = staged(reduced=True)
    stage.show(dial(400), 0)
    stage.frame(0)
    stage.show(dial(800), 10)
    stage.frame(10)
    assert not stage.moving(30)
    assert stage.motion["confetti"] == 0


def test_when_all_has_come_to_rest_the_window_draws_no_more() -> None:
    player = Player()
    player.press("play")
    assert not player.window.turn(())


def test_a_moved_screen_is_the_same_as_one_drawn_afresh() -> None:
    player = Player(settings=Settings(reduced=True))
    player.press("play")
    player.press("back")
    player.feed()
    before = pygame.image.tobytes(player.surface, "RGB")
    player.feed(pygame.Event(pygame.WINDOWEXPOSED))
    assert pygame.image.tobytes(player.surface, "RGB") == before


def test_a_new_dial_sweeps_from_where_it_is_told_and_counts_on_the_way() -> None:
    stage, _ = staged()
    shown = canvas()
    font = shown.kit.type.face("display")
    shown.live("dial", Still(550, 350, 950, (600,), font, start=350), Rect(20, 20, 200, 200))
    stage.show(shown, 0)
    stage.frame(0)
    stage.counted()
    stage.frame(300)
    assert stage.counted()
    assert stage.moving(300)
    stage.frame(1000)
    assert stage.counted()
    assert not stage.moving(1000)
    stage.frame(1100)
    assert not stage.counted()


def test_with_less_motion_a_new_dial_stands_at_once() -> None:
    stage, _ = staged(reduced=True)
    shown = canvas()
    font = shown.kit.type.face("display")
    shown.live("dial", Still(550, 350, 950, (600,), font, start=350), Rect(20, 20, 200, 200))
    stage.show(shown, 0)
    stage.frame(0)
    assert not stage.moving(16)
    assert not stage.counted()
