"""Many lives in one pack: what bots reached and what their lives came to, for whoever asks whether a pack is fair."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import assert_never

from game.model.action import Action, Choose, Move, Predict, Skip
from game.model.board import View
from game.model.entry import Answered, Chose, Ended, Entry, Moved, RewardGained, TierChanged
from game.model.framing import Stance
from game.model.ids import FamilyId, LevelId, MoveId, RouteId, TierId
from game.model.offer import Offer, Over, Question, Scene
from game.model.outcome import Outcome, Refusal
from game.model.outcome import Step as Taken
from game.model.pack import Pack
from game.model.state import State
from game.rules.chance import pick
from game.session.bots import BOTS, Bot, coin
from game.session.clock import FixedClock
from game.session.play import LIMIT
from game.session.session import Session

SPEAK_UP = FamilyId("speak_up")
"""The family (method.md) whose `own` answers are things said."""

KEEN = 6
"""Lives of the explorer for each life of another bot."""

OFTEN = 3
"""A bot that came to no end so often on a route is let go: the rest of its lives would take hours to say the same."""

EXPLORER = "explorer"
"""The bot that only wants to see what nobody has seen; its lives are not compared with others."""

_STAYS, _LOOSE = 9, 12  # one move in so many ends a board; how much more often tried still counts as fresh

Step = tuple[str, str]
"""Where an action was taken and what it was, in ids: enough to take the same way again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """What one run came to; `worth` holds ties, each number, and score and things said where there are any."""

    bot: str
    route: RouteId
    seed: int
    worth: Mapping[str, int]
    ending: str
    tier: TierId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuck:
    """A run that came to no end: the last steps of its way, which anybody can take again with this seed."""

    bot: str
    route: RouteId
    seed: int
    way: tuple[Step, ...]


@dataclass(slots=True, kw_only=True)
class Trials:
    """All lives of a trial, and how often each thing of the pack was met in them.

    `events` are counted by level and id, `choices` by event or item and id, `ends` by board and id; `ways` holds, for
    each tier, the shortest way on which some life reached it.
    """

    lives: list[Life] = field(default_factory=list)
    stuck: list[Stuck] = field(default_factory=list)
    events: Counter[tuple[str, str]] = field(default_factory=Counter)
    choices: Counter[tuple[str, str]] = field(default_factory=Counter)
    moves: Counter[tuple[str, str]] = field(default_factory=Counter)
    ends: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    tiers: Counter[str] = field(default_factory=Counter)
    rewards: Counter[str] = field(default_factory=Counter)
    endings: Counter[str] = field(default_factory=Counter)
    ways: dict[TierId, tuple[Step, ...]] = field(default_factory=dict)


def trials(pack: Pack, routes: Iterable[RouteId], seeds: Iterable[int], *, only: str = "") -> Iterator[Trials]:
    """Live every bot's life (or `only` one bot's) with every seed on every route; yields the trial after each life."""
    found = Trials()
    bots: dict[str, Bot] = {**BOTS, EXPLORER: explorer(found)}
    whole = list(seeds)
    for route in routes:
        for name, bot in bots.items() if not only else [(only, bots[only])]:
            for seed in whole if name != EXPLORER else _more(whole):
                if sum((each.bot, each.route) == (name, route) for each in found.stuck) == OFTEN:
                    break
                _live(found, pack, route, (name, bot), seed)
                yield found


def _more(seeds: Sequence[int]) -> Iterator[int]:
    """Give the explorer more lives than the others, whose lives are alike."""
    return (seed * KEEN + again for seed in seeds for again in range(KEEN))


def explorer(found: Trials) -> Callable[[Offer, State, int], Action]:
    """Return a bot that answers what was answered least so far."""

    def explore(offered: Offer, state: State, seed: int) -> Action:
        match offered:
            case Scene(board=None) if offered.choices:
                owner = offered.item or f"{offered.level}/{offered.event}"
                fewest = min(found.choices[owner, each.id] for each in offered.choices)
                among = [each.id for each in offered.choices if found.choices[owner, each.id] == fewest]
                return Choose(choice=among[pick(seed, "explore", owner, str(state.steps), n=len(among))])
            case Scene(board=View() as board):
                return Move(move=_untried(found, offered, board, f"{seed} {state.steps}"))
            case _:
                return coin(offered, state, seed)

    return explore


def _untried(found: Trials, shown: Scene, board: View, luck: str) -> MoveId:
    """Return a move that was made little on this board; one that ends it only now and then, or others come to none."""
    going = [each.id for each in board.options if not each.last]
    stays = going and pick(0, "stay", luck, n=_STAYS)
    among = going if stays else [each.id for each in board.options if each.last] or going
    place = f"{shown.level}/{board.board}"
    fewest = min(found.moves[place, each] for each in among)
    fresh = [each for each in among if found.moves[place, each] <= fewest + pick(0, "loose", luck, n=_LOOSE)]
    return fresh[pick(0, "fresh", luck, n=len(fresh))]


def _live(found: Trials, pack: Pack, route: RouteId, who: tuple[str, Bot], seed: int) -> None:
    name, bot = who
    session = Session.start(pack, route=route, seed=seed, clock=FixedClock())
    way: list[Step] = []
    said = 0
    for _ in range(LIMIT):
        offered = session.offer
        if isinstance(offered, Over):
            found.lives.append(_life(session, name, seed, said))
            return
        action = bot(offered, session.state, seed)
        way.append(_step(offered, action))
        outcome = session.act(action)
        for entry in _taken(outcome, name):
            _count(found, entry, way)
            said += isinstance(entry, Answered) and entry.family == SPEAK_UP and entry.stance is Stance.OWN
    found.stuck.append(Stuck(bot=name, route=route, seed=seed, way=tuple(way[-20:])))


def _taken(outcome: Outcome, bot: str) -> tuple[Entry, ...]:
    match outcome:
        case Taken(entries=entries):
            return entries
        case Refusal(reason=reason, detail=detail):
            raise ValueError(f"the bot {bot} did what was not offered: {reason} {detail}")
        case _:
            assert_never(outcome)


def _count(found: Trials, entry: Entry, way: list[Step]) -> None:
    match entry:
        case Answered():
            found.events[entry.level, entry.event] += 1
            found.choices[entry.item, entry.choice or ""] += 1
        case Chose():
            found.events[entry.level, entry.event] += 1
            found.choices[f"{entry.level}/{entry.event}", entry.choice or ""] += 1
        case Moved():
            found.moves[f"{entry.level}/{entry.board}", entry.move] += 1
            if entry.over:
                found.ends[entry.level, entry.board, entry.end] += 1
        case TierChanged(after=str() as tier):
            found.tiers[tier] += 1
            if tier not in found.ways or len(way) < len(found.ways[tier]):
                found.ways[tier] = tuple(way)
        case RewardGained():
            found.rewards[entry.reward] += 1
        case Ended():
            found.endings[entry.ending or ""] += 1
        case _:
            pass


def _life(session: Session, bot: str, seed: int, said: int) -> Life:
    state, pack = session.state, session.pack
    worth: dict[str, int] = {"ties": sum(state.ties.values())}
    worth |= {str(name): value for name, value in state.numbers.items()}
    if any(framing.score_shown for framing in pack.framings.values()):
        worth["score"] = state.score
    if SPEAK_UP in pack.families:
        worth["said"] = said
    reached = [tier for tier in pack.tiers if tier.at <= state.score]
    tier = reached[-1].id if reached else None
    return Life(bot=bot, route=state.route, seed=seed, worth=worth, ending=state.ending or "", tier=tier)


def _step(offered: Offer, action: Action) -> Step:
    match offered:
        case Scene():
            where = f"{offered.level}/{offered.event}"
        case Question():
            where = "prediction"
        case _:
            where = str(getattr(offered, "level", ""))
    match action:
        case Choose():
            return where, action.choice
        case Move():
            return where, action.move
        case Predict():
            return where, str(action.changed)
        case Skip():
            return where, "skip"
        case _:
            return where, ""


def levels_of(pack: Pack, routes: Iterable[RouteId]) -> tuple[LevelId, ...]:
    """Return the levels that lie on these routes, each once."""
    return tuple(dict.fromkeys(level for route in routes for level in pack.routes[route].levels))
