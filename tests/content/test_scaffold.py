from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.layout import laid_out
from game.content.load import load
from game.content.scaffold import beginnings, title_of, with_level
from game.session.fairness import fairness
from game.session.trials import trials

HEAD = "format: 1 # one\n"
FLOW = HEAD + "routes:\n  - {id: a, levels: [one, 'two', mirror]} # three\n  - {id: b, levels: [one]}\n"
BLOCK = HEAD + "routes:\n  - id: a\n    levels:\n      # first\n      - one   # a\n      - two\n    minutes: 3\n"


def written(files: dict[str, str], folder: Path) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_new_pack_has_nothing_wrong_with_it(tmp_path: Path) -> None:
    loaded = load(written(beginnings("pack", "my_street"), tmp_path))
    assert loaded.problems == ()
    assert loaded.pack is not None
    assert (loaded.pack.id, loaded.pack.title) == ("my_street", "My street")
    assert (len(loaded.pack.levels), len(loaded.pack.families)) == (2, 1)


def test_a_new_level_goes_before_the_mirror_and_every_comment_stays() -> None:
    made = with_level(FLOW.encode(), "new")
    assert made == (FLOW.replace("mirror]", "new, mirror]").encode(), "a")


def test_a_new_level_goes_to_the_end_of_a_list_of_lines() -> None:
    made = with_level(BLOCK.encode(), "new")
    assert made == (BLOCK.replace("- two\n", "- two\n      - new\n").encode(), "a")
    mirrored = BLOCK.replace("- two", "- mirror")
    made = with_level(mirrored.encode(), "new")
    assert made == (mirrored.replace("- mirror\n", "- new\n      - mirror\n").encode(), "a")


def test_lines_that_end_as_on_windows_go_on_so() -> None:
    made = with_level(BLOCK.replace("\n", "\r\n").encode(), "new")
    assert made is not None
    assert made[0].count(b"\r\n") == made[0].count(b"\n")


@pytest.mark.parametrize(
    "text",
    ["", "routes: []", "routes: [{levels: []}]", "a: *b", "routes:\n  - levels: [one,\n      ]\n    levels: [two]"],
)
def test_a_list_that_would_have_to_be_guessed_at_is_left_alone(text: str) -> None:
    assert with_level(text.encode(), "new") is None


@given(st.lists(st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True), min_size=1, max_size=5), st.booleans())
def test_a_level_is_put_in_and_nothing_else_changes(stops: list[str], flow: bool) -> None:  # noqa: FBT001 - given
    lines = f" [{', '.join(stops)}]" if flow else "".join(f"\n    - {one}" for one in stops)
    text = f"routes:\n  - id: r\n    levels:{lines}\nlast: 1 # kept\n"
    made = with_level(text.encode(), "new_one")
    if made is not None:
        assert made[0].decode().replace(", new_one", "").replace("new_one, ", "").replace("\n    - new_one", "") == text


def test_a_name_becomes_a_title() -> None:
    assert title_of("second_day") == "Second day"


def test_a_new_pack_is_fair(tmp_path: Path) -> None:
    """By hand: `python -m game check my_street --play 100`."""
    pack = load(written(beginnings("pack", "my_street"), tmp_path)).pack
    assert pack is not None
    *_, found = trials(pack, pack.routes, range(1, 51))
    judged = fairness(pack, tuple(pack.routes), found)
    assert [f"{each.noun} {each.name}" for each in judged.missed] == []
    assert [f"{each.name} by {each.by}" for each in judged.beaten] == []
    assert judged.fair


def test_what_is_begun_has_the_one_layout(tmp_path: Path) -> None:
    for path in sorted(written(beginnings("pack", "my_street"), tmp_path).rglob("*.yaml")):
        assert laid_out(path.read_bytes()) == path.read_bytes(), path.name
