"""The mirror at the end of a text game: one pair first, the numbers if wanted, then pairs, cards and other pages."""

from dataclasses import replace

from game.analysis.mirror import mirror
from game.model.finding import Pair
from game.terminal.answer import Wish, as_number, as_wish
from game.terminal.cards import card_list, card_page
from game.terminal.mirror import all_pairs, numbers, opening, pair_page
from game.terminal.more import opened_more
from game.terminal.table import Left, Table
from game.terminal.wish import grant


def reflect(table: Table) -> Left:
    """Hold up the mirror; leaving it is leaving a finished game."""
    found = mirror(table.session.entries)
    table = replace(table, words=table.words.plainly(scored=found.scored))
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
    """Open pairs, cards and pages and grant wishes until Enter (None) or the player leaves."""
    while said := table.console.ask(prompt):
        wish = as_wish(said)
        if wish is Wish.LEAVE:
            return Left.FINISHED
        if wish is not None:
            left = grant(table, wish, again=again)
            if left is not None:
                return left
        elif not (_opened_pair(table, pairs, said) or _opened_card(table, said) or opened_more(table, said)):
            table.say("terminal_not_understood", said=said)
    return None if said is not None else Left.FINISHED


def _opened_pair(table: Table, pairs: tuple[Pair, ...], said: str) -> bool:
    """Open a pair by its number, with or without the word."""
    number = as_number(said.removeprefix("pair").strip())
    if number is None or not 1 <= number <= len(pairs):
        return False
    table.console.say(*pair_page(pairs[number - 1], table.words))
    return True


def _opened_card(table: Table, said: str) -> bool:
    """List the source cards or open one; they name what the mirror comes too late to influence."""
    pack = table.session.pack
    if said in {"c", "c all"}:
        played = pack.routes[table.session.state.route].levels if said == "c" else None
        table.console.lines(card_list(pack, played, table.words))
        return True
    number = as_number(said.removeprefix("card").strip()) if said.startswith("card") else None
    if number is None or not 1 <= number <= len(pack.claims):
        return False
    table.console.say(*card_page(tuple(pack.claims.values())[number - 1], table.words))
    return True


def _prompt(table: Table, pairs: tuple[Pair, ...]) -> str:
    if not pairs:
        return table.words.say("terminal_ask_mirror_none")
    return table.words.say("terminal_ask_mirror", n=len(pairs))
