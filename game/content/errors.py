"""pydantic's errors, said to the person who wrote the file, each at its place."""

from collections.abc import Mapping
from enum import Enum
from typing import Annotated, Any, Final, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from game.content.advice import allowed_name, instead, unknown_key
from game.content.near import did_you_mean
from game.content.places import Path, mark_at, value_at
from game.content.problem import Problem
from game.content.tree import Tree

KINDS: Final[Mapping[str, str]] = {
    "string_type": "a text",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "list_type": "a list (lines that begin with -, or [ ])",
    "dict_type": "a mapping (key: value)",
    "model_type": "a mapping (key: value)",
}
VERSIONS: Final = frozenset({"version", "from", "before"})
LENGTHS: Final = ("string_too_short", "string_too_long", "too_short", "too_long")


def to_problem(tree: Tree, model: type[BaseModel], error: ErrorDetails) -> Problem:
    """Give one of pydantic's errors its code, its place and its words."""
    path: Path = tuple(step for step in error["loc"] if step != "[key]")
    at_key = error["type"] == "extra_forbidden" or "[key]" in error["loc"]
    found = value_at(tree.data, path)
    empty = found is None and error["type"] != "missing" and not at_key
    mark = mark_at(tree.data, tree.marks, path, key=at_key or empty)
    if error["type"] == "extra_forbidden":
        text = tree.source.line(mark.line + 1)
        code, message, hint = _say_unknown(model, path, found, text[: mark.column], text[mark.column :])
    else:
        code, message, hint = _say(error, model, path, found, empty=empty)
    return tree.source.complain(code, mark.line + 1, mark.column + 1, message, hint)


def _say(error: ErrorDetails, model: type[BaseModel], path: Path, found: Any, *, empty: bool) -> tuple[str, str, str]:
    kind, name = error["type"], f"'{_name(path)}'"
    if kind == "missing":
        choice = " or ".join(_allowed(model, path))
        return "E202", f"the key {name} is missing here", f"add {path[-1]}: {choice or '...'}"
    if empty:
        return "E209", f"the key {name} has no value", "write a value after the colon, or remove the key"
    if path == ("format",):
        return "E208", "this version of the game reads format 1 only", "write format: 1"
    if kind in {"enum", "literal_error"}:
        allowed = _allowed(model, path)
        hint = did_you_mean(str(found), allowed) or f"allowed: {', '.join(allowed)}"
        return "E204", f"{name} cannot be {_shown(found)}", hint
    return _say_value(error, path, name, found)


def _say_unknown(model: type[BaseModel], path: Path, found: Any, before: str, after: str) -> tuple[str, str, str]:
    key = str(path[-1])
    bare = not after[len(key) :].lstrip().startswith(":")
    rest = before.rstrip().endswith(",") and (bare or " " in key)
    return "E201", *unknown_key(key, found, _fields(model, path[:-1]), _elsewhere(model, path), rest=rest)


def _elsewhere(model: type[BaseModel], path: Path) -> str:
    """Point at the record around this one, or inside it, that knows a key."""
    key, here = str(path[-1]), _type_at(model, path[:-1])
    for depth in reversed(range(len(path) - 1)):
        if key in _fields(model, path[:depth]):
            beside = _last(path[: depth + 1])
            where = "at the start of a line" if depth == 0 else "further left"
            return f"'{key}' does not belong into '{beside}' but beside it, {where}"
    known = _written(here) if isinstance(here, type) and issubclass(here, BaseModel) else {}
    inside = [name for name in known if key in _fields(model, (*path[:-1], name))]
    return f"'{key}' belongs into '{inside[0]}'" if len(inside) == 1 else ""


def _say_value(error: ErrorDetails, path: Path, name: str, found: Any) -> tuple[str, str, str]:
    kind, limits = error["type"], error.get("ctx", {})
    if kind == "string_pattern_mismatch":
        return "E207", *_pattern(_last(path), error)
    if kind in {"greater_than_equal", "less_than_equal"}:
        bound = f"{limits['ge']} or more" if "ge" in limits else f"{limits['le']} or less"
        return "E205", f"{name} must be {bound}", ""
    if kind in LENGTHS:
        return "E206", _length(name, kind, limits), ""
    if kind in KINDS:
        if kind == "string_type" and _last(path) in VERSIONS:
            return "E207", *_pattern(_last(path), error)
        return "E203", f"{name} must be {KINDS[kind]}, not {_shown(found)}", instead(kind, _last(path), found)
    return "E203", f"{name} cannot be {_shown(found)}", ""


def _pattern(key: str, error: ErrorDetails) -> tuple[str, str]:
    shown = _shown(error["input"])
    if key == "url":
        return f"{shown} is not a web address", "it has to begin with https:// or http://"
    if key == "languages":
        return f"{shown} is not a language", "write its letters, such as en, de or zh"
    if key in VERSIONS:
        return f"{shown} is not a version", "write three numbers, such as 0.1.0"
    if key == "overrides":
        hint = "such as assets/faces/dana.png, assets/places/yard.png, assets/icons/bread.svg, assets/sounds/tap.ogg"
        return f"{shown} is not a file that can replace something", hint
    if key in {"icon", "badge"}:
        return f"{shown} is not a name of an icon", "names have small letters, digits and -"
    return f"{shown} is not an id", allowed_name(str(error["input"]))


def _length(name: str, kind: str, limits: Mapping[str, Any]) -> str:
    unit = "characters" if kind.startswith("string") else "entries"
    if kind.endswith("short"):
        least = limits["min_length"]
        return f"{name} must not be empty" if least == 1 else f"{name} needs at least {least} {unit}"
    return f"{name} has more than {limits['max_length']:,} {unit}"


def _shown(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return f"'{''.join(one if one.isprintable() else f'(U+{ord(one):04X})' for one in value[:60])}'"
        case int() | float():
            return f"the number {value}"
        case list():
            return "a list"
        case dict():
            return "a mapping"
        case _:
            return "empty"


def _name(path: Path) -> str:
    last = path[-1] if path else "file"
    if isinstance(last, int):
        return f"{_last(path)}, entry {last + 1}"
    return last


def _last(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "file")


def _fields(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    inner = _type_at(model, path)
    return tuple(_written(inner)) if isinstance(inner, type) and issubclass(inner, BaseModel) else ()


def _allowed(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    inner = _type_at(model, path)
    if isinstance(inner, type) and issubclass(inner, Enum):
        return tuple(str(one.value) for one in inner)
    return tuple(str(one) for one in get_args(inner)) if get_origin(inner) is Literal else ()


def _type_at(model: Any, path: Path) -> Any:
    """Follow a path through the records' types, to know what could have stood there."""
    inner = _bare(model)
    for step in path:
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            known = _written(inner)
            if step not in known:
                return None
            inner = _bare(inner.model_fields[known[str(step)]].annotation)
        else:
            inner = _bare(get_args(inner)[-1]) if get_args(inner) else None
    return inner


def _written(record: type[BaseModel]) -> dict[str, str]:
    """List a record's keys as authors write them, each with its field; `from` is no name for a field."""
    return {field.alias or name: name for name, field in record.model_fields.items()}


def _bare(annotation: Any) -> Any:
    return get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
