"""The reference for authors, made from the records that read their files and from mistakes that are tested.

What is written by hand beside a program drifts away from it; these pages cannot.
"""

import json
from functools import lru_cache
from typing import Any, Final

from game.content.boards.registry import BUILDERS
from game.content.editor.schema import schema_of, word_for
from game.content.editor.snippets import board_record
from game.content.examples import problems_page
from game.content.kinds import KINDS
from game.content.schema.scene import EventRecord

NOTE: Final = "<!-- Written by `sincerely schema --reference DIR`; changes belong into the records. -->"
BOARDS: Final = "boards.md"


def pages() -> dict[str, str]:
    """Write all pages, by file name."""
    return {"README.md": _index(), "keys.md": _keys(), BOARDS: _boards(), "problems.md": problems_page(NOTE)}


def _index() -> str:
    return f"""{NOTE}
# Reference for authors

- [Keys](keys.md): every file, every record, every key, with its type, default and limits.
- [Boards](boards.md): every kind of board and what its ends can ask about.
- [Problems](problems.md): every code that `sincerely check` prints, with a wrong and a right example.
"""


def _keys() -> str:
    parts = [f"{NOTE}\n# Keys\n\nKeys in **bold** are required. Records that several files share stand once.\n"]
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
        return word_for(value["$ref"].rpartition("/")[2])
    if "enum" in value:
        return " or ".join(f"`{one}`" for one in value["enum"])
    match value["type"]:
        case "array":
            return f"list of {_type(value['items'])}{_bounds(value, 'minItems', 'maxItems', ' entries')}"
        case "object":
            return "numbers by name"
        case "string":
            return ("id" if "pattern" in value else "text") + _bounds(value, "minLength", "maxLength", " characters")
        case kind:
            return {"boolean": "true or false"}.get(kind, "number") + _bounds(value, "minimum", "maximum")


def _bounds(value: dict[str, Any], least: str, most: str, unit: str = "") -> str:
    if most not in value:
        return ""
    bounds = f"{value[least]:,} to {value[most]:,}" if value.get(least) else f"at most {value[most]:,}"
    return f" ({bounds}{unit})"
