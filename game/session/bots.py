"""Scripted players: each sees what a player sees, the offer, and answers by a rule that one sentence can say.

On control items every bot but `coin` takes pole a, so that its noise floor is zero. On story choices `maximiser`
takes the one that shows the most points, `coin` draws, and all others take the first. On a board they make the first
move of their stance, else they end it as soon as they can, else they draw, as `coin` always does. Asked to predict,
every bot but `coin` says 0. A bot that has taken very many steps tosses coins in the story, so that no loop holds it
for ever.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import assert_never

from game.model.action import Action, Choose, Go, Move, Predict
from game.model.board import View
from game.model.framing import Framing, SeenBy, Stance
from game.model.offer import Intro, Offer, Offered, Over, Question, Scene
from game.model.state import State
from game.rules.chance import pick

Bot = Callable[[Offer, State, int], Action]
"""What a bot is: an offer, the state it stands in (for its steps alone), and the bot's own seed, give an action."""

_PATIENCE = 2_000  # steps; the longest route takes a few hundred
_SCORED = (Framing.SCORE, Framing.FRIENDS, Framing.REQUIRED)


def along(offered: Offer, state: State, seed: int) -> Action:
    """Go along in every framing."""
    return _scripted(offered, state, seed, lambda _: Stance.ALONG)


def own(offered: Offer, state: State, seed: int) -> Action:
    """Take one's own way in every framing."""
    return _scripted(offered, state, seed, lambda _: Stance.OWN)


def score_changes(offered: Offer, state: State, seed: int) -> Action:
    """Own before; along under the score, among friends and when required; own again when it is off."""
    return _scripted(offered, state, seed, lambda scene: Stance.ALONG if scene.framing in _SCORED else Stance.OWN)


def changes_back(offered: Offer, state: State, seed: int) -> Action:
    """Move against the score: along before; own under the score, among friends and when required; along when off."""
    return _scripted(offered, state, seed, lambda scene: Stance.OWN if scene.framing in _SCORED else Stance.ALONG)


def conformist(offered: Offer, state: State, seed: int) -> Action:
    """Go along when watched or when anybody gets to know the answer, else take one's own way."""
    return _scripted(offered, state, seed, _as_seen)


def maximiser(offered: Offer, state: State, seed: int) -> Action:
    """Take what shows the most points; where none are shown, do as `along` does."""
    if isinstance(offered, Scene):
        shown = any(each.stakes is not None for each in offered.choices)
        if shown and state.steps < _PATIENCE:
            most = max(each.stakes or 0 for each in offered.choices)
            return _choose(offered, [each for each in offered.choices if (each.stakes or 0) == most])
    return along(offered, state, seed)


def coin(offered: Offer, state: State, seed: int) -> Action:
    """Draw every answer, controls and prediction too; an item's draw hangs on the item, so no framing moves it."""
    match offered:
        case Scene(board=View() as board):
            drawn = pick(seed, "board", offered.event, str(state.steps), n=len(board.options))
            return Move(move=board.options[drawn].id)
        case Scene() if offered.choices:
            in_order = sorted(offered.choices, key=lambda each: each.id)
            name = offered.item or f"{offered.event} {state.steps}"
            return Choose(choice=in_order[pick(seed, "coin", name, n=len(in_order))].id)
        case Question():
            return Predict(changed=pick(seed, "coin", "prediction", n=offered.families + 1))
        case Scene() | Intro() | Over():
            return Go()
        case _:
            assert_never(offered)


BOTS: Mapping[str, Bot] = MappingProxyType(
    {
        "along": along,
        "own": own,
        "score_changes": score_changes,
        "changes_back": changes_back,
        "coin": coin,
        "maximiser": maximiser,
        "conformist": conformist,
    }
)
"""All bots by name."""


def _scripted(offered: Offer, state: State, seed: int, stance_for: Callable[[Scene], Stance]) -> Action:
    """Answer items with the stance that the script names and everything else by the policy of this module."""
    match offered:
        case Scene(board=View() as board):
            return _on_board(board, stance_for(offered)) or coin(offered, state, seed)
        case Scene(item=None) if offered.choices:
            return Choose(choice=offered.choices[0].id) if state.steps < _PATIENCE else coin(offered, state, seed)
        case Scene() if offered.choices:
            wanted = Stance.A if offered.control else stance_for(offered)
            return _choose(offered, [each for each in offered.choices if each.stance is wanted])
        case Question():
            return Predict(changed=0)
        case Scene() | Intro() | Over():
            return Go()
        case _:
            assert_never(offered)


def _on_board(board: View, wanted: Stance) -> Move | None:
    """Make the first move of the stance that the script names; where there is none, end the board as soon as can be."""
    fitting = [each for each in board.options if each.stance is wanted] or [each for each in board.options if each.last]
    return Move(move=fitting[0].id) if fitting else None


def _as_seen(scene: Scene) -> Stance:
    return Stance.ALONG if scene.watched or scene.seen_by is not SeenBy.NOBODY else Stance.OWN


def _choose(scene: Scene, fitting: list[Offered]) -> Choose:
    """Take the first that fits, in the author's order: a screen order that is drawn must not move a script."""
    among = fitting or scene.choices
    return Choose(choice=among[0].id if scene.item is None else min([each.id for each in among]))
