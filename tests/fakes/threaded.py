"""A small thread about Gus: one has written, one comes with the first wait, and four lines can be written."""

from fakes.boards import HERE
from fakes.packs import DANA, GUS, HELPED, OLA

from game.model.board import BoardKind, End
from game.model.boards.thread import Gesture, LineKind, OwnLine, Thread, ThreadLine, ThreadNudge
from game.model.event import Effects
from game.model.ids import BoardId


def thread(*, turns: int = 30, nudges: int = 3) -> Thread:
    """Return a thread about Gus: two others write, four lines can be written, and one can leave."""
    return Thread(
        id=BoardId("line"),
        kind=BoardKind.THREAD,
        turns=turns,
        ends=(
            End(id="left", at_least={"left": 1}),
            End(id="agreed", at_least={"agree": 1}),
            End(id="own", at_least={"written": 1}, effects=Effects(set=(HELPED,))),
        ),
        where=HERE,
        title="For Gus",
        about=GUS,
        lines=(
            ThreadLine(person=DANA, text="Dear Gus!", hearts=4, liked=Effects(ties={DANA: 1})),
            ThreadLine(person=OLA, text="The list, please."),
        ),
        own=tuple(
            OwnLine(id=kind.value, say=f"A {kind.value} line", kind=kind, hearts=2, text="It is there.")
            for kind in LineKind
        ),
        leave=Gesture(say="Leave", text="You have left."),
        private=Gesture(say="Write to Gus alone", text="He answers.", effects=Effects(ties={GUS: 1})),
        nudges=tuple(ThreadNudge(text=f"Nudge {at}", person=DANA) for at in range(nudges)),
        open=1,
    )
