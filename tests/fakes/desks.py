"""A small desk: one thing that is talk, one that is work, two letters."""

from collections.abc import Mapping

from fakes.boards import HERE
from fakes.packs import tiny_pack

from game.model.board import BoardKind, End, Option
from game.model.boards.desk import Costly, Desk, DeskCount, DeskQuarter
from game.model.ids import BoardId
from game.rules.boards import desk
from game.rules.boards.craft import Sitting

PACK = tiny_pack()


def office(*, people: int = 40, turns: int = 60, ends: tuple[End, ...] = (), **powers: int) -> Desk:
    """Return a desk whose letters ask for praise and for benches."""
    return Desk(
        id=BoardId("office"),
        kind=BoardKind.DESK,
        turns=turns,
        ends=ends,
        where=HERE,
        counts=(
            DeskCount(id="praise", title="Praise", words=True),
            DeskCount(id="benches", title="Benches", costly=Costly.NEEDY),
        ),
        quarters=(
            DeskQuarter(title="Spring", text="Praise!", asks="say", at_least=60, met="Splendid.", missed="A pity."),
            DeskQuarter(title="Summer", text="Benches!", asks="made_benches", at_least=10, met="Wet.", missed="None."),
        ),
        people=people,
        **powers,
    )


def sitting(board: Desk, marks: Mapping[str, int] | None = None, seed: int = 5) -> Sitting[Desk]:
    """Return the desk as it lies, untouched where no marks are given."""
    empty = Sitting(pack=PACK, at=None, seed=seed, board=board, marks={})  # type: ignore[arg-type]
    return Sitting(
        pack=PACK, at=None, seed=seed, board=board,  # type: ignore[arg-type]
        marks=desk.start(empty) if marks is None else marks,
    )  # fmt: skip


def option(at: Sitting[Desk], name: str) -> Option:
    """Return an offered move by its id."""
    return next(one for one in desk.view(at).options if one.id == name)


def moved(at: Sitting[Desk], *names: str) -> Sitting[Desk]:
    """Make moves that are offered."""
    for name in names:
        at = sitting(at.board, desk.play(at, option(at, name)).marks, at.seed)
    return at
