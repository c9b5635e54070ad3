"""Widgets that answer say what they are, and leave room for a finger."""

import pytest

from game.desktop.geometry import Rect
from game.desktop.kit import fit
from game.desktop.theme import load_theme
from game.desktop.widgets.choice import ChoiceCard, Stakes
from game.desktop.widgets.controls import TARGET, Button, IconButton, Slider, Stepper, Tab, Toggle
from game.desktop.widgets.widget import Widget, lay_out

EVERY = (
    Button(key="a", text="Go on"),
    Button(key="a", text="Go on", icon="play", trail="arrow-right"),
    IconButton(key="a", text="Settings", icon="gear-six"),
    Tab(key="a", text="Off"),
    Toggle(key="a", text="Less motion", on=True),
    Slider(key="a", text="Sounds", value=50, low=0, high=100, shown="50 %"),
    ChoiceCard(key="a", text="No"),
)


@pytest.mark.parametrize("enlarge", [1.0, 2.0])
@pytest.mark.parametrize("widget", EVERY)
def test_every_control_leaves_room_for_a_finger(widget: Widget, enlarge: float) -> None:
    size = widget.measure(fit(load_theme(), (1280, 720), enlarge=enlarge), 300)
    assert size.w >= TARGET
    assert size.h >= TARGET


def test_a_disabled_button_can_do_nothing() -> None:
    meaning = Button(key="a", text="Go on", disabled=True).meaning()
    assert meaning is not None
    assert meaning.actions == ()
    assert "disabled" in meaning.states


def test_a_switch_and_a_slider_say_how_they_stand() -> None:
    switch, slider = EVERY[4].meaning(), EVERY[5].meaning()
    assert switch is not None
    assert slider is not None
    assert (switch.value, slider.value) == ("on", "50 %")


def test_a_choice_says_its_stakes_and_one_without_says_none() -> None:
    with_stakes = ChoiceCard(key="a", text="Yes", note="Soon", stakes=Stakes("12", 1)).meaning()
    without = ChoiceCard(key="a", text="Yes").meaning()
    assert with_stakes is not None
    assert without is not None
    assert (with_stakes.value, without.value) == ("Soon; 12", "")


def test_stones_stand_apart_and_hold_every_number() -> None:
    kit = fit(load_theme(), (1280, 720))
    stepper = Stepper(key="guess", name="Guess", value=2, low=0, high=6)
    tree = lay_out(stepper, Rect(0, 0, 600, 60), kit)
    assert [stone.widget.key for stone in tree.children] == [f"guess:{number}" for number in range(7)]
    assert all(stone.rect.w >= TARGET for stone in tree.children)
