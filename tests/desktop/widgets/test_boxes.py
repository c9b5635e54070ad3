"""Rows and columns give everything its place."""

from hypothesis import given
from hypothesis import strategies as st

from game.desktop.geometry import Edges, Rect, edges
from game.desktop.kit import Kit, fit
from game.desktop.theme import load_theme
from game.desktop.widgets.boxes import Column, Flow, Gap, Grid, Grow, Row
from game.desktop.widgets.holders import Aligned, Fixed, Pad, Scroll
from game.desktop.widgets.widget import Placed, Widget, lay_out

SCREEN = Rect(0, 0, 300, 200)
SIZES = st.lists(st.tuples(st.integers(1, 90), st.integers(1, 40)), min_size=1, max_size=8)


def kit(**scroll: float) -> Kit:
    made = fit(load_theme(), (1280, 720))
    return Kit(theme=made.theme, type=made.type, scale=1, size=made.size, scroll=scroll)


def placed(widget: Widget) -> list[Rect]:
    return [child.rect for child in lay_out(widget, SCREEN, kit()).children]


def test_a_column_stacks_with_gaps() -> None:
    rects = placed(Column(children=(Gap(h=20), Gap(h=30)), gap=10))
    assert [(rect.y, rect.h) for rect in rects] == [(0, 20), (30, 30)]


def test_what_grows_takes_what_is_left() -> None:
    rects = placed(Column(children=(Gap(h=20), Grow(child=Gap()), Gap(h=30))))
    assert rects[1].h == 150
    assert rects[2].bottom == 200


@given(SIZES, st.floats(0, 30), st.floats(0.1, 0.9))
def test_a_flow_that_gets_the_width_it_asked_for_breaks_no_line(
    sizes: list[tuple[int, int]], gap: float, part: float
) -> None:
    flow = Flow(children=tuple(Gap(w=wide * part, h=high) for wide, high in sizes), gap=gap)
    room = Edges(part, 0, gap, 0)
    wanted = Pad(child=flow, room=room).measure(kit(), 10_000)
    rect = Rect(part, 0, wanted.w, wanted.h).inset(room)
    middles = {round(child.y + child.h / 2, 6) for _, child in flow.arrange(kit(), rect)}
    assert len(middles) == 1


def test_a_row_shares_the_rest_by_weight() -> None:
    rects = placed(Row(children=(Gap(w=60), Grow(child=Gap(), weight=1), Grow(child=Gap(), weight=2))))
    assert [rect.w for rect in rects] == [60, 80, 160]


def test_a_flow_goes_on_in_the_next_line() -> None:
    rects = placed(Flow(children=(Gap(w=200, h=10), Gap(w=90, h=10), Gap(w=90, h=10)), gap=8))
    assert [rect.y for rect in rects] == [0, 0, 18]


def test_a_grid_gives_all_of_a_line_its_height() -> None:
    rects = placed(Grid(children=(Gap(h=10), Gap(h=30), Gap(h=5)), columns=2, gap=10))
    assert [(rect.x, rect.y, rect.w, rect.h) for rect in rects] == [(0, 0, 145, 30), (155, 0, 145, 30), (0, 40, 145, 5)]


def test_room_is_kept_and_sizes_are_held() -> None:
    assert placed(Pad(child=Gap(), room=edges(10))) == [Rect(10, 10, 280, 180)]
    assert placed(Aligned(child=Fixed(child=Gap(), w=100, h=50))) == [Rect(100, 75, 100, 50)]
    assert placed(Pad(child=Gap(), room=Edges(5))) == [Rect(5, 0, 295, 200)]


def test_a_list_moves_up_by_what_is_scrolled_and_no_further() -> None:
    def top(by: float) -> float:
        tree = lay_out(Scroll(key="list", child=Gap(h=500)), SCREEN, kit(list=by))
        return tree.children[0].rect.y

    assert [top(0), top(120), top(9999)] == [0, -120, -300]


def test_what_is_cut_off_does_not_show() -> None:
    tall = Column(children=(Gap(h=190), Gap(h=190)))
    tree = lay_out(Scroll(key="list", child=tall), SCREEN, kit())
    assert tree.children[0].children[1].visible.h == 10


@given(SIZES)
def test_nothing_in_a_column_or_a_flow_lies_over_anything_else(sizes: list[tuple[int, int]]) -> None:
    children = tuple(Gap(w=w, h=h) for w, h in sizes)
    for widget in (Column(children=children, gap=2), Flow(children=children, gap=2)):
        tree: Placed = lay_out(widget, Rect(0, 0, 300, 900), kit())
        rects = [child.rect for child in tree.children]
        for index, one in enumerate(rects):
            for other in rects[index + 1 :]:
                shared = one.shared(other)
                assert not (shared.w and shared.h)


@given(SIZES, st.integers(80, 300))
def test_a_column_measures_as_it_stands(sizes: list[tuple[int, int]], width: int) -> None:
    column = Column(children=tuple(Gap(w=w, h=h) for w, h in sizes), gap=3)
    size = column.measure(kit(), width)
    tree = lay_out(column, Rect(0, 0, width, size.h), kit())
    assert tree.children[-1].rect.bottom == size.h
