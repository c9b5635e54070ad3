import pytest
from fakes.painted import brightness

from game.desktop.art.stage import GROUND_SHARE, finish, stage_for
from game.model.event import Light


@pytest.mark.parametrize("size", [(1280, 720), (804, 340), (640, 213), (300, 400)])
def test_the_ground_lies_at_the_same_share_of_every_height(size: tuple[int, int]) -> None:
    stage = stage_for(size, Light.DAY, indoors=False)
    assert stage.pen.box(0, 0, 1, 1).y == pytest.approx(size[1] * stage.pen.fine * GROUND_SHARE, abs=1)
    assert finish(stage).get_size() == size


@pytest.mark.parametrize("indoors", [True, False])
def test_colours_sink_with_the_light(indoors: bool) -> None:  # noqa: FBT001 - a test parameter
    day, dusk, night = (brightness(stage_for((64, 36), light, indoors=indoors).tone("#D0A080")) for light in Light)
    assert day > dusk > night


def test_a_tall_picture_shows_the_left_side_larger() -> None:
    wide, tall = (stage_for(size, Light.DAY, indoors=False) for size in ((400, 225), (400, 500)))
    assert tall.pen.box(0, 0, 100, 1).width > wide.pen.box(0, 0, 100, 1).width


def test_far_things_sink_into_the_haze() -> None:
    stage = stage_for((64, 36), Light.DUSK, indoors=False)
    haze = stage.tone("#000000", far=1)
    assert stage.tone("#FFFFFF", far=1) == haze


def test_leaves_stay_cool_in_a_pink_evening() -> None:
    for indoors in (True, False):
        leaf = stage_for((64, 36), Light.DUSK, indoors=indoors).leaf("#4E8C5B")
        assert leaf.g > leaf.r


def test_each_hour_picks_its_own() -> None:
    assert [stage_for((64, 36), light, indoors=True).pick("a", "b", "c") for light in Light] == ["a", "b", "c"]
