import json
from typing import Any

import pytest

from game.content.editor.names import Names
from game.content.editor.schema import LONG_LIST, schema_of, text_of, word_for
from game.content.kinds import KINDS, Kind

LEVEL = next(kind for kind in KINDS if kind.key == "level")
NAMES = Names(shared={"event": ("van", "tea"), "person": ("dana",), "number": ("money",), "score": ("money", "score")})


def read(kind: Kind, names: Names | None = None) -> Any:
    return json.loads(text_of(schema_of(kind, names)))


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_no_place_is_a_union(kind: Kind) -> None:
    text = text_of(schema_of(kind, NAMES))
    assert not {"anyOf", "oneOf", "allOf"} & set(text.replace('"', " ").split())


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_every_key_has_a_hover_text_and_every_reference_a_definition(kind: Kind) -> None:
    schema = read(kind)
    for record in [schema, *schema.get("$defs", {}).values()]:
        assert all("markdownDescription" in value for value in record.get("properties", {}).values())
    wanted = {part.split('"')[0] for part in text_of(schema_of(kind)).split("#/$defs/")[1:]}
    assert wanted <= set(schema.get("$defs", {}))


def test_a_misspelt_name_of_a_number_is_no_name() -> None:
    needs = read(LEVEL)["$defs"]["needs"]["properties"]["at_least"]
    assert needs["additionalProperties"] is False


def test_a_place_for_an_id_takes_only_the_packs_own() -> None:
    known = read(LEVEL, NAMES)["$defs"]
    assert known["choice"]["properties"]["goto"]["enum"] == ["van", "tea"]
    assert known["event"]["properties"]["others"]["items"]["enum"] == ["dana"]
    assert set(known["needs"]["properties"]["at_least"]["properties"]) == {"money", "score"}
    assert "enum" not in known["choice"]["properties"]["id"]
    assert "enum" not in known["event"]["properties"]["board"]


def test_a_very_long_list_of_names_is_offered_and_not_enforced() -> None:
    many = Names(shared={"icon": tuple(f"icon-{n}" for n in range(LONG_LIST + 1))})
    icon = read(LEVEL, many)["$defs"]["choice"]["properties"]["icon"]
    assert "enum" not in icon
    assert len(icon["examples"]) == LONG_LIST + 1


def test_a_record_is_called_as_an_author_would_call_it() -> None:
    assert word_for("StarChartRecord") == "star_chart"
    assert word_for("Framing") != word_for("FramingRecord")
