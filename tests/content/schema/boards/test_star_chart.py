from game.content.schema.boards.star_chart import (
    NextDoorRecord,
    StarChartRecord,
    StarClosingRecord,
    StarColumnRecord,
    StarDayRecord,
    StarPupilRecord,
)


def test_totals_and_every_child_can_be_asked_about() -> None:
    chart = StarChartRecord(
        id="wall",
        columns=[StarColumnRecord(id="tidy", title="Tidy")],
        pupils=[StarPupilRecord(id=name, title=name, stars=[1]) for name in ("bo", "pim")],
        days=[StarDayRecord.model_construct()],
        next_door=NextDoorRecord(title="Next door", start=3),
        treats=2,
        closings=[StarClosingRecord(say="Read it out")],
    )
    tallies = chart.tallies()
    assert {"class_total", "stars_bo", "place_pim", "brightest_bo", "sweeps_pim"} <= tallies
    assert not any(name.endswith("_otto") for name in tallies)
