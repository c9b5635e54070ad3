"""Playing a thread: lines come in while one waits, hearts gather, and fewer and fewer have not written yet."""

from collections.abc import Iterator, Mapping

from game.model.board import BoardKind, Marks, Meter, Option, Row, View
from game.model.boards.thread import LineKind, OwnLine, Thread
from game.model.framing import Stance
from game.model.ids import MoveId
from game.rules.boards.craft import Craft, Played, Sitting

WAIT, PRIVATE, LEAVE, DONE = MoveId("wait"), MoveId("private"), MoveId("leave"), MoveId("done")
_WAITED, _PRIVATE, _LEFT = "waited", "private", "left"
_STANCES = {LineKind.AGREE: Stance.ALONG, LineKind.KIND: Stance.OWN, LineKind.PLAIN: Stance.OWN}


def start(sitting: Sitting[Thread]) -> Marks:
    """Nobody has waited."""
    del sitting
    return {}


def view(sitting: Sitting[Thread]) -> View:
    """Show the lines with their hearts, who has not written yet, and what can be done."""
    written = _written(sitting)
    waiting = tuple(_waiting(sitting))
    about = Row(id="about", title=sitting.board.title, person=sitting.board.about, group="about")
    rows = (about, *_lines(sitting), *_mine(sitting), *waiting, *_nudge(sitting))
    return View(
        kind=BoardKind.THREAD,
        board=sitting.board.id,
        options=(*_likes(sitting), *((_done(),) if written else _open(sitting))),
        rows=rows,
        meters=(Meter(id="waiting", value=len(waiting), least=0, most=len(sitting.board.lines) + 1),),
    )


def play(sitting: Sitting[Thread], option: Option) -> Played:
    """Add a heart or a line, wait for the next one, write to the one it is about, or leave."""
    thread, marks = sitting.board, dict(sitting.marks)
    match option.verb:
        case "like":
            line = thread.lines[int(option.id.removeprefix("like_"))]
            return Played(marks={**marks, option.id: 1}, effects=line.liked)
        case "write":
            own = next(one for one in thread.own if f"write_{one.id}" == option.id)
            return Played(marks={**marks, option.id: 1}, effects=own.effects, text=own.text)
        case "private" if thread.private is not None:
            return Played(marks={**marks, _PRIVATE: 1}, effects=thread.private.effects, text=thread.private.text)
        case "leave":
            return Played(marks={**marks, _LEFT: 1}, effects=thread.leave.effects, text=thread.leave.text)
        case "wait" | "linger":
            return Played(marks={**marks, _WAITED: sitting.mark(_WAITED) + 1})
        case _:
            return Played(marks=marks)


def tallies(sitting: Sitting[Thread]) -> Mapping[str, int]:
    """Count what ends ask about; of the kinds of a line at most one is 1."""
    written = _written(sitting)
    return {
        **{kind.value: int(written is not None and written.kind is kind) for kind in LineKind},
        "written": int(written is not None),
        "waited": sitting.mark(_WAITED),
        "liked": sum(sitting.mark(f"like_{at}") for at in range(len(sitting.board.lines))),
        "private": sitting.mark(_PRIVATE),
        "left": sitting.mark(_LEFT),
    }


def hearts(sitting: Sitting[Thread], at: int) -> int:
    """Return the hearts of a line: those it came with, one for each line that came after it, and the player's."""
    return sitting.board.lines[at].hearts + _come(sitting) - 1 - at + sitting.mark(f"like_{at}")


def _come(sitting: Sitting[Thread]) -> int:
    """Count the lines that are there: each wait brings one."""
    return min(len(sitting.board.lines), sitting.board.open + sitting.mark(_WAITED))


def _written(sitting: Sitting[Thread]) -> OwnLine | None:
    return next((one for one in sitting.board.own if sitting.mark(f"write_{one.id}")), None)


def _lines(sitting: Sitting[Thread]) -> Iterator[Row]:
    for at, line in enumerate(sitting.board.lines[: _come(sitting)]):
        yield Row(
            id=f"line{at}", title="", text=line.text, person=line.person, value=hearts(sitting, at), group="lines",
            marked=bool(sitting.mark(f"like_{at}")),
        )  # fmt: skip


def _mine(sitting: Sitting[Thread]) -> Iterator[Row]:
    own = _written(sitting)
    if own is not None:
        yield Row(id="mine", title=sitting.pack.you.name, text=own.say, value=own.hearts, group="lines")


def _waiting(sitting: Sitting[Thread]) -> Iterator[Row]:
    """Yield those who have not written yet, the player last."""
    for at, line in enumerate(sitting.board.lines):
        if at >= _come(sitting):
            yield Row(id=f"wait{at}", title="", person=line.person, group="waiting")
    if _written(sitting) is None:
        yield Row(id="you", title=sitting.pack.you.name, group="waiting")


def _nudge(sitting: Sitting[Thread]) -> Iterator[Row]:
    waited = sitting.mark(_WAITED)
    if waited and _written(sitting) is None:
        nudge = sitting.board.nudges[waited - 1]
        yield Row(id="nudge", title="", text=nudge.text, person=nudge.person, group="nudge")


def _likes(sitting: Sitting[Thread]) -> Iterator[Option]:
    for at, line in enumerate(sitting.board.lines[: _come(sitting)]):
        if not sitting.mark(f"like_{at}"):
            yield Option(
                id=MoveId(f"like_{at}"), verb="like", icon="heart", row=f"line{at}",
                who=sitting.pack.people[line.person].name, thing=line.text, n=hearts(sitting, at),
            )  # fmt: skip


def _open(sitting: Sitting[Thread]) -> Iterator[Option]:
    """Yield what can be done as long as one has not written."""
    thread = sitting.board
    for one in thread.own:
        move = MoveId(f"write_{one.id}")
        yield Option(
            id=move, verb="write", say=one.say, note=one.note, icon="pencil-line", stance=_STANCES.get(one.kind)
        )
    if thread.private is not None and not sitting.mark(_PRIVATE):
        alone = thread.private
        yield Option(id=PRIVATE, verb="private", say=alone.say, note=alone.note, icon=alone.icon)
    if sitting.mark(_WAITED) < len(thread.nudges):
        left = len(thread.lines) - _come(sitting)
        yield Option(id=WAIT, verb="wait" if left else "linger", icon="hourglass", n=left)
    leave = thread.leave
    yield Option(id=LEAVE, verb="leave", say=leave.say, note=leave.note, icon=leave.icon, last=True)


def _done() -> Option:
    return Option(id=DONE, verb="done", icon="check", last=True)


CRAFT = Craft(start=start, view=view, play=play, tallies=tallies)
