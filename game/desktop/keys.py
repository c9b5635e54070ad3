"""The only file that sees pygame's events: keyboard, mouse and gamepads become commands through one table each."""

from collections.abc import Sequence

import pygame
from pygame._sdl2 import controller
from pygame.event import Event

from game.desktop.commands import (
    Cancel,
    Command,
    Confirm,
    Digit,
    Exposed,
    Grab,
    Leave,
    Move,
    Point,
    Release,
    Resized,
    Switch,
    Turn,
    Wheel,
)

_DIGITS: dict[int, Command] = {pygame.K_1 + index: Digit(index + 1) for index in range(9)}
_KEYS: dict[int, Command] = {
    **_DIGITS,
    pygame.K_UP: Move(0, -1),
    pygame.K_DOWN: Move(0, 1),
    pygame.K_LEFT: Move(-1, 0),
    pygame.K_RIGHT: Move(1, 0),
    pygame.K_w: Move(0, -1),
    pygame.K_s: Move(0, 1),
    pygame.K_a: Move(-1, 0),
    pygame.K_d: Move(1, 0),
    pygame.K_RETURN: Confirm(),
    pygame.K_KP_ENTER: Confirm(),
    pygame.K_SPACE: Confirm(),
    pygame.K_ESCAPE: Cancel(),
    pygame.K_BACKSPACE: Cancel(),
    pygame.K_AC_BACK: Cancel(),
    pygame.K_F2: Switch("text"),
    pygame.K_F11: Switch("fullscreen"),
    pygame.K_m: Switch("sound"),
    pygame.K_e: Switch("author"),
    pygame.K_PAGEUP: Wheel(-6, -1, -1),
    pygame.K_PAGEDOWN: Wheel(6, -1, -1),
}

_PAD: dict[int, Command] = {
    pygame.CONTROLLER_BUTTON_A: Confirm(),
    pygame.CONTROLLER_BUTTON_B: Cancel(),
    pygame.CONTROLLER_BUTTON_START: Cancel(),
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: Turn(-1),
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: Turn(1),
    pygame.CONTROLLER_BUTTON_DPAD_UP: Move(0, -1),
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: Move(0, 1),
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: Move(-1, 0),
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: Move(1, 0),
}
_JOY: dict[int, Command] = {0: Confirm(), 1: Cancel(), 4: Turn(-1), 5: Turn(1), 7: Cancel()}
_REPEATS = (Move, Turn, Wheel)
"""What a key that is held down does again and again; an answer is given once, however long the finger stays."""
_FAR, _NEAR = 0.6, 0.35
_FULL = 32767


class Keys:
    """Turns events into commands; it remembers only which way a stick is held, so that one push is one move."""

    def __init__(self) -> None:
        self._held: dict[int, int] = {}
        self._down: set[int] = set()
        self._known_pads: set[int] = set()
        self._open: dict[int, object] = {}  # a pad that nobody holds falls silent

    def read(self, events: Sequence[Event]) -> list[Command]:
        """Return what the player wants, in order."""
        return [command for event in events if (command := self._command(event)) is not None]

    def _command(self, event: Event) -> Command | None:  # noqa: PLR0911 - one for each case
        match event.type:
            case pygame.QUIT:
                return Leave()
            case pygame.KEYDOWN | pygame.KEYUP | pygame.WINDOWFOCUSLOST:
                return self._pressed(event)
            case pygame.MOUSEMOTION | pygame.MOUSEBUTTONDOWN | pygame.MOUSEBUTTONUP | pygame.MOUSEWHEEL:
                return self._mouse(event)
            case pygame.CONTROLLERBUTTONDOWN:
                self._known_pads.add(event.instance_id)
                return _PAD.get(event.button)
            case pygame.CONTROLLERAXISMOTION:
                self._known_pads.add(event.instance_id)
                return self._stick(event.axis, event.value / _FULL)
            case pygame.JOYBUTTONDOWN | pygame.JOYHATMOTION | pygame.JOYAXISMOTION:
                return self._joystick(event)
            case pygame.JOYDEVICEADDED:
                self._welcome(event.device_index)
                return None
            case pygame.WINDOWSIZECHANGED:
                return Resized(event.x, event.y)
            case pygame.WINDOWEXPOSED:
                return Exposed()
            case _:
                return None

    def _pressed(self, event: Event) -> Command | None:
        """Return what a key means, and, while it stays down, only what may be done again and again."""
        if event.type == pygame.WINDOWFOCUSLOST:
            self._down.clear()  # whatever is let go elsewhere is not heard here
            return None
        if event.type == pygame.KEYUP:
            self._down.discard(event.key)
            return None
        again = event.key in self._down
        self._down.add(event.key)
        command = self._key(event)
        return None if again and not isinstance(command, _REPEATS) else command

    def _key(self, event: Event) -> Command | None:
        if event.key == pygame.K_TAB:
            return Turn(-1 if event.mod & pygame.KMOD_SHIFT else 1)
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER) and event.mod & pygame.KMOD_ALT:
            return Switch("fullscreen")
        return _KEYS.get(event.key)

    def _mouse(self, event: Event) -> Command | None:
        if event.type == pygame.MOUSEMOTION:
            return Point(*event.pos)
        if event.type == pygame.MOUSEWHEEL:
            return Wheel(-2.0 * event.y, *pygame.mouse.get_pos())
        if event.button == pygame.BUTTON_LEFT:
            return Grab(*event.pos) if event.type == pygame.MOUSEBUTTONDOWN else Release(*event.pos)
        if event.button == pygame.BUTTON_RIGHT and event.type == pygame.MOUSEBUTTONUP:
            return Cancel()
        return None

    def _joystick(self, event: Event) -> Command | None:
        if event.instance_id in self._known_pads:
            return None  # SDL sends a known pad's presses twice, by both names
        if event.type == pygame.JOYBUTTONDOWN:
            return _JOY.get(event.button)
        if event.type == pygame.JOYHATMOTION:
            right, up = event.value
            return Move(right, -up) if right or up else None
        return self._stick(event.axis, event.value)

    def _welcome(self, index: int) -> None:
        """Open a pad by the name that SDL knows it by, so that its buttons are where they belong."""
        if controller.is_controller(index):
            self._open[index] = controller.Controller(index)
        else:
            self._open[index] = pygame.joystick.Joystick(index)

    def _stick(self, axis: int, value: float) -> Command | None:
        """Make one move out of one push of the first stick."""
        if axis > 1:
            return None
        before = self._held.get(axis, 0)
        now = (1 if value > 0 else -1) if abs(value) > (_NEAR if before else _FAR) else 0
        self._held[axis] = now
        if now == before or not now:
            return None
        return Move(now, 0) if axis == 0 else Move(0, now)


def open_pads() -> None:
    """Let gamepads announce themselves; they are opened when they do."""
    pygame.joystick.init()
    controller.init()
