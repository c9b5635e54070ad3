"""Playing a chain: each who passes the sentence on drops one word; then it can be read how it went in fact."""

from collections.abc import Mapping, Sequence

from game.model.board import BoardKind, Cell, Marks, Meter, Option, Row, View
from game.model.boards.chain import Chain, ChainWord
from game.model.framing import Stance
from game.model.ids import MoveId
from game.rules.boards.craft import Craft, Played, Sitting
from game.rules.boards.wide import in_line

_PASSED = "passed"
_LOOSE = ",;:.!? \uff0c\uff1b\uff1a\u3002\uff01\uff1f\u3001"
_STOPS = ".!?\u3002\uff01\uff1f"
DONE = MoveId("done")


def start(sitting: Sitting[Chain]) -> Marks:
    """Nothing is dropped yet."""
    del sitting
    return {}


def view(sitting: Sitting[Chain]) -> View:
    """Show what the sentence said at first, what it says now, and which word can be dropped next."""
    over = _over(sitting)
    return View(
        kind=BoardKind.CHAIN,
        board=sitting.board.id,
        options=(Option(id=DONE, verb="done", last=True),) if over else _drops(sitting),
        rows=(*_sentences(sitting), *_links(sitting, over=over), *(_dates(sitting) if over else ())),
        meters=_meters(sitting),
    )


def play(sitting: Sitting[Chain], option: Option) -> Played:
    """Drop the word and pass the rest on; a mark keeps at whose turn it went."""
    if option.last:
        return Played(marks=sitting.marks)
    at = int(option.id.removeprefix("drop_"))
    passed = sitting.mark(_PASSED) + 1
    return Played(marks={**sitting.marks, f"dropped_{at}": passed, _PASSED: passed}, text=sitting.board.words[at].lost)


def tallies(sitting: Sitting[Chain]) -> Mapping[str, int]:
    """Count the words that are left, and the careful ones among them."""
    left = [word for at, word in enumerate(sitting.board.words) if _there(sitting, at)]
    return {"words": len(left), "hedges": sum(word.hedge for word in left)}


def said(whole: Sequence[ChainWord], left: Sequence[ChainWord]) -> str:
    """Return the words that are left as a sentence: a capital first, no comma last, the full stop of the whole."""
    text = in_line(word.text for word in left).rstrip(_LOOSE)
    stop = whole[-1].text[-1]
    return text[:1].upper() + text[1:] + (stop if stop in _STOPS else "")


def _sentences(sitting: Sitting[Chain]) -> tuple[Row, ...]:
    words = sitting.board.words
    cells = tuple(Cell(text=word.text, marked=not _there(sitting, at)) for at, word in enumerate(words))
    now = said(words, [word for at, word in enumerate(words) if _there(sitting, at)])
    first = Row(id="first", title=said(words, words), group="first")
    return (*((first,) if sitting.mark(_PASSED) else ()), Row(id="sentence", title=now, cells=cells, group="now"))


def _links(sitting: Sitting[Chain], *, over: bool) -> tuple[Row, ...]:
    """Show who passes it on: what those before dropped, and whose turn it is."""
    chain, passed = sitting.board, sitting.mark(_PASSED)
    dropped = {sitting.mark(f"dropped_{at}"): word.text.rstrip(_LOOSE) for at, word in enumerate(chain.words)}
    return tuple(
        Row(
            id=f"link{at}",
            title=link.title,
            person=link.person,
            group="links",
            text=link.text if at == passed and not over else "",
            cells=(Cell(text=dropped[at + 1]),) if at < passed else (),
            marked=at == passed and not over,
        )
        for at, link in enumerate(chain.links)
    )


def _dates(sitting: Sitting[Chain]) -> tuple[Row, ...]:
    return tuple(
        Row(
            id=f"date{at}",
            title=date.when,
            text=date.text,
            group="dates",
            cells=tuple(Cell(text=text) for text in (date.claim, date.checked) if text),
        )
        for at, date in enumerate(sitting.board.dates)
    )


def _meters(sitting: Sitting[Chain]) -> tuple[Meter, ...]:
    """Count who has passed it on and, where the author counts them, who has read it."""
    chain = sitting.board
    read = chain.readers + sum(word.gain for at, word in enumerate(chain.words) if not _there(sitting, at))
    counted = chain.readers or any(word.gain for word in chain.words)
    passed = Meter(id="passed", value=sitting.mark(_PASSED), least=0, most=len(chain.links))
    return (passed, Meter(id="readers", value=read)) if counted else (passed,)


def _drops(sitting: Sitting[Chain]) -> tuple[Option, ...]:
    """Offer every word that can go; the crowd wants the one that brings most readers, and least the other end."""
    chain = sitting.board
    left = _droppable(sitting)
    gains = [chain.words[at].gain for at in left]
    most, least = max(gains), min(gains)
    return tuple(
        Option(
            id=MoveId(f"drop_{at}"),
            verb="drop_for" if gain else "drop",
            row="sentence",
            column=at,
            who=chain.links[sitting.mark(_PASSED)].title,
            thing=chain.words[at].text.rstrip(_LOOSE),
            n=gain,
            stance=None if most == least else {most: Stance.ALONG, least: Stance.OWN}.get(gain),
        )
        for at, gain in zip(left, gains, strict=True)
    )


def _droppable(sitting: Sitting[Chain]) -> tuple[int, ...]:
    words = sitting.board.words
    return tuple(at for at, word in enumerate(words) if not word.keep and _there(sitting, at))


def _over(sitting: Sitting[Chain]) -> bool:
    enough = sitting.turn >= sitting.board.turns
    return sitting.mark(_PASSED) >= len(sitting.board.links) or not _droppable(sitting) or enough


def _there(sitting: Sitting[Chain], at: int) -> bool:
    return not sitting.mark(f"dropped_{at}")


CRAFT = Craft(start=start, view=view, play=play, tallies=tallies)
