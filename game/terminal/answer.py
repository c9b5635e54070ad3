"""What a typed line means where the game stands: an action, a wish about the game itself, or nothing."""

from dataclasses import dataclass
from enum import Enum

from game.model.action import Action, Choose, Go, Move, Predict, Skip
from game.model.board import View
from game.model.offer import Intro, Offer, Question, Scene


class Wish(Enum):
    """What a player may ask at any prompt without the story going on; the value is what they type."""

    HELP = "?"
    AGAIN = "a"
    STANDING = "i"
    RECORDED = "r"
    DELETE = "delete"
    LEAVE = "q"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclear:
    """Nothing that this prompt understands."""

    said: str


def understand(said: str | None, offer: Offer) -> Action | Wish | Unclear:
    """Turn a line into what was meant; the end of the input means to leave, so that nothing is ever lost."""
    if said is None:
        return Wish.LEAVE
    return as_wish(said) or _action(said, offer) or Unclear(said=said)


def as_wish(said: str) -> Wish | None:
    """Recognise a wish."""
    return next((wish for wish in Wish if wish.value == said), None)


def as_number(said: str) -> int | None:
    """Recognise a whole number without a sign."""
    return int(said) if said.isdecimal() and said.isascii() else None


def _action(said: str, offer: Offer) -> Action | None:
    number = as_number(said)
    match offer:
        case Scene(board=View() as board):
            return _move(said, number, offer, board)
        case Intro() | Scene(choices=()) if not said:
            return Go()
        case Scene() if said == "s" and offer.can_skip:
            return Skip()
        case Scene() if number is not None and 1 <= number <= len(offer.choices):
            return Choose(choice=offer.choices[number - 1].id)
        case Question() if number is not None and number <= offer.families:
            return Predict(changed=number)
        case _:
            return None


def _move(said: str, number: int | None, scene: Scene, board: View) -> Action | None:
    if said == "s" and scene.can_skip:
        return Skip()
    if number is not None and 1 <= number <= len(board.options):
        return Move(move=board.options[number - 1].id)
    return None
