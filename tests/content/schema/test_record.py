import json
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from game.content.kinds import KINDS
from game.content.schema.level import LevelRecord
from game.content.schema.scene import EffectsRecord

MODELS = [kind.model for kind in KINDS]


@pytest.mark.parametrize("model", MODELS, ids=[kind.name for kind in KINDS])
def test_no_schema_has_a_union(model: type[BaseModel]) -> None:
    text = json.dumps(model.model_json_schema())
    assert not [word for word in ("anyOf", "oneOf", '"null"', '"default": null') if word in text]


@pytest.mark.parametrize("model", MODELS, ids=[kind.name for kind in KINDS])
def test_every_key_is_described_and_every_record_closed(model: type[BaseModel]) -> None:
    schema = model.model_json_schema()
    for record in [schema, *schema.get("$defs", {}).values()]:
        if "properties" in record:
            assert record["additionalProperties"] is False
            assert all(one.get("description") or "$ref" in one for one in record["properties"].values()), record[
                "title"
            ]


@pytest.mark.parametrize("model", MODELS, ids=[kind.name for kind in KINDS])
def test_every_text_list_and_number_is_bounded(model: type[BaseModel]) -> None:
    loose = [one for one in _parts(model.model_json_schema()) if not _is_bounded(one)]
    assert loose == []


def _parts(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        if isinstance(schema.get("type"), str):
            yield schema
        for part in schema.values():
            yield from _parts(part)
    if isinstance(schema, list):
        for part in schema:
            yield from _parts(part)


def _is_bounded(schema: dict[str, Any]) -> bool:
    match schema["type"]:
        case "string":
            return "maxLength" in schema or "enum" in schema or "const" in schema
        case "integer":
            return "maximum" in schema and "minimum" in schema
        case "array":
            return "maxItems" in schema
        case _:
            return True


def test_what_was_written_is_told_from_what_was_left_out() -> None:
    record = EffectsRecord.model_validate({"join": False})
    assert (record.wrote("join"), record.wrote("add")) == (True, False)


def test_nothing_is_guessed_from_another_type() -> None:
    good = {"id": "x", "title": " X ", "rule": "R."}
    assert LevelRecord.model_validate(good).title == "X"
    for bad in ({"minutes": "4"}, {"minutes": 4.0}, {"title": 4}, {"title": True}):
        with pytest.raises(ValidationError):
            LevelRecord.model_validate(good | bad)


def test_amounts_are_written_out_in_the_order_of_their_names() -> None:
    record = EffectsRecord.model_validate({"add": {"b": 1, "a": 2}})
    assert record.model_dump_json(exclude_defaults=True) == '{"add":{"a":2,"b":1}}'
