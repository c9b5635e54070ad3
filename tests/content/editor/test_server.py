"""What an author sees in an editor: the real language server, with the schemas that the game writes."""

import os
from collections.abc import Iterator

import pytest
from fakes.language_server import VARIABLE, Server, command
from fakes.mistakes import TINY, tiny

from game.content.editor.files import write_editor

HOME = "levels/home.yaml"
LEVEL = "format: 1\nlevel: {id: home, title: Home, framing: before, rule: Nobody keeps score.}\nevents:\n"
SCENES = f"{LEVEL}  - id: van\n    text: A van.\n  - id: tea\n    text: Tea.\n"


def place(text: str) -> tuple[int, int]:
    """Name the end of a text as editors do, from 0."""
    return text.count("\n"), len(text.rpartition("\n")[2])


def test_the_server_is_there_where_everything_must_be_tested() -> None:
    if not os.environ.get("CI"):
        pytest.skip("only where CI is set the server has to be there")
    assert command(), f"set {VARIABLE} to a yaml-language-server"


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    if not command():
        pytest.skip(f"there is no yaml-language-server, or no Node, here; {VARIABLE} can name one")
    root = tiny(tmp_path_factory.mktemp("editor"))
    write_editor(root)
    server = Server(root)
    yield server
    server.close()


@pytest.mark.parametrize("name", sorted(one.relative_to(TINY).as_posix() for one in TINY.rglob("*.yaml")))
def test_nothing_is_underlined_in_a_good_pack(editor: Server, name: str) -> None:
    assert editor.open(name, (TINY / name).read_text(encoding="utf-8")) == []


def test_the_keys_and_the_beginnings_of_an_event_are_offered(editor: Server) -> None:
    text = f"{SCENES}    "
    editor.open(HOME, text)
    assert {"choices", "person", "slot", "goto"} <= set(editor.complete(HOME, *place(text)))


def test_a_new_event_is_offered_in_the_list_of_events(editor: Server) -> None:
    text = f"{SCENES}  - "
    editor.open(HOME, text)
    offered = editor.complete(HOME, *place(text))
    assert {"new event", "new slot"} <= set(offered)
    assert "id: ${1:name}" in offered["new event"]["textEdit"]["newText"]


def test_a_new_board_is_offered_in_the_list_of_its_kind(editor: Server) -> None:
    text = f"{SCENES}chain:\n  - "
    editor.open(HOME, text)
    assert "new board: chain" in editor.complete(HOME, *place(text))


@pytest.mark.parametrize(
    ("key", "known"),
    [
        ("    goto: ", {"van", "tea", "bins"}),
        ("    person: ", {"dana", "gus"}),
        ("    effects: {set: [", {"helped_dana"}),
        ("    needs:\n      at_least:\n        ", {"money", "score"}),
        ("    mood: ", {"calm", "smile"}),
    ],
)
def test_the_packs_own_names_are_offered(editor: Server, key: str, known: set[str]) -> None:
    text = f"{SCENES}{key}"
    editor.open(HOME, text)
    assert known <= {label.strip('"') for label in editor.complete(HOME, *place(text))}


def test_a_key_is_explained_where_the_mouse_rests(editor: Server) -> None:
    text = f"{SCENES}    choices:\n      - {{say: Wait, reply: Time goes by., effects: {{join: true}}}}\n"
    editor.open(HOME, text)
    for key, told in [("reply", "What happens then, in one line."), ("effects", "What it causes.")]:
        assert told in editor.hover(HOME, *place(text[: text.index(key) + 2]))


def test_a_misspelt_key_is_underlined_with_the_allowed_ones_as_a_fix(editor: Server) -> None:
    (told,) = editor.open(HOME, f"{SCENES}    mod: smile\n")
    assert "mod" in told["message"]
    assert told["range"]["start"]["line"] == place(SCENES)[0]
    assert "mood" in editor.fixes(HOME, told)


def test_an_unknown_person_is_underlined_with_the_known_ones_as_a_fix(editor: Server) -> None:
    (told,) = editor.open(HOME, f"{SCENES}    person: dan\n")
    assert "dana" in told["message"]
    assert any("dana" in one for one in editor.fixes(HOME, told))
