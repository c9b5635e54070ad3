"""A made-up crowd that adapts to what counts: plain formulas in whole numbers, not a finding.

Everybody has four numbers from 0 to 100: what they think of the plan, how much courage they have, how much they need
what can be won, and the time that nobody counts. They know two neighbours on either side and somebody far away. In
one quarter, with W the weight of what is done by talking (no more than 8), T the weight of everything, and reward,
penalty and sight from 0 to 4:

    hold    = courage / 4 + 2 x weight of the talk that is costly to them
    push    = W x (reward + penalty) x need / 16 - hold, never below 0
    heard   = sight x (what neighbours say - what they think) x (100 - courage) / 400
    says    goes half of the way to  thinks + push + heard
    out     = W x reward x thinks / 400
    along   = sight x (what neighbours say - what they think) x (100 - courage) / 2000
    against = penalty x (courage - 50) / 20, for the courageous
    thinks  goes by  along - out - against, by no more than 8
    free    goes half of the way to  100 - (reward + penalty) x (T, what is costly to them twice) x need / 25

Where nothing counts nobody is pushed or shown: people say what they think, and thoughts stay as they are.

Where the shapes come from; each number is assumed, and none of these papers is a source for it. Saying what is safe
while thinking otherwise, and hearing only what others say: Kuran, "Sparks and prairie fires" (1989) and "Private
truths, public lies" (1995). Going with neighbours: Asch, "Opinions and social pressure" (1955). A reward that wears
out the will: Deci, Koestner and Ryan, "A meta-analytic review of experiments examining the effects of extrinsic
rewards on intrinsic motivation" (1999); Cameron and Pierce (1994) had found little of it. Pressure that meets
defiance: Brehm, "A theory of psychological reactance" (1966). Effort that leaves what is not measured: Holmström and
Milgrom, "Multitask principal-agent analyses" (1991), and Goodhart (1975). Neighbours with a few far ties: Watts and
Strogatz, "Collective dynamics of small-world networks" (1998).
"""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from game.model.boards.desk import Costly, Desk
from game.rules.chance import whole

FULL: Final = 100
_TALK, _STEP, _HIGH, _MASK = 8, 8, 60, 20
_BLOCK = 10  # people who live near each other, and so think a little alike


class Person(NamedTuple):
    """What somebody brings along: what they think at first, courage, need, and whom they hear."""

    thinks: int
    courage: int
    need: int
    near: tuple[int, ...]


class Crowd(NamedTuple):
    """Everybody at one moment: what they say, what they think, and the time that nobody counts."""

    says: Sequence[int]
    thinks: Sequence[int]
    free: Sequence[int]


class Settings(NamedTuple):
    """How the sliders stand: the weight of each thing that can count, and the three powers."""

    weights: Mapping[str, int]
    reward: int = 0
    penalty: int = 0
    sight: int = 0


class _Load(NamedTuple):
    """What the sliders come to for one kind of person: talk, what it costs them, everything with its double cost."""

    talk: int
    cost: int
    work: int


def people(desk: Desk, seed: int) -> tuple[Person, ...]:
    """Draw everybody; the same seed gives the same crowd."""
    blocks = [whole(seed, "desk", desk.id, "block", str(at)) % 101 for at in range(desk.people // _BLOCK + 1)]
    return tuple(_person(desk, seed, at, blocks[at // _BLOCK]) for at in range(desk.people))


def _person(desk: Desk, seed: int, at: int, block: int) -> Person:
    rest = whole(seed, "desk", desk.id, "person", str(at))
    rest, own = divmod(rest, 101)
    rest, courage = divmod(rest, 101)
    rest, need = divmod(rest, 101)
    many = desk.people
    far = (at + 3 + rest % (many - 4)) % many if many > _STEP else at
    near = tuple((at + step) % many for step in (-2, -1, 1, 2))
    return Person((2 * own + block) // 3, courage, need, (*near, far))


def honest(everybody: Sequence[Person]) -> Crowd:
    """Return the crowd before anything counts: everybody says what they think, and all time is their own."""
    thinks = tuple(one.thinks for one in everybody)
    return Crowd(thinks, thinks, (FULL,) * len(thinks))


def quarter(desk: Desk, everybody: Sequence[Person], crowd: Crowd, settings: Settings) -> Crowd:
    """Let three months pass; everybody moves at once, by what the others said before."""
    loads = {
        (needy, brave): _load(desk, settings, needy=needy, brave=brave)
        for needy in (False, True)
        for brave in (False, True)
    }
    moved = [
        _live(
            one,
            (crowd.says[at], crowd.thinks[at], crowd.free[at]),
            sum([crowd.says[other] for other in one.near]) // len(one.near),
            settings,
            loads[one.need >= _HIGH, one.courage >= _HIGH],
        )
        for at, one in enumerate(everybody)
    ]
    says, thinks, free = zip(*moved, strict=True)
    return Crowd(says, thinks, free)


def _load(desk: Desk, settings: Settings, *, needy: bool, brave: bool) -> _Load:
    talk = cost = work = 0
    for count in desk.counts:
        weight = settings.weights.get(count.id, 0)
        hard = (
            count.costly is Costly.EVERYBODY
            or (count.costly is Costly.NEEDY and needy)
            or (count.costly is Costly.BRAVE and brave)
        )
        talk += weight if count.words else 0
        cost += 2 * weight if count.words and hard else 0
        work += 2 * weight if hard else weight
    return _Load(min(_TALK, talk), cost, work)


def _live(one: Person, now: tuple[int, int, int], near: int, settings: Settings, load: _Load) -> tuple[int, int, int]:
    """Move one person by the formulas above."""
    says, thinks, free = now
    if not load.work:
        return says + _half(thinks - says), thinks, free + _half(FULL - free)
    pays, shy = settings.reward + settings.penalty, FULL - one.courage
    pull = settings.sight * (near - thinks) * shy
    push = max(0, load.talk * pays * one.need // 16 - one.courage // 4 - load.cost)
    out = load.talk * settings.reward * thinks // 400
    against = settings.penalty * max(0, one.courage - 50) // 20
    said = says + _half(_within(thinks + push + _part(pull, 400)) - says)
    thought = _within(thinks + max(-_STEP, min(_STEP, _part(pull, 2000) - out - against)))
    busy = min(FULL, pays * load.work * one.need // 25)
    return said, thought, free + _half(FULL - busy - free)


def _within(value: int) -> int:
    return max(0, min(FULL, value))


def _part(value: int, of: int) -> int:
    """Divide towards zero, so that up and down are alike."""
    return value // of if value >= 0 else -(-value // of)


def _half(value: int) -> int:
    """Return half of a way, rounded up, so that it is walked to its end."""
    return (value + 1) // 2 if value >= 0 else -((1 - value) // 2)


def measures(desk: Desk, crowd: Crowd, settings: Settings) -> Mapping[str, int]:
    """Return what can be asked about a crowd, each from 0 to 100; `made_ID` shares what people no longer keep free."""
    pairs = list(zip(crowd.says, crowd.thinks, strict=True))
    free = _mean(crowd.free)
    total = sum(settings.weights.get(count.id, 0) for count in desk.counts)
    made = {
        f"made_{count.id}": (FULL - free) * settings.weights.get(count.id, 0) // total if total else 0
        for count in desk.counts
    }
    return {
        "say": _mean(crowd.says),
        "think": _mean(crowd.thinks),
        "gap": _mean([abs(said - thought) for said, thought in pairs]),
        "masks": FULL * masked(crowd) // len(pairs),
        "free": free,
        **made,
    }


def masked(crowd: Crowd) -> int:
    """Count those who say clearly more than they think."""
    return sum(said - thought >= _MASK for said, thought in zip(crowd.says, crowd.thinks, strict=True))


def _mean(values: Sequence[int]) -> int:
    return (2 * sum(values) + len(values)) // (2 * len(values))


def packed(values: Sequence[int]) -> int:
    """Put the numbers of a whole crowd, a byte for each person, into one, so that a board's memory stays small."""
    return int.from_bytes(bytes(values), "big")


def unpacked(number: int, many: int) -> tuple[int, ...]:
    """Take them out again."""
    return tuple(number.to_bytes(many, "big"))
