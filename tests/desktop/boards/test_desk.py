"""The face of a desk shows every slider, at every size, and says in words what its lights show."""

import pytest
from fakes.desks import moved, office, sitting

from game.content.words import load_words
from game.desktop.boards.desk import desk
from game.desktop.geometry import Rect
from game.desktop.kit import Kit, fit
from game.desktop.scene import Context
from game.desktop.settings import Settings
from game.desktop.table import Table
from game.desktop.theme import load_theme
from game.desktop.widgets.widget import Placed, lay_out
from game.model.board import View
from game.rules.boards.desk import view
from game.session.clock import FixedClock

SIZES = [((1280, 720), 100), ((960, 600), 100), ((1920, 1080), 100), ((1280, 720), 200), ((960, 600), 200)]


def shown(what: View, window: tuple[int, int], text: int) -> tuple[Kit, Placed]:
    kit = fit(load_theme(), window, enlarge=text / 100)
    ctx = Context(
        words=load_words(),
        settings=Settings(text=text),
        size=kit.size,
        table=Table(clock=FixedClock(), seeds=lambda: 1),
    )
    widget = desk(ctx, what)
    wide = kit.size.w - 170
    return kit, lay_out(widget, Rect(0, 0, wide, widget.measure(kit, wide).h), kit)


@pytest.mark.parametrize(("window", "text"), SIZES)
def test_every_move_has_a_place_of_its_own_for_a_finger(window: tuple[int, int], text: int) -> None:
    what = view(moved(sitting(office(reward=2, sight=1)), "up_count_praise", "quarter"))
    _, placed = shown(what, window, text)
    spots = {each.widget.key: each.rect for each in placed.walk() if each.widget.key}
    assert set(spots) == {f"move:{option.id}" for option in what.options}
    assert all(spot.w >= 44 and spot.h >= 44 and spot.right <= placed.rect.right + 1 for spot in spots.values())
    boxes = list(spots.values())
    assert not any(
        one.shared(other).w > 1 and one.shared(other).h > 1 for one in boxes for other in boxes if one != other
    )


def test_the_lights_are_told_in_words() -> None:
    what = view(sitting(office()))
    _, placed = shown(what, (1280, 720), 100)
    images = [meaning.name for each in placed.walk() if (meaning := each.widget.meaning()) and meaning.role == "image"]
    say = next(meter.value for meter in what.meters if meter.id == "say")
    assert any(name.startswith(f"40 people: they say {say}, they think {say}") for name in images)


def test_after_the_last_letter_only_the_way_out_is_left() -> None:
    _, placed = shown(view(moved(sitting(office()), "quarter", "quarter")), (1280, 720), 100)
    assert [each.widget.key for each in placed.walk() if each.widget.key] == ["move:done"]
