"""The least that an author has to write of a record: what snippets put down, and what the reference shows."""

from typing import Any, Final

from pydantic import BaseModel

WORDS: Final = {
    "^[0-9]+\\.[0-9]+\\.[0-9]+$": "0.1.0",
    "^https?://\\S+$": "https://example.org",
    "^[a-z][a-z0-9_]*$": "name",
    "^[A-Za-z][A-Za-z0-9_]*$": "R1",
    "^[a-z0-9][a-z0-9-]*$": "star",
}
"""One value for each pattern that a record asks for."""


def sample(record: type[BaseModel]) -> dict[str, Any]:
    """Fill in all that is required, and nothing else; the result is valid."""
    schema = record.model_json_schema()
    return _record(schema, schema.get("$defs", {}))


def _record(schema: dict[str, Any], defs: dict[str, Any]) -> dict[str, Any]:
    return {name: _value(schema["properties"][name], defs, name) for name in schema.get("required", ())}


def _value(schema: dict[str, Any], defs: dict[str, Any], key: str) -> Any:
    schema = defs[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    if "enum" in schema or "const" in schema:
        return schema.get("const") or schema["enum"][0]
    match schema["type"]:
        case "object":
            return _record(schema, defs)
        case "array":
            return [_value(schema["items"], defs, key) for _ in range(schema.get("minItems", 0))]
        case "string":
            return WORDS.get(schema.get("pattern", ""), f"{key.replace('_', ' ').capitalize()}.")
        case kind:
            least: int = schema.get("minimum", 1)
            return kind != "boolean" and min(max(1, least), schema.get("maximum", 1))
