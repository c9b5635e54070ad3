"""Playing a log: choose how often the machine may be wrong, look or not, name the casual contact or not; then its end.

The arithmetic is that of the card (c39): of all who did nothing, one in so many is picked.
"""

from collections.abc import Mapping

from game.model.board import BoardKind, Marks, Meter, Option, Row, View
from game.model.boards.log import Log, LogRate
from game.model.framing import Stance
from game.model.ids import MoveId
from game.rules.boards.craft import Craft, Played, Sitting

_RATE, _LOOKED, _DECIDED, _PICKED, _KEPT = "rate", "looked", "decided", "picked", "kept"
LOOK, PICK, SPARE, KEEP, PAGE = (MoveId(name) for name in ("look", "pick", "spare", "keep", "page"))


def start(sitting: Sitting[Log]) -> Marks:
    """No rate is chosen, nobody is named."""
    del sitting
    return {}


def view(sitting: Sitting[Log]) -> View:
    """Show the rates that were tried with what they come to, and what can be done now."""
    return View(
        kind=BoardKind.LOG,
        board=sitting.board.id,
        options=_options(sitting),
        rows=tuple(_row(sitting, at, rate) for at, rate in enumerate(sitting.board.rates)),
        meters=_meters(sitting),
    )


def play(sitting: Sitting[Log], option: Option) -> Played:
    """Do what was offered; looking costs a turn and tells the harmless reading."""
    log, marks = sitting.board, sitting.marks
    match option.verb:
        case "rate":
            at = int(option.id.removeprefix("rate_"))
            return Played(marks={**marks, _RATE: at + 1, f"tried_{at}": 1}, text=log.rates[at].text)
        case "look":
            return Played(marks={**marks, _LOOKED: 1}, text=log.closer)
        case "pick":
            return Played(marks={**marks, _DECIDED: 1, _PICKED: 1}, text=log.picked)
        case "spare":
            return Played(marks={**marks, _DECIDED: 1}, text=log.spared)
        case _:
            return Played(marks={**marks, _KEPT: int(option.id == KEEP)})


def tallies(sitting: Sitting[Log]) -> Mapping[str, int]:
    """Name what was chosen; before a rate was, nobody is picked by it."""
    rate = _chosen(sitting)
    return {
        "one_in": rate.one_in if rate else 0,
        "innocents": innocents(sitting.board, rate) if rate else 0,
        **{name: sitting.mark(name) for name in (_LOOKED, _PICKED, _KEPT)},
    }


def innocents(log: Log, rate: LogRate) -> int:
    """Return how many who did nothing are picked at this rate."""
    return log.people // rate.one_in


def _options(sitting: Sitting[Log]) -> tuple[Option, ...]:
    if sitting.mark(_DECIDED) or sitting.turn >= sitting.board.turns:
        return (
            Option(id=KEEP, verb="keep", icon="folder", last=True),
            Option(id=PAGE, verb="page", icon="trash", last=True),
        )
    chosen = sitting.mark(_RATE)
    rates = tuple(
        Option(id=MoveId(f"rate_{at}"), verb="rate", row=f"rate{at}", n=rate.one_in, icon="target")
        for at, rate in enumerate(sitting.board.rates)
        if at + 1 != chosen
    )
    look = () if sitting.mark(_LOOKED) else (Option(id=LOOK, verb="look", icon="magnifying-glass", stance=Stance.OWN),)
    if not chosen:
        return rates
    return (
        *look,
        Option(id=PICK, verb="pick", icon="list-checks", stance=Stance.ALONG),
        Option(id=SPARE, verb="spare", icon="door", stance=Stance.OWN),
        *rates,
    )


def _row(sitting: Sitting[Log], at: int, rate: LogRate) -> Row:
    tried = sitting.mark(f"tried_{at}") > 0
    return Row(
        id=f"rate{at}",
        title=f"1 / {rate.one_in}",
        group="rates",
        value=innocents(sitting.board, rate) if tried else None,
        marked=sitting.mark(_RATE) == at + 1,
    )


def _meters(sitting: Sitting[Log]) -> tuple[Meter, ...]:
    rate = _chosen(sitting)
    people = Meter(id="people", value=sitting.board.people)
    if rate is None:
        return (people,)
    wrong = Meter(id="innocents", value=innocents(sitting.board, rate))
    return (people, wrong, Meter(id="finds", value=rate.finds, least=0, most=10))


def _chosen(sitting: Sitting[Log]) -> LogRate | None:
    at = sitting.mark(_RATE)
    return sitting.board.rates[at - 1] if at else None


CRAFT = Craft(start=start, view=view, play=play, tallies=tallies)
