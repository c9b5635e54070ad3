"""Widgets are values."""

import pytest

from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Widget


def test_a_field_that_is_missing_or_unknown_is_named() -> None:
    with pytest.raises(TypeError, match="text"):
        Label()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="txet"):
        Label(text="a", txet="b")  # type: ignore[call-arg]


def test_a_widget_never_changes() -> None:
    label = Label(text="a")
    with pytest.raises(AttributeError, match="fixed"):
        label.text = "b"  # type: ignore[misc]


def test_defaults_are_the_class_s_own() -> None:
    assert (Label(text="a").role, Label(text="a").key) == ("body", "")
    assert Widget().meaning() is None
