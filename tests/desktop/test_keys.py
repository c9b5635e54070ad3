"""Every device says the same things."""

import pygame
import pytest
from pygame.event import Event

from game.desktop.commands import Cancel, Command, Confirm, Digit, Grab, Leave, Move, Point, Release, Resized, Turn
from game.desktop.keys import Keys


def key(code: int, mod: int = 0) -> Event:
    return Event(pygame.KEYDOWN, key=code, mod=mod)


def button(code: int) -> Event:
    return Event(pygame.CONTROLLERBUTTONDOWN, button=code, instance_id=3)


@pytest.mark.parametrize(
    ("events", "wanted"),
    [
        ([key(pygame.K_DOWN), button(pygame.CONTROLLER_BUTTON_DPAD_DOWN)], Move(0, 1)),
        ([key(pygame.K_LEFT), button(pygame.CONTROLLER_BUTTON_DPAD_LEFT)], Move(-1, 0)),
        ([key(pygame.K_RETURN), key(pygame.K_SPACE), button(pygame.CONTROLLER_BUTTON_A)], Confirm()),
        ([key(pygame.K_ESCAPE), button(pygame.CONTROLLER_BUTTON_B)], Cancel()),
        ([key(pygame.K_TAB), button(pygame.CONTROLLER_BUTTON_RIGHTSHOULDER)], Turn(1)),
        ([key(pygame.K_TAB, pygame.KMOD_SHIFT), button(pygame.CONTROLLER_BUTTON_LEFTSHOULDER)], Turn(-1)),
        ([key(pygame.K_3)], Digit(3)),
        ([Event(pygame.QUIT)], Leave()),
        ([Event(pygame.WINDOWSIZECHANGED, x=960, y=600)], Resized(960, 600)),
    ],
)
def test_keys_and_pads_mean_the_same(events: list[Event], wanted: Command) -> None:
    assert Keys().read(events) == [wanted] * len(events)


def test_the_pointer_moves_grabs_and_releases() -> None:
    events = [
        Event(pygame.MOUSEMOTION, pos=(3, 4)),
        Event(pygame.MOUSEBUTTONDOWN, pos=(3, 4), button=1),
        Event(pygame.MOUSEBUTTONUP, pos=(3, 4), button=1),
    ]
    assert Keys().read(events) == [Point(3, 4), Grab(3, 4), Release(3, 4)]


def test_one_push_of_a_stick_is_one_move() -> None:
    keys = Keys()
    values = [0.2, 0.7, 0.9, 0.5, 0.1, -0.8]
    events = [Event(pygame.JOYAXISMOTION, axis=0, value=value, instance_id=9) for value in values]
    assert keys.read(events) == [Move(1, 0), Move(-1, 0)]


def test_a_hat_that_is_let_go_says_nothing() -> None:
    events = [Event(pygame.JOYHATMOTION, value=value, instance_id=9) for value in ((0, 1), (0, 0))]
    assert Keys().read(events) == [Move(0, -1)]


def test_a_known_pad_is_heard_once() -> None:
    keys = Keys()
    events = [button(pygame.CONTROLLER_BUTTON_A), Event(pygame.JOYBUTTONDOWN, button=0, instance_id=3)]
    assert keys.read(events) == [Confirm()]


def test_what_means_nothing_is_silent() -> None:
    assert Keys().read([key(pygame.K_F9), Event(pygame.MOUSEBUTTONDOWN, pos=(0, 0), button=2)]) == []


def test_a_key_that_stays_down_answers_once() -> None:
    keys, digit, up = Keys(), key(pygame.K_1), Event(pygame.KEYUP, key=pygame.K_1, mod=0)
    assert keys.read([digit, digit, digit]) == [Digit(1)]
    assert keys.read([up, digit]) == [Digit(1)]


def test_a_key_that_stays_down_goes_on_moving() -> None:
    down = key(pygame.K_DOWN)
    assert Keys().read([down, down]) == [Move(0, 1), Move(0, 1)]


def test_a_key_that_was_let_go_in_another_window_is_heard_again() -> None:
    keys, enter = Keys(), key(pygame.K_RETURN)
    assert keys.read([enter, Event(pygame.WINDOWFOCUSLOST), enter]) == [Confirm(), Confirm()]
