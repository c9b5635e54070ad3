"""The way out of a value or a key that does not fit: the nearest thing that would."""

import re
from collections.abc import Sequence
from typing import Any, Final

from game.content.near import did_you_mean, near_name

TRUE: Final = frozenset({"yes", "on", "y", "ja", "oui", "wahr"})
FALSE: Final = frozenset({"no", "off", "n", "nein", "non", "falsch"})
WHOLE: Final = 10**9
IN_EFFECTS: Final = frozenset({"add", "ties"})
IN_NEEDS: Final = frozenset({"at_least", "has"})
QUOTE: Final = 'put the whole text in "double quotes"'

_PAIR: Final = re.compile(r"([a-z]\w*) *[=;] *(-?[0-9]+)")
_GROUPED: Final = re.compile(r"[0-9]{3}")


def instead(kind: str, key: str, found: Any) -> str:
    """Say what to write instead of a value of the wrong kind."""
    match kind:
        case "bool_type":
            return f"write {_truth(str(found)) or 'true or false'}"
        case "int_type":
            return _number(found)
        case "string_type":
            return "put it in quotes" if isinstance(found, int | float) else QUOTE
        case "list_type":
            return "begin each entry with -" if isinstance(found, dict) else f"write [{found}]"
        case "dict_type" | "model_type":
            return _mapping(key)
        case _:
            return ""


def _truth(found: str) -> str:
    word = found.strip().lower()
    return "true" if word in TRUE else "false" if word in FALSE else ""


def _number(found: Any) -> str:
    if isinstance(found, float) and abs(found) < WHOLE:
        return f"write it without a fraction, such as {round(found)}"
    bare = found.strip() if isinstance(found, str) else ""
    return f"write {bare} without quotes" if bare.lstrip("-").isdigit() else "write it in digits, such as 4"


def _mapping(key: str) -> str:
    examples = {"needs": "{at_least: {money: 4}}", "effects": "{add: {money: 4}}", "slot": "{family: NAME}"}
    shown = examples.get(key, "{key: value}")
    return f"write it between {{ and }}, such as {shown}, or as lines key: value"


def unknown_key(key: str, found: Any, fields: Sequence[str], elsewhere: str, *, rest: bool) -> tuple[str, str]:
    """Say of an unknown key what it is and what to do; what follows a comma may be the `rest` of a text."""
    start = key.partition(":")[0]
    if start in fields and start != key:
        return "a space is missing after the colon", f"write {start}: {key[len(start) + 1 :].strip()[:40]}"
    if rest and _GROUPED.fullmatch(key):
        return f"the comma before '{key}' ends the number", "write the number without a comma"
    if rest:
        return f"the comma before '{key[:40]}' ends the text", QUOTE
    hint = _led(key, found, frozenset(fields)) or elsewhere or did_you_mean(key, fields)
    return f"unknown key '{key}'", hint or f"known here: {', '.join(fields)}"


def _led(key: str, found: Any, fields: frozenset[str]) -> str:
    """Lead a number that stands alone to the key under which numbers are changed or compared."""
    if isinstance(found, int) and fields >= IN_EFFECTS:
        return f"a number is changed by add: {{{key}: {found}}}, closeness by ties: {{{key}: {found}}}"
    if isinstance(found, int) and fields >= IN_NEEDS:
        return f"a number is asked for by at_least: {{{key}: {found}}}"
    return ""


def allowed_name(found: str) -> str:
    """Show how an id is written, nearest to what was meant."""
    if pair := _PAIR.fullmatch(found):
        return f"write {pair[1]}: {pair[2]}"
    near = near_name(found)
    rule = "ids have small letters, digits and _, and begin with a letter"
    return f"{rule}: {near}" if near else rule
