"""A room on the tiny pack, with chance that can be foretold."""

from itertools import count

from fakes.packs import FULL, tiny_pack

from game.model.action import Action, Go
from game.model.ids import RouteId
from game.model.offer import Over
from game.model.pack import Pack
from game.rules.chance import pick
from game.session.bots import BOTS, Bot
from game.session.clock import FixedClock
from game.web.phase import Verb
from game.web.room import Chance, Playing, Room, Token, hashed
from game.web.roomclock import RoomClock
from game.web.store import Statement


def foretold(seed: int = 1) -> Chance:
    """Return chance that is the same every time."""
    turn = count()
    return Chance(pick=lambda n: pick(seed, "room", str(next(turn)), n=n), name=lambda: f"seat{next(turn)}")


def tiny_room(*, arms: tuple[RouteId, ...] = (FULL,), pack: Pack | None = None, seed: int = 1) -> Room:
    """Return a room that has not begun."""
    return Room(pack or tiny_pack(6, 2), arms, clock=RoomClock(clock=FixedClock()), chance=foretold(seed))


def token(number: int) -> Token:
    """Return what is kept of a phone."""
    return hashed(f"phone {number}")


def started(room: Room, people: int) -> list[Token]:
    """Let people in, and start."""
    tokens = [token(number) for number in range(people)]
    for one in tokens:
        room.welcome(one)
    assert room.lead(Verb.START, room.standing.version) is not None
    return tokens


def bot_action(room: Room, who: Token, bot: Bot = BOTS["own"]) -> tuple[int, Action] | None:
    """Return what a bot would do on this phone; None where there is nothing to do."""
    page, seat = room.page(who), room.seat(who)
    if not isinstance(page, Playing) or isinstance(page.offer, Over):
        return None
    if seat is None:
        return page.step, Go()
    return page.step, bot(page.offer, seat.session.state, 1)


def play_on(room: Room, who: Token, *, most: int = 10_000, bot: Bot = BOTS["own"]) -> list[Statement]:
    """Play until there is nothing to do, and return all that is to be kept."""
    kept: list[Statement] = []
    for _ in range(most):
        wanted = bot_action(room, who, bot)
        if wanted is None:
            break
        acted = room.act(who, *wanted)
        assert acted is not None
        kept += acted.writes
    return kept
