from pathlib import Path

from fakes.mistakes import TINY

from game.content.editor.names import EXPECTED, EXPECTED_KEYS, names_of
from game.content.editor.schema import schema_of
from game.content.kinds import KINDS


def test_a_pack_tells_all_its_names() -> None:
    names = names_of(TINY)
    assert names.shared["person"] == ("dana", "gus")
    assert names.shared["number"] == ("money",)
    assert names.shared["score"] == ("money", "score")
    assert names.shared["stop"] == ("end", "home", "market", "mirror")


def test_events_belong_to_their_level() -> None:
    names = names_of(TINY)
    assert names.within("levels/end.yaml").shared["event"] == ("bench", "jug", "together")
    assert "event" not in names.shared


def test_a_folder_without_a_pack_has_no_names_to_enforce(tmp_path: Path) -> None:
    shared = names_of(tmp_path).shared
    assert not {"person", "fact", "tier", "event"} & set(shared)


def test_every_place_where_an_id_is_expected_exists() -> None:
    known = set()
    for kind in KINDS:
        schema = schema_of(kind)
        for record, inner in [("", schema), *schema.get("$defs", {}).items()]:
            known |= {place for key in inner.get("properties", {}) for place in (key, f"{record}.{key}")}
    assert set(EXPECTED) | set(EXPECTED_KEYS) <= known
