"""A small draft: two gaps, a page outside, and a cat to post instead."""

from fakes.boards import HERE
from fakes.packs import HELPED, MONEY

from game.model.board import BoardKind, End
from game.model.boards.composer import Composer, DraftPart, DraftWord, OtherPost, OutsidePage
from game.model.event import Effects
from game.model.ids import BoardId

BROWN = DraftWord(id="brown", text="is brown", price=9, plain=True, beside={"proud": 4})
FINE = DraftWord(id="fine", text="is fine", price=-3, beside={"ill": 14})
ILL = DraftWord(id="ill", text="feel ill", price=5, plain=True)
PROUD = DraftWord(id="proud", text="are proud", price=-6)
BOIL = DraftWord(id="boil", text="should boil it", price=2, plain=True, outside=True)


def draft(*, wobble: int = 0, turns: int = 30, waits: int = 2, takes: int = 10) -> Composer:
    """Return a post with two gaps, a page outside, and a cat; it tells apart what became of it."""
    return Composer(
        id=BoardId("draft"),
        kind=BoardKind.COMPOSER,
        turns=turns,
        ends=(
            End(id="told", at_least={"published": 1, "plain": 2}, effects=Effects(set=(HELPED,))),
            End(id="out", at_least={"published": 1}),
            End(id="cat", at_least={"cat": 1}),
            End(id="kept", at_least={"kept": 1}),
        ),
        where=HERE,
        parts=(
            DraftPart(text="The water", words=(BROWN, FINE), end=","),
            DraftPart(text="and people", words=(ILL, PROUD, BOIL), end="."),
            DraftPart(text="Good night."),
        ),
        outside=OutsidePage(title="The Gazette", text="Boil it.", waits=waits, number=MONEY, takes=takes),
        instead=(OtherPost(id="cat", say="Post a cat", text="It sits.", effects=Effects(add={MONEY: 1})),),
        wobble=wobble,
    )
