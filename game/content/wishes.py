"""Which packs a player has switched off, and in which order they want them: a small file beside the settings."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from game.content.home import home

MOST: Final = 1_000
_LONG: Final = 200
_LARGE: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """Names of packs: those in an order of their own, and those that are switched off."""

    order: tuple[str, ...] = ()
    off: frozenset[str] = frozenset()


def load_wishes() -> Wishes:
    """Return what was wished; a file that is missing or spoilt wishes for nothing."""
    try:
        with _file().open("rb") as stream:
            found = json.loads(stream.read(_LARGE))
    except (OSError, ValueError, RecursionError):
        return Wishes()
    kept = found if isinstance(found, dict) else {}
    return Wishes(order=_names(kept.get("order")), off=frozenset(_names(kept.get("off"))))


def save_wishes(wishes: Wishes) -> None:
    """Keep the wishes; an OSError says what hindered it."""
    path = _file()
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"order": list(wishes.order), "off": sorted(wishes.off)}, ensure_ascii=False, indent=1)
    fresh = path.with_suffix(".new")
    fresh.write_text(text + "\n", encoding="utf-8")
    fresh.replace(path)


def switched(wishes: Wishes, name: str, *, on: bool) -> Wishes:
    """Switch a pack on or off."""
    return replace(wishes, off=wishes.off - {name} if on else wishes.off | {name})


def moved(wishes: Wishes, names: Sequence[str], name: str, by: int) -> Wishes:
    """Move a pack up (-1) or down (1) among the names as they stand now; at the ends it stays."""
    order = list(names)
    at = order.index(name)
    to = max(0, min(len(order) - 1, at + by))
    order.insert(to, order.pop(at))
    return replace(wishes, order=tuple(order))


def _file() -> Path:
    return home() / "packs.json"


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(dict.fromkeys(one for one in value[:MOST] if isinstance(one, str) and 0 < len(one) <= _LONG))
