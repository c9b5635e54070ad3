"""The examples of mistakes beside every code: how they are kept, and how they read.

Each is a small sound pack with one place changed. `changes` names that place: its file, and the text that is wrong and
right there. What no text can show is a recipe instead: a whole file, a link, a picture, a sound, nothing at all. A
`zip` lists what lies in it beside the pack. The tests build both sides, and see the code or no code.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from game.content import limits, zipped
from game.content.assets import brought, png, sound, svg
from game.content.checks import balance
from game.content.checks.item_words import TELLTALE
from game.content.checks.items import COUNTS
from game.content.checks.leading import LEADING
from game.content.codes import CODES
from game.content.shipped import shipped
from game.model.item import FamilyKind

HIDDEN: Final = re.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]")
LONG: Final = 800
"""Characters after which an example is cut: what follows only repeats."""

SIDES: Final = ("wrong", "right")
LANGUAGES: Final = {"yaml": "yaml", "po": "po"}

INTRO: Final = """\
Codes with E keep a pack from being played; codes with W do not. `sincerely check PACK` prints them with file and line.

Each example is a small pack in which all else is right; only the place that matters is shown. `⟦U+0009⟧` stands for a
character that cannot be seen, here a Tab. `⟦la x 3⟧` stands for `lalala`.
"""


def mistakes() -> dict[str, Any]:
    """Read, for every code, a wrong example and the right one from which it comes."""
    text = (shipped("assets") / "reference" / "mistakes.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def problems_page(note: str) -> str:
    """Write the page of all codes: first a list to find one in, then each with its examples."""
    known = mistakes()
    parts = [f"{note}\n# Problems\n\n{INTRO}\n| code | what it says |\n|---|---|\n"]
    parts.extend(f"| [{code}](#{code.lower()}) | {_sentence(code)} |\n" for code in sorted(CODES))
    parts.extend(part for code in sorted(CODES) for part in _problem(code, known[code]))
    return "".join(parts)


def _sentence(code: str) -> str:
    meaning = CODES[code]
    return f"{meaning[0].upper()}{meaning[1:]}."


def _problem(code: str, example: dict[str, Any]) -> Iterator[str]:
    yield f"\n## {code}\n\n{_sentence(code)}\n"
    if "note" in example:
        yield f"\n{example['note'].format(**_bounds())}\n"
    for side in SIDES:
        if "zip" in example:
            yield f"\n{side.capitalize()}, a zip of the pack{_zipped(example['zip'][side])}\n"
        for change in example.get("changes", ()):
            yield _change(change, side)


@cache
def _bounds() -> dict[str, str]:
    """Name the numbers and words that notes speak of, as they are in force."""
    numbers = {
        **{name: value for name, value in vars(limits).items() if name.startswith("MAX_")},
        **{name: value for name, value in vars(zipped).items() if name.startswith("MAX_")},
        "MAX_SIDE": png.MAX_SIDE,
        "MAX_SECONDS": sound.MAX_SECONDS,
        "MAX_PIXELS": brought.MAX_PIXELS,
        "MAX_TOGETHER": brought.MAX_TOGETHER,
        "PNG_BYTES": png.MAX_BYTES,
        "SVG_BYTES": svg.MAX_BYTES,
        "SOUND_BYTES": sound.MAX_BYTES,
        "MEASURED_ITEMS": COUNTS[FamilyKind.MEASURED],
        "EFFECTS": balance.EFFECTS,
        "TIMES": balance.TIMES,
        "CONTROL_ITEMS": COUNTS[FamilyKind.CONTROL],
    }
    words = {"TELLTALE": ", ".join(TELLTALE), "LEADING": ", ".join(LEADING)}
    return {name: f"{value:,}" for name, value in numbers.items()} | words


def _change(change: dict[str, Any], side: str) -> str:
    file, shown = change["file"], change[side]
    head = f"\n{side.capitalize()}, in `{file.removeprefix('../')}`"
    if file.startswith("../"):
        head += ", beside another pack with `id: tiny`"
    if "saved" in change:
        head += f", saved as {change['saved'][side]}"
    if not isinstance(shown, str):
        return f"{head}: {_made(shown)}.\n"
    return f"{head}:\n\n```{LANGUAGES.get(file.rpartition('.')[2], 'text')}\n{_shown(shown)}\n```\n"


def _made(recipe: dict[str, Any] | None) -> str:
    """Say in words what no text shows."""
    match recipe:
        case None:
            return "there is no such file"
        case {"whole": _}:
            return "nothing, the file is empty"
        case {"link": target}:
            return f"a link to `{target}`, which lies outside"
        case {"picture": [width, height]}:
            return f"a picture of {width} x {height} pixels"
        case {"sound": seconds}:
            return f"a sound of {seconds} s"
        case {"zip": _}:
            return "a zip of other files"
        case _:
            raise ValueError(recipe)


def _zipped(entries: list[dict[str, Any]]) -> str:
    """List what is in a zip beside the files of the pack, or how it differs as a whole."""
    match entries:
        case []:
            return ", whole."
        case [{"cut": length}]:
            return f" of which only the first {length} bytes have arrived."
        case [{"packed": how}]:
            return f" whose files are packed with {how}."
    rows = (f"- `{one['name']}`: {_content(one['text'])}\n" for one in entries)
    return f" in which there is also:\n\n{''.join(rows).rstrip()}"


def _content(text: Any) -> str:
    return f"`{_shown(text)}`" if isinstance(text, str) else _made(text)


def _shown(text: str) -> str:
    """Make visible what hides, and cut what only repeats."""
    seen = HIDDEN.sub(lambda found: f"⟦U+{ord(found[0]):04X}⟧", text.strip("\n"))
    return seen if len(seen) <= LONG else f"{seen[:LONG]} …"
