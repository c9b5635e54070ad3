"""JSON Schemas for editors, made from the records: without unions, with hover texts and snippets.

On a misspelt key an editor explains a union by its wrong branch; one flat record per place gets the right message.
"""

import json
import re
from functools import lru_cache
from typing import Any, Final

from game.content.editor.names import EXPECTED, EXPECTED_KEYS, Names
from game.content.editor.snippets import snippets
from game.content.kinds import KINDS, Kind

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
"""The first draft in which a place may say more than what it refers to, so that each key has its own hover text."""

CLASS: Final = re.compile(r"(?<=#/\$defs/)[A-Za-z]+")
"""A record's name where it is referred to; editors show it, so it is turned into a word."""

LONG_LIST: Final = 250
"""Names after which an enum would make a hover unreadable; longer lists are offered as examples and not enforced."""


def schema_of(kind: Kind, names: Names | None = None) -> dict[str, Any]:
    """Make the schema of a kind of file; with names, only the pack's own ids fit where an id is expected."""
    schema: dict[str, Any] = json.loads(_plain(kind.name))
    offered = snippets()
    for record, inner in [("", schema), *schema.get("$defs", {}).items()]:
        _explain(inner)
        for key, value in inner.get("properties", {}).items():
            if "$ref" in value:  # a description that only repeats its record's was left out
                value.setdefault("description", schema["$defs"][value["$ref"].rpartition("/")[2]]["description"])
            _explain(value)
            _offer(value, offered)
            if names:
                _narrow(record, key, value, names)
    return {"$schema": DRAFT, **schema}


def text_of(schema: dict[str, Any], *, short: bool = False) -> str:
    """Write a schema as it lies in a file; readable in a difference unless only an editor reads it."""
    named = {**schema, "$defs": {word_for(name): inner for name, inner in schema.get("$defs", {}).items()}}
    text = json.dumps(named, indent=None if short else 1, ensure_ascii=False)
    return CLASS.sub(lambda found: word_for(found[0]), text) + "\n"


def word_for(record: str) -> str:
    """Name a record as an author would: EventRecord is an event; a list of allowed words is told apart from it."""
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", record.removesuffix("Record")).lower()
    return name if record.endswith("Record") else f"{name}_word"


@lru_cache
def _plain(name: str) -> str:
    kind = next(one for one in KINDS if one.name == name)
    return json.dumps(kind.model.model_json_schema())


def _explain(value: dict[str, Any]) -> None:
    """Turn the description into a hover text, and drop what only says it again."""
    value.pop("title", None)
    if value.get("default") == "":
        del value["default"]
    if "patternProperties" in value:
        value["additionalProperties"] = False
    if "description" in value:
        value["markdownDescription"] = _hover(value)


def _hover(value: dict[str, Any]) -> str:
    rows = [str(value["description"])]
    if "default" in value:
        default = value["default"]
        rows.append(f"Left out: `{default if isinstance(default, str) else json.dumps(default)}`")
    if "maxLength" in value:
        rows.append(f"At most {value['maxLength']:,} characters.")
    if "minimum" in value and "maximum" in value and value["minimum"] != value["maximum"]:
        rows.append(f"From {value['minimum']:,} to {value['maximum']:,}.")
    return "\n\n".join(rows)


def _offer(value: dict[str, Any], offered: dict[str, list[dict[str, Any]]]) -> None:
    record = str(value.get("items", {}).get("$ref", "")).rpartition("/")[2]
    if record in offered:
        value["defaultSnippets"] = offered[record]


def _narrow(record: str, key: str, value: dict[str, Any], names: Names) -> None:
    """Let only declared ids stand where an id is used; a noun of which the pack has none stays open."""
    keys = EXPECTED_KEYS.get(f"{record}.{key}") or EXPECTED_KEYS.get(key)
    if keys and "patternProperties" in value and names.shared.get(keys):
        inner = next(iter(value.pop("patternProperties").values()))
        value.pop("propertyNames", None)
        value["properties"] = dict.fromkeys(names.shared[keys], inner)
    known = names.shared.get(EXPECTED.get(f"{record}.{key}") or EXPECTED.get(key, ""))
    place = value.get("items", value)
    if known and place.get("type") == "string":
        place["examples" if len(known) > LONG_LIST else "enum"] = list(known)
