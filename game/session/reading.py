"""What a player reads on one way through a route: the pack's own words, in their order.

Counted is what an author writes and a player meets on the way: each level's title and rule, each event's title, text
and asides, the item with its lead-in and frame line, all choices that stand on the screen with their notes, the reply
to the one that was taken, and the words of a board, each once however long it lies there. Not counted: times of day
and names of tiers, rewards and people, source cards, the words of the interface and the mirror.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from game.model.action import Choose
from game.model.board import View
from game.model.entry import Moved
from game.model.ids import LevelId, RouteId
from game.model.offer import Intro, Over, Question, Scene
from game.model.outcome import Refusal, Step
from game.model.pack import Pack
from game.session.bots import Bot
from game.session.clock import FixedClock
from game.session.play import LIMIT, EndlessPackError
from game.session.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Some words that are read in one go; `told` marks connected prose, for which a reading age means something."""

    level: LevelId
    text: str
    told: bool


def passages(pack: Pack, *, route: RouteId, seed: int, bot: Bot) -> tuple[Passage, ...]:
    """Walk a route with a bot and return what it had to read."""
    session = Session.start(pack, route=route, seed=seed, clock=FixedClock())
    read: list[Passage] = []
    for _ in range(LIMIT):
        offered = session.offer
        match offered:
            case Over():
                return tuple(read)
            case Intro():
                read += _prose(offered.level, offered.title, offered.rule, offered.rule_more)
            case Scene():
                read += _scene(offered, read)
            case Question():
                pass
            case _:
                assert_never(offered)
        read += _answered(session, bot, seed)
    raise EndlessPackError(f"After {LIMIT} steps there is still something to read: the events lead in a circle.")


def count(text: str) -> int:
    """Count words: what stands between spaces and holds a letter or a digit."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _answered(session: Session, bot: Bot, seed: int) -> list[Passage]:
    """Take the bot's action and return what it was told in reply."""
    offered = session.offer
    action = bot(offered, session.state, seed)
    outcome = session.act(action)
    match offered, outcome:
        case _, Refusal(reason=reason, detail=detail):
            raise ValueError(f"the bot did what was not offered: {reason} {detail}")
        case Scene(), Step(entries=entries):
            taken = action.choice if isinstance(action, Choose) else None
            replies = [each.reply for each in offered.choices if each.id == taken]
            told = [entry.text for entry in entries if isinstance(entry, Moved) and entry.over]
            return _prose(offered.level, *replies, *told)
        case _:
            return []


def _scene(scene: Scene, read: list[Passage]) -> list[Passage]:
    says = [part for each in scene.choices for part in (each.say, each.note)]
    if scene.board is None:
        return [
            *_short(scene.level, scene.title, *says),
            *_prose(scene.level, scene.lead, scene.text, scene.frame_line),
        ]
    known = {one.text for one in read if one.level == scene.level}
    new = [text for text in dict.fromkeys((scene.title, *_on_board(scene.board))) if text not in known]
    return [*_short(scene.level, *new), *_prose(scene.level, *({scene.text} - known))]


def _on_board(view: View) -> Iterator[str]:
    yield from view.columns
    yield from view.said
    yield from (part for meter in view.meters for part in (meter.title, meter.text))
    for row in view.rows:
        yield from (row.title, row.text, *(cell.text for cell in row.cells))
    yield from (part for option in view.options for part in (option.say, option.note))


def _prose(level: LevelId, *texts: str) -> list[Passage]:
    return [Passage(level=level, text=text, told=True) for text in texts if text]


def _short(level: LevelId, *texts: str) -> list[Passage]:
    return [Passage(level=level, text=text, told=False) for text in texts if text]
