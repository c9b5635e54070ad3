import json
from pathlib import Path

from fakes.mistakes import tiny, told

from game.content.editor.files import SETTINGS, editor_settings, schemas, write_editor
from game.content.load import load

COMMITTED = Path(__file__).resolve().parents[3] / "levels" / "schema"
AGAIN = "write them anew: python -m game schema -o levels/schema"


def test_the_schemas_beside_the_levels_are_up_to_date() -> None:
    found = {path.name: path.read_text(encoding="utf-8") for path in COMMITTED.glob("*.json")}
    assert set(found) == set(schemas()), AGAIN
    assert [name for name, text in schemas().items() if found[name] != text] == [], AGAIN


def test_a_pack_gets_a_schema_for_each_file_and_stays_what_it_is(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    before = load(root)
    written = {path.relative_to(root).as_posix() for path in write_editor(root)}
    assert {".schema/pack.schema.json", ".schema/levels/home.schema.json", SETTINGS} <= written
    assert told(load(root)) == told(before)
    assert (load(root).pack is None) == (before.pack is None)


def test_every_file_of_a_pack_has_exactly_one_schema(tmp_path: Path) -> None:
    fits = json.loads(editor_settings(tiny(tmp_path)))["yaml.schemas"]
    assert fits["./.schema/levels/home.schema.json"] == "levels/home.yaml"
    assert fits["./.schema/level.schema.json"][0] == "levels/*.yaml"
    assert "!levels/home.yaml" in fits["./.schema/level.schema.json"]


def test_an_authors_own_settings_stay(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    write_editor(root)
    own = root / SETTINGS
    own.write_text('{"editor.fontSize": 20}', encoding="utf-8")
    assert own not in write_editor(root)
    assert own.read_text(encoding="utf-8") == '{"editor.fontSize": 20}'
