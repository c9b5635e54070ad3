"""Playing a desk: turn what counts up or down, let a quarter pass, leave; the crowd itself is in `crowd`.

Every turn of a slider is a move. The memory holds the sliders, the quarters that passed, and the crowd of now and of
the quarter before, a byte for each person. Nothing here reaches the story: what a desk comes to is told, not paid.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from game.model.board import BoardKind, Cell, Marks, Meter, Option, Row, View
from game.model.boards.desk import Desk, DeskQuarter
from game.model.framing import Stance
from game.model.ids import MoveId
from game.rules.boards import crowd
from game.rules.boards.craft import Craft, Played, Sitting
from game.rules.boards.crowd import FULL, Crowd, Settings

MOST: Final = 4
POWERS: Final = ("reward", "penalty", "sight")
QUARTER, DONE = MoveId("quarter"), MoveId("done")
_PASSED, _MET = "quarters", "met"


def start(sitting: Sitting[Desk]) -> Marks:
    """Put the sliders where the author left them, over a crowd that still says what it thinks."""
    desk = sitting.board
    first = crowd.honest(crowd.people(desk, sitting.seed))
    sliders = {f"count_{count.id}": count.weight for count in desk.counts}
    powers = {"reward": desk.reward, "penalty": desk.penalty, "sight": desk.sight}
    thought = crowd.measures(desk, first, Settings({}))["think"]
    return {**sliders, **powers, **_kept(first, ""), **_kept(first, "before_"), "first": thought}


def view(sitting: Sitting[Desk]) -> View:
    """Show the letter, the sliders, and the crowd as it is, over what it was a quarter ago."""
    now, before = _crowd(sitting, ""), _crowd(sitting, "before_")
    return View(
        kind=BoardKind.DESK,
        board=sitting.board.id,
        options=tuple(_options(sitting)),
        columns=("say", "think"),
        rows=tuple(_rows(sitting)),
        meters=tuple(_meters(sitting, now)),
        dots=tuple(zip(now.says, now.thinks, strict=True)),
        ghosts=tuple(zip(before.says, before.thinks, strict=True)) if sitting.mark(_PASSED) else (),
    )


def play(sitting: Sitting[Desk], option: Option) -> Played:
    """Turn a slider, or let a quarter pass."""
    if option.last:
        return Played(marks=sitting.marks)
    if option.id == QUARTER:
        return _quarter(sitting)
    way, _, slider = option.id.partition("_")
    value = sitting.mark(slider) + (1 if way == "up" else -1)
    return Played(marks={**sitting.marks, slider: value})


def tallies(sitting: Sitting[Desk]) -> Mapping[str, int]:
    """Measure the crowd; count the quarters that passed and the targets that were met."""
    found = crowd.measures(sitting.board, _crowd(sitting, ""), _settings(sitting))
    return {**found, "met": sitting.mark(_MET), "quarters": sitting.mark(_PASSED)}


def _quarter(sitting: Sitting[Desk]) -> Played:
    desk, settings, old = sitting.board, _settings(sitting), _crowd(sitting, "")
    letter, at = desk.quarters[sitting.mark(_PASSED)], sitting.mark(_PASSED)
    new = crowd.quarter(desk, crowd.people(desk, sitting.seed), old, settings)
    found = crowd.measures(desk, new, settings)
    met = found[letter.asks] >= letter.at_least
    marks = {
        **sitting.marks,
        **_kept(old, "before_"),
        **_kept(new, ""),
        _PASSED: at + 1,
        _MET: sitting.mark(_MET) + met,
        f"met_{at}": int(met),
        f"say_{at}": found["say"],
        f"think_{at}": found["think"],
    }
    return Played(marks=marks, text=letter.met if met else letter.missed)


def _kept(held: Crowd, when: str) -> dict[str, int]:
    names = {"says": held.says, "thinks": held.thinks, "free": held.free}
    return {f"{when}{name}": crowd.packed(values) for name, values in names.items()}


def _crowd(sitting: Sitting[Desk], when: str) -> Crowd:
    many = sitting.board.people
    says, thinks, free = (crowd.unpacked(sitting.mark(f"{when}{name}"), many) for name in ("says", "thinks", "free"))
    return Crowd(says, thinks, free)


def _settings(sitting: Sitting[Desk]) -> Settings:
    weights = {count.id: sitting.mark(f"count_{count.id}") for count in sitting.board.counts}
    return Settings(weights, *(sitting.mark(power) for power in POWERS))


def _letter(sitting: Sitting[Desk]) -> DeskQuarter | None:
    """Return the letter that lies on the desk; after the last quarter there is none."""
    passed = sitting.mark(_PASSED)
    return sitting.board.quarters[passed] if passed < len(sitting.board.quarters) else None


def _options(sitting: Sitting[Desk]) -> Iterator[Option]:
    if _letter(sitting) is not None:
        yield Option(id=QUARTER, verb="quarter", icon="hourglass-medium", stance=Stance.ALONG)
        for count in sitting.board.counts:
            yield from _turns(sitting, f"count_{count.id}", "count", count.title)
        for power in POWERS:
            yield from _turns(sitting, power, power, "")
    yield Option(id=DONE, verb="done", icon="door-open", last=True)


def _turns(sitting: Sitting[Desk], slider: str, verb: str, thing: str) -> Iterator[Option]:
    """Offer to turn a slider as far as it goes; `n` is where it would stand."""
    value = sitting.mark(slider)
    for way, then in (("down", value - 1), ("up", value + 1)):
        if 0 <= then <= MOST:
            yield Option(id=MoveId(f"{way}_{slider}"), verb=f"{way}_{verb}", row=slider, thing=thing, n=then)


def _rows(sitting: Sitting[Desk]) -> Iterator[Row]:
    desk, letter = sitting.board, _letter(sitting)
    for at in range(sitting.mark(_PASSED)):
        gone, met = desk.quarters[at], sitting.mark(f"met_{at}")
        yield Row(
            id=f"past_{at}",
            title=gone.title,
            text=gone.met if met else gone.missed,
            icon="check" if met else "x",
            group="past",
            cells=(Cell(value=sitting.mark(f"say_{at}")), Cell(value=sitting.mark(f"think_{at}"))),
        )
    if letter is not None:
        yield Row(id="letter", title=letter.title, text=letter.text, group="letter", icon="envelope-open")
    for one in desk.counts:
        weight = sitting.mark(f"count_{one.id}")
        yield Row(id=f"count_{one.id}", title=one.title, text=one.text, icon=one.icon, group="counts", value=weight)


def _meters(sitting: Sitting[Desk], now: Crowd) -> Iterator[Meter]:
    desk, letter = sitting.board, _letter(sitting)
    found = crowd.measures(desk, now, _settings(sitting))
    for name in ("say", "think"):
        yield Meter(id=name, value=found[name], least=0, most=FULL)
    yield Meter(id="first", value=sitting.mark("first"), least=0, most=FULL)
    yield Meter(id="masks", value=crowd.masked(now), least=0, most=desk.people)
    yield Meter(id="free", value=found["free"], least=0, most=FULL)
    if letter is not None:
        yield Meter(id="target", value=found[letter.asks], least=0, most=letter.at_least)
    yield Meter(id="met", value=sitting.mark(_MET), least=0, most=len(desk.quarters))
    for power in POWERS:
        yield Meter(id=power, value=sitting.mark(power), least=0, most=MOST)


CRAFT = Craft(start=start, view=view, play=play, tallies=tallies)
