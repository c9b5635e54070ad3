"""A chain as a noun."""

from game.content.boards.ends import shared
from game.content.schema.boards.chain import ChainRecord
from game.model.board import BoardKind
from game.model.boards.chain import Chain, ChainDate, ChainLink, ChainWord
from game.model.ids import ClaimId, PersonId
from game.model.where import Where


def chain(record: ChainRecord, where: Where) -> Chain:
    """Build a sentence and those who pass it on."""
    return Chain(
        **shared(record, BoardKind.CHAIN, where),
        words=tuple(
            ChainWord(text=one.text, keep=one.keep, hedge=one.hedge, gain=one.gain, lost=one.lost)
            for one in record.words
        ),
        links=tuple(
            ChainLink(title=one.title, person=PersonId(one.person) if one.person else None, text=one.text)
            for one in record.links
        ),
        dates=tuple(
            ChainDate(
                when=one.when,
                text=one.text,
                claim=ClaimId(one.claim) if one.claim else None,
                checked=one.checked if one.wrote("checked") else "",
            )
            for one in record.dates
        ),
        readers=record.readers,
    )
