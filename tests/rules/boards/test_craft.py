"""What a craft may look at."""

from fakes.boards import board_pack, played, rumour

from game.model.board import TURNS
from game.rules.boards.craft import Sitting


def test_what_was_never_marked_is_nothing() -> None:
    pack = board_pack()
    state, _, _ = played(pack)
    sitting = Sitting(pack=pack, at=state, seed=1, board=rumour(), marks={TURNS: 2})
    assert (sitting.mark("unknown"), sitting.turn) == (0, 2)
