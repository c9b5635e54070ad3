"""A star chart as a noun."""

from game.content.boards.star_chart import star_chart
from game.content.schema.boards.star_chart import StarChartRecord
from game.model.event import Effects
from game.model.framing import Stance
from game.model.ids import PersonId
from game.model.where import Where

HERE = Where(file="levels/any.yaml", line=3)


def record() -> StarChartRecord:
    """Return a wall with everything that an author can say, once."""
    gran = {
        "pupil": "bo",
        "title": "Gran",
        "text": "Why?",
        "kept": "desk",
        "answers": [
            {"say": "So", "stars": 2, "column": "care", "stance": "own", "text": "Hm.", "icon": "star"},
            {"say": "No", "effects": {"ties": {"pim": -1}}},
        ],
    }
    desk = {"id": "desk", "pupil": "bo", "column": "order", "text": "T", "given": "G", "kept": "K"}
    return StarChartRecord.model_validate(
        {
            "id": "wall",
            "treats": 4,
            "columns": [{"id": "order", "title": "Order"}, {"id": "care", "title": "Care", "drawn": False}],
            "pupils": [{"id": "bo", "title": "Bo", "stars": [1]}, {"id": "pim", "title": "Pim", "person": "pim"}],
            "days": [
                {"title": "M", "roll": 1, "moments": [{**desk, "if_kept": {"ties": {"pim": 1}}}], "doors": [gran]}
            ],
            "next_door": {"title": "Next door", "start": 3, "spread": 2},
            "closings": [{"say": "Sweep", "text": "Dust.", "stance": "along"}],
        }
    )


def test_a_star_chart_is_as_its_author_wrote_it() -> None:
    built = star_chart(record(), HERE)
    assert (built.kind, built.treats, built.where) == ("star_chart", 4, HERE)
    assert [(one.id, one.drawn) for one in built.columns] == [("order", True), ("care", False)]
    assert [(one.title, one.person, one.stars) for one in built.pupils] == [
        ("Bo", None, (1,)),
        ("Pim", PersonId("pim"), ()),
    ]
    beside = built.next_door
    assert (beside.title, beside.start, beside.least, beside.more, beside.spread) == ("Next door", 3, 1, 1, 2)
    assert [(one.say, one.text, one.stance) for one in built.closings] == [("Sweep", "Dust.", Stance.ALONG)]


def test_a_day_keeps_its_moments_and_its_visitors() -> None:
    [day] = star_chart(record(), HERE).days
    [moment] = day.moments
    assert (moment.given, moment.kept, moment.if_given) == ("G", "K", None)
    assert moment.if_kept == Effects(ties={PersonId("pim"): 1})
    [door] = day.doors
    assert (door.title, door.kept, door.gave) == ("Gran", "desk", "")
    assert [(one.stars, one.column, one.stance) for one in door.answers] == [(2, "care", Stance.OWN), (0, "", None)]


def test_ends_can_ask_about_each_child() -> None:
    assert {"lead", "price", "sweeps_bo", "brightest_pim", "place_bo", "stars_pim"} <= record().tallies()
