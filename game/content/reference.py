"""The reference for authors, made from the records that read their files and from mistakes that are tested.

What is written by hand beside a program drifts away from it; these pages cannot.
"""

import json
from functools import cache, lru_cache
from typing import Any, Final, get_args

from game.content.boards.registry import BUILDERS
from game.content.editor.schema import schema_of, word_for
from game.content.editor.snippets import board_record
from game.content.examples import problems_page
from game.content.kinds import KINDS
from game.content.schema.record import Icon, Id, RefId, Url, Version
from game.content.schema.scene import EventRecord
from game.content.shipped import shipped
from game.model.place import Place

NOTE: Final = "<!-- Written by `sincerely schema --reference DIR`; changes belong into the records. -->"
KEYS: Final = "keys.md"
BOARDS: Final = "boards.md"
NAMES: Final = "names.md"

FORMS: Final = """\
Keys in **bold** are required. Records that several files share stand once.

- **id**: a short name of small letters, digits and `_` that begins with a letter; at most 60 characters.
- **text**: words in any script. One with a colon or a `#` stands in "double quotes".
- **icon**: the name of an icon, from the list in [Names](names.md).
- **version**: three numbers, such as 0.1.0.
- **numbers by name**: ids with a number each, such as `{money: 5, bread: 1}`.
"""


def pages() -> dict[str, str]:
    """Write all pages, by file name."""
    return {
        "README.md": _index(),
        KEYS: _keys(),
        BOARDS: _boards(),
        NAMES: _names(),
        "problems.md": problems_page(NOTE),
    }


def _index() -> str:
    return f"""{NOTE}
# Reference for authors

- [Keys](keys.md): every file, every record, every key, with its type, default and limits.
- [Boards](boards.md): every kind of board and what its ends can ask about.
- [Names](names.md): icons, places and sounds, by the names that files call them by.
- [Problems](problems.md): every code that `sincerely check` prints, with a wrong and a right example.
"""


def _keys() -> str:
    parts = [f"{NOTE}\n# Keys\n\n{FORMS}"]
    seen: set[str] = set()
    for kind in KINDS:
        schema = schema_of(kind)
        parts.append(f"\n## {kind.pattern}\n\n{schema['description']}\n\n{_table(schema, '')}")
        inside = [name for name in schema.get("$defs", {}) if name not in _board_records()]
        parts.extend(_record(name, schema["$defs"][name]) for name in inside if name not in seen)
        seen |= set(inside)
    return "".join(parts)


def _boards() -> str:
    parts = [
        f"{NOTE}\n# Boards\n\nA level file lists its boards by kind; an event lays one on the table with `board:`.\n"
    ]
    for kind in sorted(BUILDERS):
        record = board_record(kind)
        fixed = _tallies(record)
        asked = ", ".join(f"`{one}`" for one in fixed) or "what its own parts are called"
        schema = record.model_json_schema()
        parts.append(f"\n## {kind}\n\n{schema['description']}\n\nIts ends can ask about: {asked}.\n")
    level = schema_of(next(one for one in KINDS if one.key == "level"))
    parts.append("\n## Records\n")
    parts.extend(_record(name, level["$defs"][name]) for name in level["$defs"] if name in _board_records())
    return "".join(parts)


def _tallies(record: Any) -> list[str]:
    """Name what every board of a kind counts; what it counts besides hangs on the author's own ids."""
    empty = record.model_construct(**{name: [] for name, field in record.model_fields.items() if field.is_required()})
    return sorted(str(one) for one in empty.tallies())


@lru_cache(maxsize=1)
def _board_records() -> frozenset[str]:
    """Name the records that only boards use."""
    inside = {name for kind in BUILDERS for name in board_record(kind).model_json_schema().get("$defs", {})}
    story = set(EventRecord.model_json_schema()["$defs"])
    shared = {name for kind in KINDS if kind.key != "level" for name in schema_of(kind).get("$defs", {})}
    return frozenset((inside | {board_record(kind).__name__ for kind in BUILDERS}) - story - shared)


def _record(name: str, schema: dict[str, Any]) -> str:
    title = word_for(name)
    if "enum" in schema:
        return f"\n### {title}\n\nOne of: {', '.join(f'`{one}`' for one in schema['enum'])}.\n"
    return f"\n### {title}\n\n{schema['description']}\n\n{_table(schema, title)}"


def _table(schema: dict[str, Any], title: str) -> str:
    required = schema.get("required", ())
    rows = [f"| {'key' if title else 'top key'} | type | what it is | left out |\n|---|---|---|---|\n"]
    for key, value in schema["properties"].items():
        name = f"**`{key}`**" if key in required else f"`{key}`"
        rows.append(f"| {name} | {_type(value)} | {value['description']} | {_default(value, key in required)} |\n")
    return "".join(rows)


def _default(value: dict[str, Any], required: object) -> str:
    return "required" if required else f"`{json.dumps(value['default'])}`" if "default" in value else ""


def _type(value: dict[str, Any]) -> str:
    if "$ref" in value:
        return _linked(value["$ref"].rpartition("/")[2])
    if "enum" in value:
        return " or ".join(f"`{one}`" for one in value["enum"])
    match value["type"]:
        case "array":
            return f"list of {_type(value['items'])}{_bounds(value, 'minItems', 'maxItems', of=', {}')}"
        case "object":
            return "numbers by name"
        case "string":
            form = _forms().get(value.get("pattern", ""), "")
            return form or f"text{_bounds(value, 'minLength', 'maxLength', of=' ({} characters)')}"
        case kind:
            return {"boolean": "true or false"}.get(kind, "number") + _bounds(value, "minimum", "maximum")


@cache
def _forms() -> dict[str, str]:
    """Name the forms of words that are no free text; each is explained once, or by its key."""
    forms = {Id: "id", RefId: "id", Icon: f"[icon]({NAMES}#icons)", Version: "version", Url: "address"}
    return {get_args(form)[1].pattern: name for form, name in forms.items()}


def _linked(record: str) -> str:
    """Lead to the record; that of a board bears its kind's name, which its page has as a heading before."""
    title = word_for(record)
    page = BOARDS if record in _board_records() else KEYS
    return f"[{title}]({page}#{title}{'-1' if page == BOARDS and title in BUILDERS else ''})"


def _bounds(value: dict[str, Any], least: str, most: str, *, of: str = " ({})") -> str:
    if most not in value:
        return ""
    low, high = value.get(least), value[most]
    if low == high:
        return of.format(f"always {high:,}")
    return of.format(f"{low:,} to {high:,}" if low else f"at most {high:,}")


def _names() -> str:
    """List what the game can draw and play, for those who name it and those who replace it."""
    assets = shipped("assets")
    lists = {
        "Icons": sorted(path.stem for path in (assets / "icons").glob("*.svg")),
        "Places": [place.value for place in Place],
        "Sounds": sorted(path.stem for path in (assets / "sounds" / "cues").glob("*.ogg")),
    }
    intro = {
        "Icons": "For `icon`, and for a tier's `badge`, which is drawn on a shield; any other name gives a plain one.",
        "Places": "For `place`. A pack may bring a picture of its own: `assets/places/NAME.png`.",
        "Sounds": "Played by the game. A pack may bring its own: `assets/sounds/NAME.ogg` or `.wav`.",
    }
    parts = (f"\n## {name}\n\n{intro[name]}\n\n{', '.join(f'`{one}`' for one in lists[name])}\n" for name in lists)
    return f"{NOTE}\n# Names\n{''.join(parts)}"
