"""Two halls with two counters each: a stall that wants a stamp, a clinic whose paper gives it, a guild, a court."""

from fakes.boards import HERE
from fakes.packs import HELPED, MONEY

from game.model.board import BoardKind, End
from game.model.boards.counters import Carry, Counter, Counters, Field, Fix, Format, Hall, Weighing
from game.model.event import Effects
from game.model.ids import BoardId

STALL = Counter(
    id="stall", title="Stalls", format=Format.STAMP, entry=0, most=1, labels=("UNSEEN", "SEEN"), asks=1, text="Soup?"
)
CLINIC = Counter(
    id="clinic",
    title="Clinic",
    format=Format.LETTERS,
    entry=3,
    most=3,
    labels=("D", "C", "B", "A"),
    carries=(Carry(to="stall", adds=1, text="Seen.", spills="guild", spill=-9, effects=Effects(set=(HELPED,))),),
    field=Field(title="Who lives with you?", filled="You write it.", blank="A dash.", effects=Effects(add={MONEY: 1})),
)
GUILD = Counter(
    id="guild", title="Guild", format=Format.STARS, entry=3, most=5, asks=4, fix=Fix(entry=4, time=3, text="So.")
)
COURT = Counter(id="court", title="Court", format=Format.DAYS, entry=10, most=40, unit="days", asks=10, low=True)


def halls(*, time: int = 12, turns: int = 40, stamps: int = 2) -> Counters:
    """Return the board."""
    return Counters(
        id=BoardId("halls"),
        kind=BoardKind.COUNTERS,
        turns=turns,
        ends=(End(id="done", at_least={"stamps": stamps}),),
        where=HERE,
        errand="Permit",
        stamps=stamps,
        time=time,
        stamped="Thump.",
        refused="No.",
        unlike="It does not come out.",
        halls=(
            Hall(id="town", title="Town", counters=(STALL, CLINIC)),
            Hall(id="trade", title="Trade", counters=(GUILD, COURT)),
        ),
        weighings=(
            Weighing(id="even", say="Even", text="There.", weights={}),
            Weighing(id="town", say="Town", text="Another.", weights={"trade": 0}),
        ),
    )
