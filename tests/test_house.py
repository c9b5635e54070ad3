"""The house rules that no linter knows: rooms, sizes, names, and tests that mirror the code."""

import ast
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.content.words import load_words

TOP = Path(__file__).resolve().parent.parent
CODE = sorted(path for path in (TOP / "game").rglob("*.py") if "shipped" not in path.parts)
TESTS = sorted((TOP / "tests").rglob("*.py"))
LONGEST = 400
BANNED = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}


def names(paths: list[Path]) -> list[str]:
    return [path.relative_to(TOP).as_posix() for path in paths]


def has_behaviour(path: Path) -> bool:
    """Tell whether a file holds any function; nouns and tables of data need no test of their own."""
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def test_the_rooms_keep_their_contracts() -> None:
    contracts = tomllib.loads((TOP / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    found = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout + found.stderr
    assert f"Contracts: {len(contracts)} kept, 0 broken." in found.stdout


@pytest.mark.parametrize("path", CODE + TESTS, ids=names(CODE + TESTS))
def test_no_file_is_too_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", CODE, ids=names(CODE))
def test_a_module_is_named_for_what_it_is(path: Path) -> None:
    assert path.stem not in BANNED


def test_init_files_hold_a_docstring_and_nothing_else() -> None:
    for path in CODE:
        if path.name == "__init__.py":
            body = ast.parse(path.read_text(encoding="utf-8")).body
            assert [type(node) for node in body] == [ast.Expr], path
    assert all((path.parent / "__init__.py").is_file() for path in CODE)


WALKED_THROUGH = {
    "game/desktop": ("tests/desktop/test_screens.py", "tests/desktop/test_whole_game.py"),
}
"""Rooms that are tested as a player meets them, beside the tests of single files: what counts there is what is seen."""


def test_every_file_with_behaviour_has_its_test() -> None:
    missing = [
        name
        for path, name in zip(CODE, names(CODE), strict=True)
        if has_behaviour(path)
        and not name.startswith(("game/model/", *(f"{room}/" for room in WALKED_THROUGH)))
        and not (TOP / "tests" / path.relative_to(TOP / "game").parent / f"test_{path.stem.strip('_')}.py").is_file()
    ]
    assert missing == []


def test_the_rooms_without_a_test_for_every_file_are_walked_through() -> None:
    assert [walk for walks in WALKED_THROUGH.values() for walk in walks if not (TOP / walk).is_file()] == []


def test_every_test_of_a_room_stands_beside_what_it_tests() -> None:
    rooms = {path.parent for path in CODE}
    lost = [
        path
        for path in TESTS
        if path.name.startswith("test_")
        and path.parent not in {TOP / "tests", TOP / "tests" / "packs"}
        and TOP / "game" / path.parent.relative_to(TOP / "tests") not in rooms
    ]
    assert lost == []


def test_no_word_of_the_catalogue_is_missing() -> None:
    known = load_words().texts
    missing = {f"{path.relative_to(TOP)}: {key}" for path in CODE for key in said_in(path) if key not in known}
    assert missing == set()


def said_in(path: Path) -> Iterator[str]:
    """Yield the keys that a file asks for by name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "say":
            first = node.args[0] if node.args else None
            if (
                isinstance(first, ast.Constant)
                and isinstance(first.value, str)
                and first.value.replace("_", "").isalnum()
            ):
                yield first.value


NETWORK = {"socket", "ssl", "http", "urllib", "asyncio", "ftplib", "smtplib", "xmlrpc", "webbrowser", "requests"}


ROOM = ("game/web/", "game/cli/room", "game/cli/measured/room", "game/desktop/wall_news.py")
"""Only a room that somebody starts has to do with a network."""


def test_nothing_but_a_room_reaches_a_network() -> None:
    imported = {(path.relative_to(TOP).as_posix(), name.split(".")[0]) for path in CODE for name in imported_by(path)}
    assert {(path, name) for path, name in imported if name in NETWORK and not path.startswith(ROOM)} == set()


def imported_by(path: Path) -> Iterator[str]:
    """Yield every module that a file names in an import, wherever it stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


HEAVY = {"numpy", "scipy", "starlette", "uvicorn", "pytest", "hypothesis"}


@pytest.mark.parametrize(
    ("door", "too_much"),
    [
        ("game.cli.main", HEAVY | {"pygame", "pydantic"}),
        ("game.desktop.app", HEAVY),
        ("game.terminal.start", HEAVY | {"pygame"}),
    ],
)
def test_a_door_pulls_in_no_more_than_it_needs(door: str, too_much: set[str]) -> None:
    found = subprocess.run(
        [sys.executable, "-c", f"import sys, {door}; print(*sorted({{m.split('.')[0] for m in sys.modules}}))"],
        cwd=TOP,
        env=os.environ | {"PYGAME_HIDE_SUPPORT_PROMPT": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(found.stdout.split()) & too_much == set()
