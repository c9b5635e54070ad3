"""What a player may ask without the story going on: help, their standing, their record, leaving, deleting."""

from typing import assert_never

from game.content.words import Words
from game.model.offer import Scene
from game.model.pack import Pack
from game.model.state import State
from game.terminal.answer import Wish
from game.terminal.recorded import recorded
from game.terminal.scene import standing
from game.terminal.table import Left, Table


def grant(table: Table, wish: Wish, *, again: tuple[str, ...]) -> Left | None:
    """Do what was asked; None goes on playing. `again` is what the prompt's scene said."""
    match wish:
        case Wish.HELP:
            table.say("terminal_help")
        case Wish.AGAIN:
            table.console.say(*again)
        case Wish.STANDING:
            offered = table.session.offer
            meter = offered.phantom if isinstance(offered, Scene) else None
            told = whole_standing(table.session.pack, table.session.state, table.words, meter=meter)
            table.console.lines(told)
        case Wish.RECORDED:
            table.console.lines(recorded(table.name, table.session.entries, table.words))
        case Wish.DELETE:
            return _delete(table)
        case Wish.LEAVE:
            return Left.SAVED
        case _:
            assert_never(wish)
    return None


def whole_standing(pack: Pack, state: State, words: Words, *, meter: int | None = None) -> tuple[str, ...]:
    """Tell the score, the numbers, what is held, what it costs and who is close, one line each."""
    close = [
        words.say("terminal_tie", name=pack.people[person].name, n=tie) for person, tie in state.ties.items() if tie > 0
    ]
    rewards = words.listed(pack.rewards[reward].title for reward in state.rewards)
    penalties = words.listed(pack.penalties[penalty].title for penalty in state.penalties)
    lines = (
        standing(pack, state, words, meter=meter),
        words.say("terminal_rewards", titles=rewards) if rewards else "",
        words.say("terminal_penalties", titles=penalties) if penalties else "",
        *(close or (words.say("terminal_ties_none"),)),
    )
    return tuple(line for line in lines if line)


def _delete(table: Table) -> Left | None:
    if table.console.ask(table.words.say("terminal_ask_delete", run=table.name)) != "yes":
        table.say("terminal_kept")
        return None
    table.delete()
    table.say("terminal_deleted", run=table.name)
    return Left.DELETED
