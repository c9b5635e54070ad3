"""Which schema lies where: one set for every pack, and one with a pack's own ids beside it."""

import json
from pathlib import Path, PurePosixPath
from typing import Any, Final

from game.content.editor.names import Names, names_of
from game.content.editor.schema import schema_of, text_of
from game.content.kinds import KINDS, Kind

FOLDER: Final = ".schema"
"""Inside a pack; a folder with a dot is no part of the pack, so it is neither read nor zipped."""

SETTINGS: Final = ".vscode/settings.json"
EXTENSIONS: Final = ".vscode/extensions.json"
PLUGIN: Final = "redhat.vscode-yaml"
"""The plug-in that understands the schemas; other editors take the same server."""


def schemas() -> dict[str, str]:
    """Write the schemas that fit every pack, by file name."""
    return {_name(kind): text_of(schema_of(kind)) for kind in KINDS}


def pack_schemas(pack: Path) -> dict[str, str]:
    """Write the schemas with a pack's own ids, by path in its folder; each level has one for its own events."""
    names = names_of(pack)
    made = {f"{FOLDER}/{_name(kind)}": text_of(schema_of(kind, names), short=True) for kind in KINDS}
    level = next(kind for kind in KINDS if kind.key == "level")
    for file in names.levels:
        made[_of_level(file)] = text_of(schema_of(level, names.within(file)), short=True)
    return made


def editor_settings(pack: Path) -> str:
    """Write the settings that tell VS Code which schema belongs to which file of a pack."""
    return _settings(names_of(pack))


def write_editor(pack: Path) -> tuple[Path, ...]:
    """Put schemas and settings into a pack's folder and return what was written; an author's own settings stay."""
    made = pack_schemas(pack)
    settings = editor_settings(pack)
    if _may_write(pack / SETTINGS):
        made[SETTINGS] = settings
    if not (pack / EXTENSIONS).exists():
        made[EXTENSIONS] = json.dumps({"recommendations": [PLUGIN]}, indent=2) + "\n"
    for name, text in made.items():
        path = pack / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return tuple(pack / name for name in made)


def _settings(names: Names) -> str:
    """Give each level its own schema, and every other one, such as a new one, the one without event ids."""
    fits: dict[str, Any] = {}
    for kind in KINDS:
        own = sorted(names.levels) if kind.key == "level" else []
        fits[f"./{FOLDER}/{_name(kind)}"] = [kind.pattern, *(f"!{file}" for file in own)] if own else kind.pattern
    fits |= {f"./{_of_level(file)}": file for file in sorted(names.levels)}
    settings = {
        "yaml.schemas": fits,
        "yaml.format.enable": False,
        "[yaml]": {"editor.insertSpaces": True, "editor.tabSize": 2, "editor.quickSuggestions": {"strings": True}},
    }
    return json.dumps(settings, indent=2) + "\n"


def _may_write(path: Path) -> bool:
    """Tell whether settings are not there yet, or nothing but what was written here before."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return True
    except (OSError, ValueError):
        return False
    return isinstance(found, dict) and set(found) <= {"yaml.schemas", "yaml.format.enable", "[yaml]"}


def _name(kind: Kind) -> str:
    return f"{kind.key}.schema.json"


def _of_level(file: str) -> str:
    return f"{FOLDER}/levels/{PurePosixPath(file).stem}.schema.json"
