"""Playing a chain: each who passes the sentence on drops one word; then it can be read how it went in fact."""

from collections.abc import Mapping

from game.model.board import BoardKind, Cell, Marks, Meter, Option, Row, View
from game.model.boards.chain import Chain
from game.model.ids import MoveId
from game.rules.boards.craft import Craft, Played, Sitting

_PASSED = "passed"
DONE = MoveId("done")


def start(sitting: Sitting[Chain]) -> Marks:
    """Nothing is dropped yet."""
    del sitting
    return {}


def view(sitting: Sitting[Chain]) -> View:
    """Show the sentence as it is now, and which word the next one could drop."""
    chain = sitting.board
    link = chain.links[min(sitting.mark(_PASSED), len(chain.links) - 1)]
    over = _over(sitting)
    cells = tuple(Cell(text=word.text, marked=not _there(sitting, at)) for at, word in enumerate(chain.words))
    rows: tuple[Row, ...] = (
        Row(id="sentence", title=_sentence(sitting), cells=cells, person=None if over else link.person),
    )
    if over:
        rows += tuple(
            Row(id=f"date{at}", title=date.when, text=date.text, group="dates") for at, date in enumerate(chain.dates)
        )
    return View(
        kind=BoardKind.CHAIN,
        board=chain.id,
        options=(Option(id=DONE, verb="done", last=True),) if over else _drops(sitting, link.title),
        rows=rows,
        meters=(Meter(id="passed", value=sitting.mark(_PASSED), least=0, most=len(chain.links)),),
        said=tuple(word.lost for at, word in enumerate(chain.words) if word.lost and not _there(sitting, at)),
    )


def play(sitting: Sitting[Chain], option: Option) -> Played:
    """Drop the word and pass the rest on."""
    if option.last:
        return Played(marks=sitting.marks)
    at = int(option.id.removeprefix("drop_"))
    marks = {**sitting.marks, f"dropped_{at}": 1, _PASSED: sitting.mark(_PASSED) + 1}
    return Played(marks=marks, text=sitting.board.words[at].lost)


def tallies(sitting: Sitting[Chain]) -> Mapping[str, int]:
    """Count the words that are left, and the careful ones among them."""
    left = [word for at, word in enumerate(sitting.board.words) if _there(sitting, at)]
    return {"words": len(left), "hedges": sum(word.hedge for word in left)}


def _drops(sitting: Sitting[Chain], who: str) -> tuple[Option, ...]:
    return tuple(
        Option(id=MoveId(f"drop_{at}"), verb="drop", row="sentence", column=at, who=who, thing=word.text)
        for at, word in enumerate(sitting.board.words)
        if not word.keep and _there(sitting, at)
    )


def _over(sitting: Sitting[Chain]) -> bool:
    left = any(not word.keep and _there(sitting, at) for at, word in enumerate(sitting.board.words))
    enough = sitting.turn >= sitting.board.turns
    return sitting.mark(_PASSED) >= len(sitting.board.links) or not left or enough


def _there(sitting: Sitting[Chain], at: int) -> bool:
    return not sitting.mark(f"dropped_{at}")


def _sentence(sitting: Sitting[Chain]) -> str:
    return " ".join(word.text for at, word in enumerate(sitting.board.words) if _there(sitting, at))


CRAFT = Craft(start=start, view=view, play=play, tallies=tallies)
