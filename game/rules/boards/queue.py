"""Playing a queue: the order is the score; a place can be shown, bought, waited for and given away."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from game.model.board import BoardKind, Cell, Marks, Meter, Option, Row, View
from game.model.boards.queue import Queue, QueueFace
from game.model.framing import Stance
from game.model.ids import MoveId
from game.rules.boards.craft import Craft, Played, Sitting
from game.rules.boards.sums import together
from game.rules.boards.wide import in_line
from game.rules.needs import holds

_SHOWN, _LIFT, _PARTNER, _WAITED, _GIVEN, _HOME = "shown", "lift", "partner", "waited", "given", "home"
_PAIR = 2  # so many go in together when the player waits
SHOW, WAIT, ALONE = MoveId("show"), MoveId("wait"), MoveId("alone")
YOU = "you"


class Line(NamedTuple):
    """Those who stand there, the best first, and how many of them stand before the player."""

    faces: list[QueueFace]
    before: int


def start(sitting: Sitting[Queue]) -> Marks:
    """Begin without a number on show, which puts the player at the end."""
    del sitting
    return {}


def view(sitting: Sitting[Queue]) -> View:
    """Show the line as it stands, and what can be done from this place."""
    line, meters = _line(sitting), []
    if sitting.mark(_SHOWN) and line.before:
        gap = _score(sitting, line.faces[line.before - 1]) - _standing(sitting) + 1
        meters.append(Meter(id="gap", value=max(1, gap)))
    place = Meter(id="place", value=line.before + 1, least=1, most=len(line.faces) + 1)
    left = Meter(id="left", value=max(0, sitting.board.turns - sitting.turn))
    return View(
        kind=BoardKind.QUEUE,
        board=sitting.board.id,
        options=tuple(_options(sitting, line)),
        rows=tuple(_rows(sitting, line)),
        meters=(place, *meters, left),
    )


def play(sitting: Sitting[Queue], option: Option) -> Played:  # noqa: PLR0911 - one for each kind of move
    """Do one thing, and let the line move with it."""
    marks, name = dict(sitting.marks), option.row
    match option.verb:
        case "show":
            return Played(marks={**marks, _SHOWN: 1}, text=sitting.board.shown)
        case "wait":
            return _wait(sitting)
        case "deed":
            return _deed(sitting, option)
        case "greet":
            return Played(marks={**marks, f"greeted_{name}": 1}, text=_face(sitting, name).reply)
        case "ask":
            at = [face.id for face in sitting.board.faces].index(name)
            return Played(marks={**marks, _PARTNER: at + 1}, effects=_face(sitting, name).effects)
        case "yield":
            behind = _score(sitting, _face(sitting, name)) - sitting.at.score
            marks |= {_LIFT: behind, _GIVEN: sitting.mark(_GIVEN) + 1}
            return Played(marks=marks, text=sitting.board.yielded)
        case _:
            return Played(marks=marks)


def tallies(sitting: Sitting[Queue]) -> Mapping[str, int]:
    """Count the place, what was done for it, and with whom the evening was spent."""
    board, at = sitting.board, sitting.mark(_PARTNER) - 1
    partner = board.faces[at] if at >= 0 else None
    own = sitting.at.score
    return {
        **{f"with_{face.id}": int(face is partner) for face in board.faces},
        "place": _line(sitting).before + 1,
        "shown": sitting.mark(_SHOWN),
        "greeted": sum(sitting.mark(f"greeted_{face.id}") for face in board.faces),
        "deeds": sum(sitting.mark(f"did_{deed.id}") for deed in board.deeds),
        "waited": sitting.mark(_WAITED),
        "given": sitting.mark(_GIVEN),
        "home": sitting.mark(_HOME),
        "above": int(partner is not None and _score(sitting, partner) >= own),
        "below": int(partner is not None and _score(sitting, partner) < own),
    }


def _face(sitting: Sitting[Queue], name: str) -> QueueFace:
    return next(face for face in sitting.board.faces if face.id == name)


def _score(sitting: Sitting[Queue], face: QueueFace) -> int:
    """Return a face's score; people of the pack bring the one that they have now."""
    return face.score if face.person is None else sitting.at.their_score.get(face.person, face.score)


def _standing(sitting: Sitting[Queue]) -> int:
    """Return the player's score with what was given for places on this evening."""
    return sitting.at.score + sitting.mark(_LIFT)


def _line(sitting: Sitting[Queue]) -> Line:
    here = [face for face in sitting.board.faces if not sitting.mark(f"gone_{face.id}")]
    faces = sorted(here, key=lambda face: -_score(sitting, face))
    if not sitting.mark(_SHOWN):
        return Line(faces, len(faces))
    mine = _standing(sitting)
    return Line(faces, sum(_score(sitting, face) >= mine for face in faces))


def _sees(sitting: Sitting[Queue], line: Line, at: int) -> bool:
    """Tell whether the one at this place sees the player: all who stand below, and the nearest above."""
    return at >= line.before - sitting.board.near


def _wait(sitting: Sitting[Queue]) -> Played:
    """Let the best two go in together, and the last one, who has been greeted by nobody, go home."""
    line, marks = _line(sitting), {**sitting.marks, _WAITED: sitting.mark(_WAITED) + 1}
    inside, told = line.faces[:_PAIR], []
    for face in inside:
        marks[f"gone_{face.id}"] = 1
        told.append(face.inside)
    last = line.faces[-1]
    if sitting.mark(f"greeted_{last.id}"):
        return Played(marks=marks, text=in_line(told))
    marks |= {f"gone_{last.id}": 1, _HOME: sitting.mark(_HOME) + 1}
    return Played(marks=marks, effects=together([last.gone]), text=in_line([*told, last.home]))


def _deed(sitting: Sitting[Queue], option: Option) -> Played:
    deed = next(deed for deed in sitting.board.deeds if f"do_{deed.id}" == option.id)
    marks = {**sitting.marks, f"did_{deed.id}": 1, _LIFT: sitting.mark(_LIFT) + deed.lift}
    return Played(marks=marks, effects=deed.effects, text=deed.text)


def _rows(sitting: Sitting[Queue], line: Line) -> Iterable[Row]:
    for at, face in enumerate(line.faces):
        if at == line.before:
            yield _you(sitting)
        sees, greeted = _sees(sitting, line, at), sitting.mark(f"greeted_{face.id}")
        yield Row(
            id=face.id,
            title=face.name,
            text=face.about if sees or greeted else "",
            person=face.person,
            face=face.face,
            group="below" if at >= line.before else "near" if sees else "far",
            value=_score(sitting, face),
            cells=(Cell(icon="check" if greeted else "eye"),) if sees or greeted else (Cell(icon="lock"),),
        )
    if line.before == len(line.faces):
        yield _you(sitting)


def _you(sitting: Sitting[Queue]) -> Row:
    you, shown = sitting.pack.you, sitting.mark(_SHOWN)
    return Row(
        id=YOU, title=you.name, face=you.face, group="near", value=_standing(sitting) if shown else None, marked=True
    )


def _options(sitting: Sitting[Queue], line: Line) -> Iterable[Option]:
    yield from _deeds(sitting)
    yield from _asks(sitting, line)
    yield from _greets(sitting, line)
    if sitting.mark(_SHOWN) and line.before < len(line.faces):
        below = line.faces[line.before]
        yield Option(
            id=MoveId(f"yield_{below.id}"), verb="yield", icon="swap", row=below.id, who=below.name, stance=Stance.OWN
        )
    if len(line.faces) > _PAIR and line.before >= _PAIR:
        yield Option(id=WAIT, verb="wait", icon="hourglass-medium")
    yield Option(id=ALONE, verb="alone", icon="door-open", last=True)


def _deeds(sitting: Sitting[Queue]) -> Iterable[Option]:
    """Offer what lifts; a number that is not shown cannot be lifted."""
    if not sitting.mark(_SHOWN):
        yield Option(id=SHOW, verb="show", icon="identification-card", n=sitting.at.score, stance=Stance.ALONG)
        return
    for deed in sitting.board.deeds:
        if not sitting.mark(f"did_{deed.id}") and holds(sitting.pack, sitting.at, deed.needs):
            yield Option(
                id=MoveId(f"do_{deed.id}"), verb="deed", say=deed.say, note=deed.note, icon=deed.icon, n=deed.lift,
                stance=Stance.ALONG,
            )  # fmt: skip


def _asks(sitting: Sitting[Queue], line: Line) -> Iterable[Option]:
    for face in line.faces:
        if sitting.mark(f"greeted_{face.id}"):
            yield Option(
                id=MoveId(f"ask_{face.id}"), verb="ask", icon="handshake", row=face.id, who=face.name,
                stance=_stance(sitting, face), last=True,
            )  # fmt: skip


def _greets(sitting: Sitting[Queue], line: Line) -> Iterable[Option]:
    for at, face in enumerate(line.faces):
        if _sees(sitting, line, at) and not sitting.mark(f"greeted_{face.id}"):
            yield Option(
                id=MoveId(f"greet_{face.id}"), verb="greet", icon="hand-waving", row=face.id, who=face.name,
                stance=_stance(sitting, face),
            )  # fmt: skip


def _stance(sitting: Sitting[Queue], face: QueueFace) -> Stance:
    """Call it going along to look for somebody of one's own height or above."""
    return Stance.ALONG if _score(sitting, face) >= sitting.at.score else Stance.OWN


CRAFT = Craft(start=start, view=view, play=play, tallies=tallies)
