from fakes.painted import bare, colours, painted, seen

from game.desktop.art.scenery.town import House, draw_door, draw_house, draw_laundry, draw_shopfront, draw_window
from game.model.event import Light

HOUSE = House(x=100, bays=3, storeys=3, brick="#D58468")


def test_a_house_is_as_large_as_its_windows_need() -> None:
    stage = painted(lambda it: draw_house(it, HOUSE))
    assert seen(stage, 104, -HOUSE.height + 20).a
    assert seen(stage, 100 + HOUSE.width - 4, -20).a
    assert not seen(stage, 100 + HOUSE.width + 20, -20).a


def test_some_neighbours_are_at_home_after_dark_and_some_are_not() -> None:
    lit = 0
    for seed in range(20):
        stage = bare(Light.NIGHT)
        draw_window(stage, (500, -200), seed=seed)
        lit += max(colour[0] for colour in colours(stage, 504, -196, 44, 50)) > 230
    assert 4 <= lit <= 16


def test_a_door_shines_after_dark() -> None:
    stage = painted(lambda it: draw_door(it, 500, 0), Light.NIGHT)
    assert seen(stage, 520, -60).r > 200


def test_goods_stand_in_a_shop_window() -> None:
    stage = painted(lambda it: draw_shopfront(it, 300, 0, 300, "#2F8F83"))
    assert len(colours(stage, 310, -60, 200, 36)) > 5


def test_a_line_of_washing_is_colourful() -> None:
    stage = painted(lambda it: draw_laundry(it, (300, -200), (560, -200)))
    assert len(colours(stage, 300, -200, 260, 60)) > 5
