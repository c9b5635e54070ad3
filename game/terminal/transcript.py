"""A recorded run as readable text: what was said, what was chosen, what changed; the same words as in the game."""

from collections.abc import Iterator
from typing import assert_never

from game.content.board_words import option_words
from game.content.words import Words
from game.model.action import Action, Choose, Go, Move, Predict, Skip
from game.model.offer import Offer, Over, Scene
from game.model.outcome import Refusal, Step
from game.model.pack import Pack
from game.model.record import Record
from game.model.state import State
from game.rules.begin import begin
from game.rules.force import in_force
from game.rules.offer import offer
from game.rules.step import step
from game.terminal.change import changes
from game.terminal.console import WIDEST, wrapped
from game.terminal.scene import tell


def transcript(pack: Pack, record: Record, words: Words, *, width: int = WIDEST) -> str:
    """Play a record again and write down what a player would have read; no times and no hashes, so that it keeps."""
    blocks = ("\n".join(wrapped(line, width) for line in block if line) for block in _blocks(pack, record, words))
    return "\n\n".join(block for block in blocks if block) + "\n"


def _blocks(pack: Pack, record: Record, words: Words) -> Iterator[tuple[str, ...]]:
    """Yield what stands together: a paragraph, the choices of a scene, the changes of an answer."""
    header = record.header
    route = pack.routes[header.route].title
    yield (words.say("terminal_transcript", title=header.pack_title, route=route, run=header.run),)
    state = begin(pack, route=header.route, seed=header.seed, deal=header.deal)
    for turn in record.turns:
        shown = offer(pack, state)
        yield from _offered(pack, state, shown, words)
        yield from ((line,) for line in _answer(turn.action, shown, words))
        outcome = step(pack, state, turn.action)
        if isinstance(outcome, Refusal):
            yield (words.say(f"refused_{outcome.reason}"),)
            return
        yield _changed(pack, outcome, words)
        state = outcome.state
    last = offer(pack, state)
    if isinstance(last, Over):
        yield from _offered(pack, state, last, words)


def _offered(pack: Pack, state: State, shown: Offer, words: Words) -> Iterator[tuple[str, ...]]:
    told = tell(pack, state, shown, words)
    yield from ((paragraph,) for paragraph in told.paragraphs)
    yield told.choices


def _answer(action: Action, shown: Offer, words: Words) -> tuple[str, ...]:
    """Return the answer and the reply to it."""
    match action:
        case Go():
            return ()
        case Skip():
            return (words.say("terminal_transcript_skip"),)
        case Predict():
            return (words.say("terminal_transcript_predict", changed=action.changed),)
        case Choose():
            choices = shown.choices if isinstance(shown, Scene) else ()
            chosen = next((choice for choice in choices if choice.id == action.choice), None)
            if chosen is None:
                return (words.say("terminal_transcript_choose", say=action.choice),)
            return words.say("terminal_transcript_choose", say=chosen.say), chosen.reply
        case Move():
            board = shown.board if isinstance(shown, Scene) else None
            option = next((each for each in board.options if each.id == action.move), None) if board else None
            say = action.move if board is None or option is None else option_words(board, option, words)
            return (words.say("terminal_transcript_choose", say=say),)
        case _:
            assert_never(action)


def _changed(pack: Pack, outcome: Step, words: Words) -> tuple[str, ...]:
    shown = in_force(pack, outcome.state).score_shown
    return changes(pack, outcome.entries, words, score_shown=shown)
