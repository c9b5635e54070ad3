"""The focus goes where one would expect it."""

from game.desktop.focus import active, ahead, entrance, turn
from game.desktop.geometry import Rect, Size
from game.desktop.kit import fit
from game.desktop.theme import load_theme
from game.desktop.widgets.choice import ChoiceCard
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Inert, Layers, Spots
from game.desktop.widgets.widget import Placed, Widget, lay_out

SCREEN = Rect(0, 0, 400, 300)


def placed(*spots: tuple[Widget, Rect]) -> Placed:
    return lay_out(Spots(spots=spots, size=Size(400, 300)), SCREEN, fit(load_theme(), (1280, 720)))


def button(key: str, x: float, y: float) -> tuple[Widget, Rect]:
    return Button(key=key, text=key), Rect(x, y, 100, 50)


GRID = (button("a", 0, 0), button("b", 120, 0), button("c", 0, 70), button("d", 120, 70))


def test_tab_goes_round_in_reading_order() -> None:
    places = active(placed(*GRID))
    assert [turn(places, key, 1) for key in ("a", "b", "c", "d")] == ["b", "c", "d", "a"]
    assert turn(places, "a", -1) == "d"


def test_arrows_go_to_the_nearest_in_their_direction() -> None:
    places = active(placed(*GRID))
    assert ahead(places, "a", 1, 0) == "b"
    assert ahead(places, "a", 0, 1) == "c"
    assert ahead(places, "d", 0, -1) == "b"
    assert ahead(places, "d", -1, 0) == "c"


def test_at_the_edge_the_focus_stays() -> None:
    places = active(placed(*GRID))
    assert ahead(places, "b", 1, 0) == "b"


def test_the_first_arrow_leads_to_the_first_answer() -> None:
    answer = (ChoiceCard(key="choice:x", text="Yes"), Rect(0, 140, 100, 64))
    assert entrance(active(placed(*GRID, answer))) == "choice:x"


def test_what_is_disabled_or_beneath_another_screen_is_out_of_reach() -> None:
    dead = (Button(key="dead", text="dead", disabled=True), Rect(0, 0, 100, 50))
    below = (Inert(child=Layers(children=(Button(key="below", text="below"),))), Rect(0, 0, 100, 50))
    assert [each.widget.key for each in active(placed(dead, below, button("a", 0, 0)))] == ["a"]
