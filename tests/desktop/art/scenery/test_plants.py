from fakes.painted import bare, colours, seen

from game.desktop.art.scenery.plants import draw_bed, draw_bush, draw_pot, draw_tree


def test_a_tree_is_green_above_and_brown_below() -> None:
    stage = bare()
    draw_tree(stage, 600)
    crown, trunk = seen(stage, 600, -140), seen(stage, 598, -20)
    assert crown.g > crown.r
    assert trunk.r > trunk.g


def test_a_hedge_is_as_wide_as_asked_for() -> None:
    stage = bare()
    draw_bush(stage, 400, 300)
    assert seen(stage, 430, -12).a
    assert seen(stage, 670, -12).a
    assert not seen(stage, 360, -12).a


def test_a_bed_has_planks_and_something_growing() -> None:
    stage = bare()
    draw_bed(stage, 400, 160)
    assert len(colours(stage, 400, -80, 160, 40)) > 4
    assert seen(stage, 480, -8).a


def test_a_pot_holds_leaves() -> None:
    stage = bare(indoors=True)
    draw_pot(stage, 500)
    assert len(colours(stage, 460, -130, 80, 130)) > 4
