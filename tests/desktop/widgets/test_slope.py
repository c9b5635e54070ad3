"""A row of the chart: what it draws for each verdict, and that its words never run into each other."""

import pytest
from fakes.mirrored import mirrored
from fakes.spilled import spilled
from pygame import Rect

from game.content.pseudo import PSEUDO
from game.desktop import ops
from game.desktop.canvas import Canvas
from game.desktop.widgets.slope import tone
from game.desktop.widgets.widget import draw
from game.model.finding import Shift
from game.model.framing import Framing, Stance
from game.model.ids import FamilyId


def each(family: FamilyId, framing: Framing) -> Stance | None:
    """Give each kind of question another fate."""
    before = framing is Framing.BEFORE
    return {
        "m1": Stance.OWN if before else Stance.ALONG,
        "m2": Stance.ALONG if before else Stance.OWN,
        "m3": Stance.OWN,
        "m4": Stance.ALONG,
        "m5": Stance.OWN if before else None,
    }.get(family, Stance.NEITHER if before else Stance.OWN)


@pytest.mark.parametrize("language", ["en", "zh", PSEUDO])
@pytest.mark.parametrize(("wide", "text"), [(960, 100), (1280, 100), (1280, 115), (1280, 130), (1920, 150)])
def test_no_words_of_the_chart_run_into_each_other(wide: int, text: int, language: str) -> None:
    player = mirrored(each, size=(wide, wide * 10 // 16), text=text, language=language)
    player.press("all")
    canvas = Canvas(player.window.kit, (0, 0, wide, wide * 10 // 16), still=True)
    draw(player.window.tree(), canvas)
    verdicts = {player.words.say(f"shift_{shift.value}") for shift in Shift}
    stances = {player.words.say(f"stance_{stance.value}") for stance in Stance}
    lines = [(op.what.text, Rect(op.box)) for op in canvas.things if isinstance(op.what, ops.Words)]
    for chip in (place for said, place in lines if said in verdicts):
        assert [said for said, place in lines if said in stances and place.colliderect(chip)] == []
    assert list(spilled(player.window.tree(), player.window.kit)) == []


@pytest.mark.parametrize(("language", "drawn"), [("en", True), ("zh", True), (PSEUDO, False)])
def test_where_the_words_are_too_long_for_a_chart_each_row_is_a_card(language: str, drawn: bool) -> None:  # noqa: FBT001
    player = mirrored(each, language=language)
    player.press("all")
    canvas = Canvas(player.window.kit, (0, 0, 1280, 720), still=True)
    draw(player.window.tree(), canvas)
    assert any(isinstance(op.what, ops.Curve) for op in canvas.things) is drawn


def test_no_two_verdicts_look_alike_but_by_colour() -> None:
    icons = [tone(shift)[3] for shift in Shift]
    assert len(set(icons)) == len(icons)
