"""Playing counters: ask, correct, carry, note; what every counter has is in its own format, and time runs.

A correction keeps the lists apart and takes long; a paper that is carried is quick, and from then on the two counters
know each other. Only the notebook can make one number of it all, by weights that whoever writes it has to choose.
"""

from collections.abc import Iterator, Mapping

from game.model.board import BoardKind, Marks, Option, View
from game.model.boards.counters import Carry, Counter, Counters, Fix
from game.model.event import Effects
from game.model.framing import Stance
from game.model.ids import MoveId
from game.rules.boards.counters_list import (
    ADDED,
    AT,
    NUMBER,
    SPENT,
    asked,
    carried,
    counter_of,
    entry_mark,
    entry_of,
    everywhere,
    here,
    is_noted,
    is_stamped,
    satisfied,
    weighed,
)
from game.rules.boards.counters_shown import meters, rows
from game.rules.boards.craft import Craft, Played, Sitting
from game.rules.boards.wide import in_line

DONE = MoveId("done")
_AT_COUNTERS = frozenset({"ask", "fix", "carry", "fill", "blank"})
_FEW = 2  # notes that can be added up


def start(sitting: Sitting[Counters]) -> Marks:
    """Every list has what its counter begins with; the player stands outside."""
    return {entry_mark(counter.id): counter.entry for counter in everywhere(sitting.board)}


def view(sitting: Sitting[Counters]) -> View:
    """Show what is known of each list, the notebook, the stamps and the time, and what can be done."""
    done = Option(id=DONE, verb="done", stance=Stance.OWN, last=True)
    late = sitting.mark(SPENT) >= sitting.board.time
    going = (*_at_window(sitting), *_asks(sitting)) if not late else ()
    return View(
        kind=BoardKind.COUNTERS,
        board=sitting.board.id,
        options=(*going, *_notes(sitting), *_sums(sitting), done),
        columns=("entry", "stamp"),
        rows=rows(sitting),
        meters=meters(sitting),
    )


def play(sitting: Sitting[Counters], option: Option) -> Played:
    """Do what was picked; whoever stands at a window with a good entry gets the stamp at once."""
    if option.last:
        return Played(marks=sitting.marks)
    verb, _, name = option.id.partition("_")
    return _at_counter(sitting, verb, name) if verb in _AT_COUNTERS else _in_notebook(sitting, verb, name)


def tallies(sitting: Sitting[Counters]) -> Mapping[str, int]:
    """Count what was done."""
    every = everywhere(sitting.board)
    return {
        "stamps": sum(is_stamped(sitting, counter) for counter in every),
        "asked": sum(asked(sitting, counter) for counter in every),
        "carried": sum(carried(sitting, counter, at) for counter in every for at in range(len(counter.carries))),
        "corrected": sum(sitting.mark(f"fixed_{counter.id}") for counter in every),
        "noted": sum(is_noted(sitting, counter) for counter in every),
        "field": sum(sitting.mark(f"field_{counter.id}") == 1 for counter in every),
        "number": 1 if sitting.mark(NUMBER) else 0,
    }


def _at_counter(sitting: Sitting[Counters], verb: str, name: str) -> Played:
    match verb:
        case "ask":
            return _ask(sitting, counter_of(sitting.board, name))
        case "fix":
            return _fix(sitting, counter_of(sitting.board, name))
        case "carry":
            at, _, giver = name.partition("_")
            return _take(sitting, counter_of(sitting.board, giver), int(at))
        case _:
            return _answer(sitting, counter_of(sitting.board, name), filled=verb == "fill")


def _in_notebook(sitting: Sitting[Counters], verb: str, name: str) -> Played:
    if verb == "note":
        now = entry_of(sitting, counter_of(sitting.board, name))
        return Played(marks={**sitting.marks, f"noted_{name}": 1 + now})
    if verb == "add":
        return Played(marks={**sitting.marks, ADDED: 1}, text=sitting.board.unlike)
    way = next(one for one in sitting.board.weighings if one.id == name)
    return Played(marks={**sitting.marks, NUMBER: 1 + weighed(sitting, way)}, effects=way.effects, text=way.text)


def _ask(sitting: Sitting[Counters], counter: Counter) -> Played:
    told = "" if asked(sitting, counter) else counter.text
    marks = {**sitting.marks, AT: _place(sitting, counter), f"asked_{counter.id}": 1, SPENT: sitting.mark(SPENT) + 1}
    return _before_the_window(sitting, marks, counter, told)


def _fix(sitting: Sitting[Counters], counter: Counter) -> Played:
    if counter.fix is None:
        raise ValueError(f"nothing can be corrected at {counter.id}")
    marks = {
        **sitting.marks,
        entry_mark(counter.id): counter.fix.entry,
        f"fixed_{counter.id}": 1,
        SPENT: sitting.mark(SPENT) + counter.fix.time,
    }
    return _before_the_window(sitting, marks, counter, counter.fix.text)


def _take(sitting: Sitting[Counters], counter: Counter, at: int) -> Played:
    """Carry a paper across: the entry there moves, and perhaps one elsewhere that nobody carried."""
    carry = counter.carries[at]
    to = counter_of(sitting.board, carry.to)
    marks = {
        **_moved(sitting, sitting.marks, carry),
        f"carried_{counter.id}_{at}": 1,
        f"asked_{to.id}": 1,
        AT: _place(sitting, to),
        SPENT: sitting.mark(SPENT) + 1,
    }
    return _before_the_window(sitting, marks, to, carry.text, carry.effects)


def _moved(sitting: Sitting[Counters], marks: Marks, carry: Carry) -> dict[str, int]:
    now = dict(marks)
    for name, by in ((carry.to, carry.adds), (carry.spills, carry.spill)):
        if name:
            counter = counter_of(sitting.board, name)
            now[entry_mark(name)] = max(0, min(counter.most, now.get(entry_mark(name), 0) + by))
    return now


def _answer(sitting: Sitting[Counters], counter: Counter, *, filled: bool) -> Played:
    if counter.field is None:
        raise ValueError(f"{counter.id} has no field of its own")
    marks = {**sitting.marks, f"field_{counter.id}": 1 if filled else 2}
    if filled:
        return Played(marks=marks, effects=counter.field.effects, text=counter.field.filled)
    return Played(marks=marks, text=counter.field.blank)


def _before_the_window(
    sitting: Sitting[Counters], marks: dict[str, int], counter: Counter, told: str, effects: Effects | None = None
) -> Played:
    """Let the counter stamp, or not, whoever stands before it."""
    stamps = f"stamped_{counter.id}"
    if counter.asks is None or marks.get(stamps):
        return Played(marks=marks, effects=effects, text=told)
    good = satisfied(counter, marks[entry_mark(counter.id)])
    word = sitting.board.stamped if good else sitting.board.refused
    text = in_line((told, word))
    return Played(marks={**marks, stamps: 1} if good else marks, effects=effects, text=text)


def _place(sitting: Sitting[Counters], counter: Counter) -> int:
    return everywhere(sitting.board).index(counter) + 1


def _at_window(sitting: Sitting[Counters]) -> Iterator[Option]:
    """Yield what can be done at the window where one stands."""
    counter = here(sitting)
    if counter is None:
        return
    if counter.field is not None and not sitting.mark(f"field_{counter.id}"):
        for verb, icon, stance in (("fill", "pencil", Stance.ALONG), ("blank", "minus", Stance.OWN)):
            yield Option(
                id=MoveId(f"{verb}_{counter.id}"),
                verb=verb,
                icon=icon,
                row=counter.id,
                thing=counter.field.title,
                stance=stance,
            )
    for at, carry in enumerate(counter.carries):
        to = counter_of(sitting.board, carry.to)
        if not carried(sitting, counter, at) and not is_stamped(sitting, to):
            yield Option(
                id=MoveId(f"carry_{at}_{counter.id}"),
                verb="carry",
                icon="files",
                row=counter.id,
                who=counter.title,
                thing=to.title,
                stance=Stance.ALONG,
            )
    if counter.fix is not None and _worth_it(sitting, counter, counter.fix):
        yield Option(
            id=MoveId(f"fix_{counter.id}"),
            verb="fix",
            icon="wrench",
            row=counter.id,
            thing=counter.title,
            n=counter.fix.time,
            stance=Stance.OWN,
        )


def _worth_it(sitting: Sitting[Counters], counter: Counter, fix: Fix) -> bool:
    """Tell whether there is time for a correction, and anything left to correct."""
    now = entry_of(sitting, counter)
    better = fix.entry < now if counter.low else fix.entry > now
    return better and sitting.mark(SPENT) + fix.time <= sitting.board.time


def _asks(sitting: Sitting[Counters]) -> Iterator[Option]:
    """Yield the windows to which one can go."""
    for counter in everywhere(sitting.board):
        if counter is not here(sitting):
            yield Option(
                id=MoveId(f"ask_{counter.id}"),
                verb="again" if asked(sitting, counter) else "ask",
                icon=counter.icon,
                row=counter.id,
                thing=counter.title,
                stance=_wish(sitting, counter),
            )


def _wish(sitting: Sitting[Counters], counter: Counter) -> Stance | None:
    """Say who would ask here: those who let the counters share, or those who set an entry right."""
    if asked(sitting, counter):
        return None
    if counter.carries:
        return Stance.ALONG
    return Stance.OWN if counter.fix else None


def _notes(sitting: Sitting[Counters]) -> Iterator[Option]:
    counter = here(sitting)
    if counter is not None and not is_noted(sitting, counter):
        yield Option(
            id=MoveId(f"note_{counter.id}"), verb="note", icon="note-pencil", row="notebook", thing=counter.title
        )


def _sums(sitting: Sitting[Counters]) -> Iterator[Option]:
    """Yield how the notes could become one number: first as they are, then by a weight of one's own."""
    if sum(is_noted(sitting, counter) for counter in everywhere(sitting.board)) < _FEW:
        return
    if not sitting.mark(ADDED):
        yield Option(id=MoveId("add"), verb="add", icon="plus", row="notebook")
        return
    for way in sitting.board.weighings:
        if sitting.mark(NUMBER) != 1 + weighed(sitting, way):
            yield Option(id=MoveId(f"weigh_{way.id}"), verb="weigh", say=way.say, icon="scales", row="notebook")


CRAFT = Craft(start=start, view=view, play=play, tallies=tallies)
