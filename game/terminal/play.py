"""The loop of the text game: tell what is offered, understand an answer, act, tell what changed."""

from typing import assert_never

from game.model.action import Action, Choose
from game.model.offer import Offer, Over, Scene
from game.model.outcome import Refusal, Step
from game.rules.force import in_force
from game.terminal.answer import Unclear, Wish, understand
from game.terminal.change import changes
from game.terminal.pattern import beside_log
from game.terminal.reflect import reflect
from game.terminal.scene import Told, tell
from game.terminal.table import Left, Table
from game.terminal.wish import grant


def play(table: Table) -> Left:
    """Play until the player leaves or the story ends; a promised mirror is held up then."""
    while not isinstance(offer := table.session.offer, Over):
        told = tell(table.session.pack, table.session.state, offer, table.words)
        told = beside_log(table.session.pack, offer, told, table.session.entries, table.words)
        _hold_back(table, offer)
        table.speak(told)
        left = _turn(table, offer, told)
        if left is not None:
            return _farewell(table, left)
    table.speak(tell(table.session.pack, table.session.state, offer, table.words))
    return _farewell(table, reflect(table) if offer.mirror else Left.FINISHED)


def _hold_back(table: Table, offer: Offer) -> None:
    """Let a page wait as the app does, and say that it does: silence alone would only puzzle a listener."""
    if isinstance(offer, Scene) and offer.lag:
        table.say("terminal_loading")
        table.console.wait(offer.lag)


def _turn(table: Table, offer: Offer, told: Told) -> Left | None:
    """Ask until an action was taken (None) or the player leaves."""
    while True:
        answer = respond(table, table.console.ask(told.prompt), offer, told)
        if answer is not False:
            return None if answer is True else answer


def respond(table: Table, said: str | None, offer: Offer, told: Told) -> Left | bool:
    """Do what a line means: True when an action was taken, False where one must ask again, or how the player left."""
    meant = understand(said, offer)
    match meant:
        case Unclear():
            table.say("terminal_not_understood", said=meant.said)
            return False
        case Wish():
            return grant(table, meant, again=(*told.paragraphs, "\n\n".join(told.choices))) or False
        case _:
            return _act(table, meant, offer)


def _act(table: Table, action: Action, offer: Offer) -> bool:
    """Take an action and tell what followed; a refusal is told too, and asks again."""
    outcome = table.session.act(action)
    match outcome:
        case Step():
            pack = table.session.pack
            shown = in_force(pack, outcome.state).score_shown
            table.console.say(_reply(action, offer))
            table.console.lines(changes(pack, outcome.entries, table.words, score_shown=shown))
            return True
        case Refusal():
            table.say(f"refused_{outcome.reason}")
            return False
        case _:
            assert_never(outcome)


def _reply(action: Action, offer: Offer) -> str:
    if not isinstance(action, Choose) or not isinstance(offer, Scene):
        return ""
    return next(choice.reply for choice in offer.choices if choice.id == action.choice)


def _farewell(table: Table, left: Left) -> Left:
    match left:
        case Left.SAVED:
            table.say("terminal_saved", run=table.name)
        case Left.FINISHED:
            table.say("terminal_leave_over", run=table.name)
        case Left.DELETED:
            pass
        case _:
            assert_never(left)
    return left
