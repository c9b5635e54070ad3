"""Packs that somebody spoilt on purpose: one sound pack, its records moved, doubled, stretched, its bytes torn."""

import copy
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, Final

import yaml

Files = dict[str, bytes]
"""A pack as bytes by name."""

LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DUMPER: Final = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

WORDS: Final = (
    "", " ", "a", "mirror", "score", "off", "null", "~", "12:30", "0x1F", "1e9999", ".inf", "x" * 300, "x" * 20_001,
    "\u202e abc", "e\u0301" * 50, "\U0001f469\u200d\U0001f467", "\u200b", "\ufeff", "../../etc/passwd", "{n}", "{",
    "%s", "a\nb", "a #b", "[x]", "\u0130", "__class__", "CON", "-", "*x", "&x", "!!python/name:os.system", "\x85",
    "\u2028",
)  # fmt: skip
NUMBERS: Final = (
    0, 1, -1, 2, 5, 99, 100, 101, 200, 1_000, 1_000_000, -1_000_000, 1_000_001, 10**15, -(10**15), 10**40,
)  # fmt: skip
TORN: Final = (
    b"\x00", b"\xff", b"\xc3", b"\t", b"\r", b"\n", b"\n- ", b": ", b"{", b"}", b"[", b"]", b"'", b'"', b"|\n", b"&a ",
    b"*a", b"<<: ", b"!!set ", b"---\n", b"...\n", b"%TAG ! x\n", b"? ", b"#", b" #", b"\xe2\x80\xae", b"\xef\xbb\xbf",
    b"[" * 500, b"{a: " * 40, b"x" * 30_000, b"- a\n" * 4_000, b"? " * 200,
)  # fmt: skip
DEEP: Final = 40
MANY: Final = (3, 12, 60, 600)

Spot = tuple[Any, Any]
"""A mapping or list, and the key or index of one thing in it."""

Change = Callable[[list[Spot], Random], None]


def mutant(files: Files, seed: int) -> Files:
    """Spoil a pack, always in the same way for the same seed; mostly its records, so that many stay valid."""
    dice = Random(seed)  # noqa: S311 - a story, not a secret
    spoilt = dict(files)
    changed = dice.sample(sorted(files), k=min(len(files), dice.choice((1, 1, 1, 2))))
    trees = {name: yaml.load(files[name], Loader=LOADER) for name in changed}  # noqa: S506 -- a safe one
    spots = [spot for tree in trees.values() for spot in _spots(tree)]
    for _ in range(dice.choice((1, 1, 2, 3, 8)) if spots else 0):
        dice.choice(CHANGES)(spots, dice)
    for name, tree in trees.items():
        spoilt[name] = _written(tree)
    if dice.random() < 0.2:  # noqa: PLR2004 - one in five is torn as bytes
        name = dice.choice(changed)
        spoilt[name] = torn(spoilt[name], dice)
    if dice.random() < 0.03:  # noqa: PLR2004 - now and then a file is missing, or lies twice
        spoilt[f"levels/again_{dice.randrange(9)}.yaml"] = spoilt.pop(dice.choice(sorted(spoilt)))
    return spoilt


def torn(content: bytes, dice: Random) -> bytes:
    """Spoil bytes without a look at what they mean."""
    for _ in range(dice.choice((1, 1, 3, 10))):
        at, to = sorted((dice.randrange(len(content) + 1), dice.randrange(len(content) + 1)))
        to = min(to, at + dice.choice((1, 20, 400)))
        piece = dice.choice((b"", dice.choice(TORN), dice.choice(TORN), content[at:to] * 2, dice.randbytes(to - at)))
        content = content[:at] + piece + content[to:]
    return content


def _written(tree: Any) -> bytes:
    try:
        return bytes(yaml.dump(tree, Dumper=DUMPER, allow_unicode=True, encoding="utf-8", sort_keys=False))
    except (yaml.YAMLError, RecursionError):
        return b""


def _spots(tree: Any) -> Iterator[Spot]:
    """Yield every place of a tree in which something stands."""
    open_: list[Any] = [tree]
    while open_:
        holder = open_.pop()
        keys = list(holder) if isinstance(holder, dict) else range(len(holder)) if isinstance(holder, list) else ()
        for key in keys:
            yield holder, key
            open_.append(holder[key])


def _held(spot: Spot) -> Any:
    """Return what stands there, or nothing if an earlier change took it away."""
    holder, key = spot
    try:
        return holder[key]
    except (KeyError, IndexError):
        return None


def _put(spot: Spot, value: Any) -> None:
    holder, key = spot
    if isinstance(holder, dict) or key < len(holder):
        holder[key] = copy.deepcopy(value)


def _drop(spots: list[Spot], dice: Random) -> None:
    holder, key = dice.choice(spots)
    if isinstance(holder, dict):
        holder.pop(key, None)
    elif key < len(holder):
        del holder[key]


def _double(spots: list[Spot], dice: Random) -> None:
    """Let things of a list come again, a few times or very often; ids clash then."""
    lists = [value for spot in spots if isinstance(value := _held(spot), list) and value]
    if lists:
        held = dice.choice(lists)
        held.extend(copy.deepcopy([dice.choice(held)]) * dice.choice(MANY))


def _swap(spots: list[Spot], dice: Random) -> None:
    one, other = dice.choice(spots), dice.choice(spots)
    first, second = _held(one), _held(other)
    _put(one, second)
    _put(other, first)


def _alike(spots: list[Spot], dice: Random) -> None:
    """Put in one place what stands under the same key elsewhere: circles of goto, ids that clash, needs that fight."""
    spot = dice.choice(spots)
    same = [other for other in spots if other[1] == spot[1] and isinstance(other[0], dict)]
    if same:
        _put(spot, _held(dice.choice(same)))


def _graft(spots: list[Spot], dice: Random) -> None:
    """Give a record a key that another record has."""
    records = [holder for holder, _ in spots if isinstance(holder, dict)]
    givers = [spot for spot in spots if spot[1] in {"needs", "effects", "goto", "any_of", "also", "board", "ends"}]
    if records and givers:
        giver = dice.choice(givers)
        dice.choice(records)[giver[1]] = copy.deepcopy(_held(giver))


def _number(spots: list[Spot], dice: Random) -> None:
    """Stretch a number to an extreme, or by a little."""
    numbers = [spot for spot in spots if type(_held(spot)) is int]
    if numbers:
        spot = dice.choice(numbers)
        value = _held(spot)
        _put(spot, dice.choice((dice.choice(NUMBERS), value + 1, value - 1, -value, value * 10, value * 1_000)))


def _word(spots: list[Spot], dice: Random) -> None:
    _put(dice.choice(spots), dice.choice(WORDS))


def _kind(spots: list[Spot], dice: Random) -> None:
    """Put something of a wrong kind in a place."""
    _put(dice.choice(spots), dice.choice((None, True, False, 1, 1.5, float("nan"), "x", [], {}, [[]], {"x": "y"}, [1])))


def _deep(spots: list[Spot], dice: Random) -> None:
    value: Any = dice.choice(("x", 1, []))
    for _ in range(dice.choice((5, DEEP, DEEP * 5))):
        value = [value] if dice.random() < 0.5 else {"needs": value}  # noqa: PLR2004 - by turns
    _put(dice.choice(spots), value)


def _key(spots: list[Spot], dice: Random) -> None:
    """Call a key by a slightly wrong or a very wrong name."""
    holder, key = dice.choice(spots)
    if isinstance(holder, dict) and key in holder:
        name = str(key)
        holder[dice.choice((name[1:], name + "s", name.upper(), dice.choice(WORDS), name[::-1]))] = holder.pop(key)


def _circle(spots: list[Spot], dice: Random) -> None:
    """Let events and choices lead to any other event, backwards too."""
    ids = [_held(spot) for spot in spots if spot[1] == "id" and isinstance(_held(spot), str)]
    records = [holder for holder, _ in spots if isinstance(holder, dict) and ("say" in holder or "text" in holder)]
    for record in dice.sample(records, k=min(len(records), dice.choice((1, 2, 10)))) if ids else ():
        record["goto"] = dice.choice(ids)


def _never(spots: list[Spot], dice: Random) -> None:
    """Let a thing need what cannot be."""
    records = [holder for holder, _ in spots if isinstance(holder, dict) and ("say" in holder or "text" in holder)]
    needs = ({"at_least": {"score": 940}}, {"at_least": {"score": 600}, "at_most": {"score": 400}}, {"joined": True})
    if records:
        dice.choice(records)["needs"] = copy.deepcopy(dice.choice(needs))


CHANGES: Final[tuple[Change, ...]] = (
    _drop, _double, _swap, _alike, _alike, _alike, _graft, _graft, _number, _number, _number, _word, _kind, _deep, _key,
    _circle, _circle, _never, _never,
)  # fmt: skip
