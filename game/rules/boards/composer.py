"""Playing a composer: words go into gaps, the price follows, the page outside takes its time; then one decides."""

from collections.abc import Iterator, Mapping

from game.model.board import BoardKind, Cell, Marks, Meter, Option, Row, View
from game.model.boards.composer import Composer, DraftPart, DraftWord, OtherPost
from game.model.event import Effects
from game.model.framing import Stance
from game.model.ids import SCORE, MoveId
from game.rules.boards.craft import Craft, Played, Sitting
from game.rules.chance import pick

LOOK, PUBLISH, KEEP = MoveId("look"), MoveId("publish"), MoveId("keep")
_LOOKED, _PUBLISHED, _KEPT = "looked", "published", "kept"
_OPEN = " …"


def start(sitting: Sitting[Composer]) -> Marks:
    """Every gap is empty."""
    del sitting
    return {}


def view(sitting: Sitting[Composer]) -> View:
    """Show the post with its gaps, its price, and how far the page outside has come."""
    page = sitting.board.outside
    rows = tuple(_part(sitting, at, part) for at, part in enumerate(sitting.board.parts))
    meters: tuple[Meter, ...] = (Meter(id="price", value=price(sitting)),)
    if page is not None:
        rows = (*rows, Row(id="outside", title=page.title, text=page.text if _read(sitting) else "", group="outside"))
        meters = (*meters, Meter(id="outside", value=sitting.mark(_LOOKED), least=0, most=page.waits))
    return View(
        kind=BoardKind.COMPOSER,
        board=sitting.board.id,
        options=(*_look(sitting), *_picks(sitting), *_publish(sitting), *_aside(sitting)),
        rows=rows,
        meters=meters,
    )


def play(sitting: Sitting[Composer], option: Option) -> Played:
    """Put a word into its gap, wait for the page, or decide what becomes of the draft."""
    marks = dict(sitting.marks)
    match option.verb:
        case "pick" if option.column is not None:
            return Played(marks={**marks, option.row: option.column + 1})
        case "clear":
            return Played(marks={**marks, option.row: 0})
        case "look" | "wait":
            return Played(marks={**marks, _LOOKED: sitting.mark(_LOOKED) + 1}, effects=_toll(sitting))
        case "other":
            other = _others(sitting)[option.id]
            return Played(marks={**marks, option.id: 1}, effects=other.effects, text=other.text)
        case "keep":
            return Played(marks={**marks, _KEPT: 1})
        case _:
            asked = price(sitting)
            return Played(marks={**marks, _PUBLISHED: 1}, effects=Effects(add={SCORE: -asked}) if asked else None)


def tallies(sitting: Sitting[Composer]) -> Mapping[str, int]:
    """Count what ends ask about; a word counts where it stands in the draft, published or not."""
    there = _there(sitting)
    every = {word.id: 0 for part in sitting.board.parts for word in part.words}
    return {
        **every,
        **{word.id: 1 for word in there},
        **{other.id: sitting.mark(move) for move, other in _others(sitting).items()},
        "price": price(sitting),
        "plain": sum(word.plain for word in there),
        "filled": len(there),
        "outside": int(_read(sitting)),
        "published": sitting.mark(_PUBLISHED),
        "kept": sitting.mark(_KEPT),
    }


def price(sitting: Sitting[Composer]) -> int:
    """Return what the draft costs: each word by itself, as far as the seed makes it stray, and beside each other."""
    there = _there(sitting)
    return sum(
        word.price + _stray(sitting, word) + sum(word.beside.get(other.id, 0) for other in there) for word in there
    )


def _stray(sitting: Sitting[Composer], word: DraftWord) -> int:
    far = sitting.board.wobble
    return pick(sitting.seed, "composer", sitting.board.id, word.id, n=2 * far + 1) - far


def _there(sitting: Sitting[Composer]) -> list[DraftWord]:
    chosen = ((part, sitting.mark(f"part{at}")) for at, part in enumerate(sitting.board.parts))
    return [part.words[mark - 1] for part, mark in chosen if mark]


def _part(sitting: Sitting[Composer], at: int, part: DraftPart) -> Row:
    """Return a piece of the post; its one field is the gap, with the word that stands in it."""
    if not part.words:
        return Row(id=f"part{at}", title=part.text, group="post")
    mark = sitting.mark(f"part{at}")
    text = part.words[mark - 1].text + part.end if mark else ""
    return Row(id=f"part{at}", title=part.text + _OPEN, cells=(Cell(text=text, marked=bool(mark)),), group="post")


def _picks(sitting: Sitting[Composer]) -> Iterator[Option]:
    """Yield every word that a gap can hold: put in, or taken out; the plain ones of an empty gap are one's own way."""
    for at, part in enumerate(sitting.board.parts):
        mark = sitting.mark(f"part{at}")
        for column, word in enumerate(part.words):
            if word.outside and not _read(sitting):
                continue
            yield Option(
                id=MoveId(f"pick_{at}_{column}"), verb="clear" if column + 1 == mark else "pick", row=f"part{at}",
                column=column, who=part.text, thing=word.text, stance=Stance.OWN if word.plain and not mark else None,
            )  # fmt: skip


def _look(sitting: Sitting[Composer]) -> Iterator[Option]:
    page, looked = sitting.board.outside, sitting.mark(_LOOKED)
    if page is None or _read(sitting):
        return
    dear = not looked and page.number is not None and sitting.at.numbers[page.number] < page.takes
    if not dear:
        yield Option(
            id=LOOK, verb="wait" if looked else "look", note="" if looked else page.note, icon="globe", row="outside",
            thing=page.title, n=page.waits - looked, stance=Stance.OWN,
        )  # fmt: skip


def _publish(sitting: Sitting[Composer]) -> Iterator[Option]:
    """Offer to publish once every gap is filled; what it says depends on which way the price goes."""
    if all(sitting.mark(f"part{at}") for at, part in enumerate(sitting.board.parts) if part.words):
        asked = price(sitting)
        verb = "publish" if asked > 0 else "publish_free" if asked == 0 else "publish_paid"
        stance = Stance.OWN if asked > 0 else Stance.ALONG
        yield Option(id=PUBLISH, verb=verb, icon="paper-plane-tilt", n=abs(asked), stance=stance, last=True)


def _aside(sitting: Sitting[Composer]) -> Iterator[Option]:
    for move, other in _others(sitting).items():
        yield Option(
            id=move, verb="other", say=other.say, note=other.note, icon=other.icon, stance=Stance.ALONG, last=True
        )
    yield Option(id=KEEP, verb="keep", icon="tray", last=True)


def _others(sitting: Sitting[Composer]) -> dict[MoveId, OtherPost]:
    return {MoveId(f"other_{one.id}"): one for one in sitting.board.instead}


def _toll(sitting: Sitting[Composer]) -> Effects | None:
    """Return what the first look outside costs."""
    page = sitting.board.outside
    if page is None or page.number is None or not page.takes or sitting.mark(_LOOKED):
        return None
    return Effects(add={page.number: -page.takes})


def _read(sitting: Sitting[Composer]) -> bool:
    page = sitting.board.outside
    return page is not None and sitting.mark(_LOOKED) >= page.waits


CRAFT = Craft(start=start, view=view, play=play, tallies=tallies)
