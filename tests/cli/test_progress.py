"""A sign of life for whatever takes over a second."""

import io
import sys

import pytest

from game.cli import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_everything_is_handed_on_in_its_order() -> None:
    assert list(progress.watched("abc", of=3, doing="spelling")) == ["a", "b", "c"]


def test_somebody_who_watches_sees_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = Terminal()
    monkeypatch.setattr(sys, "stderr", seen)
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    list(progress.watched("ab", of=2, doing="spelling"))
    assert seen.getvalue() == "\rspelling: 0 of 2\rspelling: 1 of 2\rspelling: 2 of 2\n"


def test_a_file_is_not_filled_with_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = io.StringIO()
    monkeypatch.setattr(sys, "stderr", seen)
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    list(progress.watched("ab", of=2, doing="spelling"))
    assert seen.getvalue() == ""
