"""Playing a star chart: giving, keeping, the door, the last day; and what holds for every week there can be."""

from dataclasses import replace

from fakes.boards import board_pack, moves, played
from fakes.star_walls import GUS, busy, children, numbers, school, seen
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.board import End, View
from game.model.boards.star_chart import StarChart
from game.model.entry import Moved, TieMoved
from game.model.framing import Stance
from game.session.bots import BOTS


def ids(view: View) -> list[str]:
    return [each.id for each in view.options]


def test_a_moment_asks_for_one_field_of_the_wall() -> None:
    view = seen(school())
    asked = [(row.id, at) for row in children(view) for at, cell in enumerate(row.cells) if cell.marked]
    assert asked == [("bo", 1)]
    assert [(row.group, row.title, row.text) for row in view.rows if row.group] == [("now", "Bo", "A tidy desk.")]
    assert [(each.verb, each.who, each.thing, each.column) for each in view.options] == [
        ("give", "Bo", "Order", 1),
        ("keep", "Bo", "Order", 1),
    ]
    assert [each.stance for each in view.options] == [Stance.ALONG, Stance.OWN]


def test_a_star_given_hangs_on_the_wall_and_is_gone_from_the_roll() -> None:
    before, after = seen(school(), "give"), seen(school(), "give", "give")
    assert [row.value for row in children(before)] == [2, 1, 2]
    assert [row.value for row in children(after)] == [2, 2, 2]
    assert (numbers(before)["class"], numbers(after)["class"]) == (5, 6)
    longer = replace(school(), days=(replace(school().days[1], moments=school().days[1].moments * 2),))
    assert (numbers(seen(longer))["roll"], numbers(seen(longer, "give"))["roll"]) == (4, 3)


def test_an_empty_roll_leaves_nothing_to_give() -> None:
    chart = school()
    view = seen(replace(chart, days=(replace(chart.days[0], roll=0), chart.days[1])))
    assert [(each.id, each.verb) for each in view.options] == [("keep", "none")]


def test_the_whole_class_can_get_one_where_the_roll_lasts_and_the_day_allows_it() -> None:
    assert ids(seen(school(), "give")) == ["give", "keep", "everyone"]
    after = seen(school(), "give", "everyone")
    assert [row.cells[0].value for row in children(after)] == [2, 1, 2]
    short = school()
    assert ids(seen(replace(short, days=(short.days[0], replace(short.days[1], roll=2))), "give")) == ["give", "keep"]


def test_somebody_comes_to_the_door_only_for_their_reason() -> None:
    assert [row.group for row in seen(school(), "keep").rows if row.group] == ["door"]
    assert [row.group for row in seen(school(), "give").rows if row.group] == ["now"]


def test_an_answer_can_draw_a_column_that_was_not_there() -> None:
    view = seen(school(), "keep", "answer_0")
    assert view.columns == ("Manners", "Order", "Care")
    assert [row.cells[2].value for row in children(view)] == [2, 0, 0]
    assert seen(school(), "keep", "answer_2").columns == ("Manners", "Order")


def test_no_answer_takes_more_stars_than_there_are() -> None:
    assert min(cell.value or 0 for row in children(seen(school(), "keep", "answer_1")) for cell in row.cells) == 0


def test_moves_cause_what_their_author_says() -> None:
    _, entries, _ = played(board_pack(school()), *moves("keep", "answer_2", "give", "close_1"))
    ties = [(one.person, one.after - one.before) for one in entries if isinstance(one, TieMoved)]
    assert ties == [(GUS, -1), (GUS, 1), (GUS, 1)]
    told = [one.text for one in entries if isinstance(one, Moved)]
    assert told == ["Bo nods.", "She nods.", "Pim bows.", "Two brooms."]


def test_at_the_end_it_is_read_out_who_shines_and_who_sweeps() -> None:
    view = seen(school(), "keep", "answer_2", "keep")
    assert view.said == ("Tilda shines.", "Pim sweeps.")
    assert [(each.id, each.say, each.last) for each in view.options] == [
        ("close_0", "Let them sweep", True),
        ("close_1", "Sweep too", True),
    ]


def test_the_mornings_words_are_told_once() -> None:
    assert seen(school()).said == ("One each.",)
    assert seen(school(), "keep").said == ()
    assert seen(school(), "give").said == ("More.",)


def test_the_ends_know_the_lead_and_the_places() -> None:
    ends = (End(id="ahead", at_least={"lead": 1}), End(id="pim", at_least={"sweeps_pim": 1}), End(id="other"))
    _, entries, _ = played(board_pack(school(ends=ends)), *moves("keep", "answer_2", "keep", "close_0"))
    last = [one for one in entries if isinstance(one, Moved)][-1]
    assert (last.end, last.tallies["class_total"], last.tallies["other_total"]) == ("pim", 4, 7)
    assert (last.tallies["kept"], last.tallies["doors"], last.tallies["given"]) == (2, 1, 0)


WEEKS = st.builds(busy, st.integers(1, 4), st.integers(1, 3), st.integers(0, 7), st.integers(0, 3))


@settings(max_examples=40)
@given(WEEKS, st.integers(1, 30), st.sampled_from(sorted(BOTS)), st.integers(0, 9))
def test_every_week_comes_to_an_end_and_every_star_is_somewhere(
    week: StarChart, turns: int, bot: str, seed: int
) -> None:
    pack = board_pack(replace(week, turns=turns))
    done: list[str] = []
    last = 0
    while True:
        state, entries, shown = played(pack, *moves(*done), seed=seed)
        if shown is None or shown.board is None:
            break
        view = shown.board
        rows, now = children(view), numbers(view)
        assert view.options
        assert now["class"] == sum(row.value or 0 for row in rows)
        assert all(row.value == sum(cell.value or 0 for cell in row.cells) for row in rows)
        assert all((cell.value or 0) >= 0 for row in rows for cell in row.cells)
        assert [now["brightest"], now["last"]] == [max(r.value or 0 for r in rows), min(r.value or 0 for r in rows)]
        assert [sum(row.icon == icon for row in rows) for icon in ("crown-simple", "broom")] == [1, 1]
        assert now.get("roll", 0) >= 0
        assert now["price"] >= 1
        assert now["other"] >= last
        last = now["other"]
        move = BOTS[bot](shown, state, seed)
        assert move.kind == "move"
        done.append(move.move)
    assert len(done) <= min(turns, sum(len(day.moments) + len(day.doors) for day in week.days)) + 1
    tallies = [one for one in entries if isinstance(one, Moved)][-1].tallies
    assert sorted(tallies[f"place_{pupil.id}"] for pupil in week.pupils) == [1, 2, 3]
