"""A basket: the budget holds, the reading is the sum of plain weights, errands are served in their order."""

from fakes.baskets import corner_shop
from fakes.boards import board_pack, moves, played
from fakes.packs import DANA, GUS, HELPED, MONEY
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.action import Go, Move
from game.model.board import Row, View
from game.model.boards.basket import Basket, Better
from game.model.entry import Moved, TheirScoreMoved
from game.model.framing import Stance
from game.model.offer import Scene
from game.model.outcome import Step
from game.rules.begin import begin
from game.rules.boards.basket import BETTER, CHECKOUT, EXPLAIN, LEAVE
from game.rules.offer import offer
from game.rules.step import step
from game.session.bots import along


def shown(*names: str, shop: Basket | None = None) -> View:
    """Return the board as it lies after these moves."""
    _, _, scene = played(board_pack(shop or corner_shop()), *moves(*names))
    assert scene is not None
    assert scene.board is not None
    return scene.board


def read(*names: str) -> list[str]:
    """Return what the app reads after these moves."""
    return [cell.text for cell in row(shown(*names), "reading").cells]


def ids(view: View) -> set[str]:
    return {option.id for option in view.options}


def row(view: View, name: str) -> Row:
    return next(each for each in view.rows if each.id == name)


def closed(*names: str, shop: Basket | None = None) -> Moved:
    """Return the record of the last move."""
    _, entries, _ = played(board_pack(shop or corner_shop()), *moves(*names))
    return [entry for entry in entries if isinstance(entry, Moved)][-1]


def test_an_empty_basket_reads_as_nobody_and_cannot_be_paid() -> None:
    view = shown()

    assert read() == ["nobody yet"]
    assert CHECKOUT not in ids(view)
    assert {option.id for option in view.options if option.verb == "search"} == {"put_look"}


def test_the_reading_is_rewritten_with_every_move() -> None:
    assert read("put_bread", "put_nappies") == ["steady", "a parent"]
    assert read("put_bread", "put_bread", "put_nappies", "put_nappies") == ["very steady", "too many"]
    assert read("put_bread", "take_bread") == ["nobody yet"]


def test_what_was_taken_is_counted_beside_the_shelf() -> None:
    view = shown("put_nappies", "put_nappies", "put_look")

    assert [(each.title, each.value) for each in view.rows if each.group == "bag"] == [("Nappies", 2)]
    assert [each.title for each in view.rows if each.group == "typed"] == ["how to sleep"]


def test_a_search_costs_nothing_and_is_read_all_the_same() -> None:
    view = shown("put_look")

    assert view.meters[0].value == 0
    assert read("put_look") == ["idle"]
    assert CHECKOUT not in ids(view)


def test_what_is_too_dear_or_used_up_cannot_be_put_in() -> None:
    assert "put_game" not in ids(shown("put_nappies", "put_nappies"))
    assert "put_bread" not in ids(shown("put_bread", "put_bread"))


def test_errands_are_served_in_their_order_from_what_is_there() -> None:
    one, two = shown("put_nappies"), shown("put_nappies", "put_nappies")

    assert [row(one, name).group for name in ("ward", "paint")] == ["errands", "served"]
    assert [row(two, name).group for name in ("ward", "paint")] == ["served", "errands"]
    assert closed("put_nappies", "put_nappies", "put_nappies", CHECKOUT, LEAVE).tallies["served"] == 2


def test_at_the_till_every_life_explains_the_same_basket() -> None:
    view = shown("put_bread", "put_nappies", CHECKOUT)

    assert [cell.text for cell in row(view, "you").cells] == ["Bread: breakfast", "Nappies: somebody asked"]
    assert [cell.text for cell in row(view, "other").cells] == ["Bread: the ducks", "Nappies: teacups"]
    assert view.said == ("The same basket lies at the other till.",)
    assert ids(view) == {EXPLAIN, LEAVE}


def test_there_is_nothing_to_explain_where_nothing_was_bought_for_others() -> None:
    assert ids(shown("put_bread", CHECKOUT)) == {LEAVE}
    assert ids(shown("put_nappies", CHECKOUT, shop=corner_shop(explain=False))) == {LEAVE}


def test_the_recommended_basket_replaces_the_own_one_in_one_move() -> None:
    record = closed("put_nappies", BETTER, CHECKOUT, LEAVE)

    assert record.end == "followed"
    assert record.tallies == {
        "steady": 2, "family": 0, "idle": 0, "spent": 5, "left": 5, "items": 3, "served": 0, "overlap": 3,
        "followed": 1, "told": 0,
    }  # fmt: skip


def test_a_recommended_basket_that_cannot_be_paid_is_not_offered() -> None:
    dear = Better(say="Too dear", points=9, products={"nappies": 3, "game": 1})
    lost = Better(say="Not here", points=9, products={"piano": 1})

    assert BETTER not in ids(shown(shop=corner_shop(better=dear)))
    assert BETTER not in ids(shown(shop=corner_shop(better=lost)))


def test_leaving_brings_the_errands_home() -> None:
    state, _, _ = played(board_pack(corner_shop()), *moves("put_nappies", "put_nappies", CHECKOUT, LEAVE))

    assert state.ties[DANA] == 4
    assert state.ties[GUS] == 1
    assert HELPED in state.facts


def test_saying_whom_it_is_for_costs_those_who_asked() -> None:
    state, entries, _ = played(board_pack(corner_shop()), *moves("put_nappies", "put_nappies", CHECKOUT, EXPLAIN))

    hurt = [(entry.person, entry.after - entry.before) for entry in entries if isinstance(entry, TheirScoreMoved)]
    assert hurt == [(DANA, -10)]
    assert state.numbers[MONEY] == 102


def test_after_its_moves_the_board_goes_to_the_till_by_itself() -> None:
    assert ids(shown("put_bread", "put_soap", shop=corner_shop(turns=2))) == {LEAVE}
    assert ids(shown("put_look", "take_look", shop=corner_shop(turns=2))) == {LEAVE}


def test_going_along_is_to_take_the_better_basket() -> None:
    pack = board_pack(corner_shop())
    begun = step(pack, begin(pack, route=next(iter(pack.routes)), seed=1), Go())
    assert isinstance(begun, Step)
    scene = offer(pack, begun.state)
    assert isinstance(scene, Scene)
    assert along(scene, begun.state, 1) == Move(move=BETTER)

    stances = {option.id: option.stance for option in shown("put_bread").options}
    assert (stances[BETTER], stances[CHECKOUT]) == (Stance.ALONG, Stance.OWN)
    assert {option.id: option.stance for option in shown(BETTER).options}[CHECKOUT] is Stance.ALONG


@settings(max_examples=60, deadline=None)
@given(choices=st.lists(st.integers(0, 50), max_size=40), turns=st.integers(1, 12), budget=st.integers(1, 15))
def test_whatever_is_played_the_budget_holds_and_there_is_an_end(choices: list[int], turns: int, budget: int) -> None:
    pack = board_pack(corner_shop(turns=turns, budget=budget))
    begun = step(pack, begin(pack, route=next(iter(pack.routes)), seed=3), Go())
    assert isinstance(begun, Step)
    state, made = begun.state, []
    for at in range(turns + 1):
        scene = offer(pack, state)
        if not isinstance(scene, Scene) or scene.board is None:
            break
        assert scene.board.options
        assert 0 <= scene.board.meters[0].value <= budget
        option = scene.board.options[(choices[at] if at < len(choices) else at) % len(scene.board.options)]
        outcome = step(pack, state, Move(move=option.id))
        assert isinstance(outcome, Step)
        assert step(pack, state, Move(move=option.id)) == outcome
        state = outcome.state
        made.append(outcome.entries[0])
    last = made[-1]
    assert isinstance(last, Moved)
    assert last.over
    assert last.tallies["spent"] + last.tallies["left"] == budget
