"""The mirror at the end of a text game: one pair first, the numbers if wanted, any pair by its number."""

from game.analysis.mirror import mirror
from game.model.finding import Pair
from game.terminal.answer import Wish, as_number, as_wish
from game.terminal.mirror import all_pairs, numbers, opening, pair_page
from game.terminal.table import Left, Table
from game.terminal.wish import grant


def reflect(table: Table) -> Left:
    """Hold up the mirror; leaving it is leaving a finished game."""
    found = mirror(table.session.entries)
    pairs = all_pairs(found)
    first = opening(found, table.words, knew=table.session.record.header.knew)
    table.console.say(*first)
    left = _browse(table, (), first, table.words.say("terminal_ask_mirror_next"))
    if left is not None:
        return left
    figures = numbers(found, table.words)
    table.console.say(*figures)
    return _browse(table, pairs, figures, _prompt(table, pairs)) or Left.FINISHED


def _browse(table: Table, pairs: tuple[Pair, ...], again: tuple[str, ...], prompt: str) -> Left | None:
    """Open pairs and grant wishes until Enter (None) or the player leaves."""
    while said := table.console.ask(prompt):
        number = as_number(said.removeprefix("pair").strip())
        wish = as_wish(said)
        if wish is Wish.LEAVE:
            return Left.FINISHED
        if wish is not None:
            left = grant(table, wish, again=again)
            if left is not None:
                return left
        elif number is not None and 1 <= number <= len(pairs):
            table.console.say(*pair_page(pairs[number - 1], table.words))
        else:
            table.say("terminal_not_understood", said=said)
    return None if said is not None else Left.FINISHED


def _prompt(table: Table, pairs: tuple[Pair, ...]) -> str:
    if not pairs:
        return table.words.say("terminal_ask_mirror_none")
    return table.words.say("terminal_ask_mirror", n=len(pairs))
