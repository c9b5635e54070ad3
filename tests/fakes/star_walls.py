"""A small classroom wall: three children, two columns and one that is not drawn yet, two days, one visit."""

from collections.abc import Iterable
from dataclasses import replace

from fakes.boards import board_pack, moves, played

from game.model.board import BoardKind, End, Row, View
from game.model.boards.star_chart import (
    NextDoor,
    StarAnswer,
    StarChart,
    StarClosing,
    StarColumn,
    StarDay,
    StarDoor,
    StarMoment,
    StarPupil,
)
from game.model.event import Effects
from game.model.framing import Stance
from game.model.ids import BoardId, PersonId
from game.model.where import Where

HERE = Where(file="levels/tiny.yaml", line=9)
GUS = PersonId("gus")


def school(*, turns: int = 30, ends: Iterable[End] = ()) -> StarChart:
    """Return a wall on which Bo and Pim hang equal and Tilda leads; Bo's gran comes if his star was kept."""
    gran = StarDoor(
        pupil="bo",
        title="Bo's gran",
        text="Which column is that?",
        kept="desk",
        answers=(
            StarAnswer(say="Draw one", stars=2, column="care", stance=Stance.OWN, text="You draw it."),
            StarAnswer(say="Take one off", stars=-5, column="order"),
            StarAnswer(say="There is none", text="She nods.", effects=Effects(ties={GUS: -1})),
        ),
    )
    desk = StarMoment(id="desk", pupil="bo", column="order", text="A tidy desk.", given="Bo beams.", kept="Bo nods.")
    please = StarMoment(
        id="please", pupil="pim", column="manners", text="Please.", given="Pim bows.", if_given=Effects(ties={GUS: 1})
    )
    return StarChart(
        id=BoardId("wall"),
        kind=BoardKind.STAR_CHART,
        turns=turns,
        ends=tuple(ends),
        where=HERE,
        columns=(
            StarColumn(id="manners", title="Manners"),
            StarColumn(id="order", title="Order"),
            StarColumn(id="care", title="Care", drawn=False),
        ),
        pupils=(
            StarPupil(id="bo", title="Bo", stars=(1, 0), brightest="Bo shines.", last="Bo sweeps."),
            StarPupil(id="pim", title="Pim", stars=(0, 1), brightest="Pim shines.", last="Pim sweeps."),
            StarPupil(id="tilda", title="Tilda", stars=(1, 1), brightest="Tilda shines."),
        ),
        days=(
            StarDay(title="Monday", text="One each.", roll=1, moments=(desk,), doors=(gran,)),
            StarDay(title="Tuesday", text="More.", roll=4, everyone="Three at once.", moments=(please,)),
        ),
        next_door=NextDoor(title="Next door", start=5, least=1, more=1, spread=0),
        treats=4,
        closings=(
            StarClosing(say="Let them sweep", text="They sweep.", stance=Stance.ALONG),
            StarClosing(say="Sweep too", text="Two brooms.", effects=Effects(ties={GUS: 1})),
        ),
    )


def busy(days: int, per_day: int, roll: int, spread: int) -> StarChart:
    """Return the same wall with a longer week, for chance to walk through."""
    plain = school()
    week = tuple(
        StarDay(
            title=f"Day {day}",
            roll=roll,
            everyone="All.",
            moments=tuple(
                StarMoment(id=f"m{day}_{at}", pupil=plain.pupils[(day + at) % 3].id, column="order", text="So.")
                for at in range(per_day)
            ),
            doors=(replace(plain.days[0].doors[0], kept=f"m{day}_0"),),
        )
        for day in range(days)
    )
    return replace(plain, days=week, next_door=replace(plain.next_door, spread=spread))


def seen(chart: StarChart, *names: str, seed: int = 1) -> View:
    """Return the wall after these moves."""
    _, _, shown = played(board_pack(chart), *moves(*names), seed=seed)
    assert shown is not None
    assert shown.board is not None
    return shown.board


def numbers(view: View) -> dict[str, int]:
    """Return the numbers on the wall by name."""
    return {meter.id: meter.value for meter in view.meters}


def children(view: View) -> list[Row]:
    """Return the lines of the wall."""
    return [row for row in view.rows if not row.group]
