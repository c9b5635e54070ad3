"""A small circle: dana above the player, who may hide them, gus below, who answers when he is reminded."""

from fakes.boards import HERE
from fakes.packs import DANA, GUS, HELPED, MONEY

from game.model.board import BoardKind
from game.model.boards.circle import Circle, CircleBack, CircleFriend, CircleMove, Deed
from game.model.event import Effects, Needs
from game.model.ids import SCORE, BoardId


def friends(*, deeds: int = 3, turns: int = 30, below: int = 200) -> Circle:
    """Return the circle; dana hides whoever is more than `below` under her."""
    dana = CircleFriend(
        person=DANA,
        moves={
            Deed.LOOK: CircleMove(reply="She is at the top."),
            Deed.TALK: CircleMove(reply="Hello.", note="Ten", needs=Needs(at_least={MONEY: 10})),
            Deed.DROP: CircleMove(reply="Gone.", effects=Effects(ties={DANA: 1}, set=(HELPED,))),
        },
        back=(CircleBack(deed=Deed.HIDE, text="Dana hides you.", below=below),),
    )
    gus = CircleFriend(
        person=GUS,
        moves={
            Deed.REBUKE: CircleMove(reply="All read it.", effects=Effects(add={SCORE: 10}, their_score={GUS: 40})),
            Deed.HIDE: CircleMove(reply="He still counts."),
        },
        back=(CircleBack(deed=Deed.DROP, after=Deed.REBUKE, text="Gus drops you.", effects=Effects(add={MONEY: -5})),),
    )
    return Circle(
        id=BoardId("circle"), kind=BoardKind.CIRCLE, turns=turns, ends=(), where=HERE, friends=(dana, gus), deeds=deeds
    )
