from dataclasses import replace
from pathlib import Path

import pytest
from fakes.packs import tiny_pack
from hypothesis import given
from hypothesis import strategies as st

from game.content.load import Loaded
from game.content.problem import problem
from game.content.resolve import Found, resolve
from game.content.wishes import Wishes
from game.content.words import load_words
from game.model.ids import PackId
from game.model.shelf import Required, Versions
from game.model.where import Where

TINY = tiny_pack()
BETWEEN = "It needs a from 1.0.0 and before 1.5.0, and 2.0.0 is here."


def pack(
    name: str, *needs: str, version: str = "1.1.0", first: str = "", before: str = "", apart: str = "", over: str = ""
) -> Found:
    """Put a pack on the shelf that needs others, and may stand apart from or in the place of another."""
    versions = Versions(first=first, before=before)
    made = replace(
        TINY,
        id=PackId(name),
        title=name.title(),
        version=version,
        requires=tuple(Required(id=PackId(need), versions=versions) for need in needs),
        conflicts=frozenset({PackId(apart)} if apart else ()),
        replaces=frozenset({PackId(over)} if over else ()),
    )
    return Found(path=Path(name), origin="user", loaded=Loaded(pack=made, problems=()))


def whys(*found: Found, order: tuple[str, ...] = (), off: str = "") -> dict[str, str]:
    """Say why packs are not played."""
    words = load_words()
    solved = resolve(found, Wishes(order=order, off=frozenset(off.split())))
    return {one.name: one.why.say(words) for one in solved if one.why}


def test_packs_that_say_nothing_of_each_other_are_all_played() -> None:
    assert whys(pack("a"), pack("b")) == {}


@pytest.mark.parametrize(
    ("base", "needing", "sentence"),
    [
        ("1.1.0", pack("b", "a", first="1.2.0"), "It needs a from 1.2.0, and 1.1.0 is here."),
        ("2.0.0", pack("b", "a", before="2.0.0"), "It needs a before 2.0.0, and 2.0.0 is here."),
        ("2.0.0", pack("b", "a", first="1.0.0", before="1.5.0"), BETWEEN),
        ("1.0.0", pack("b", "c"), "It needs c, and c is not here."),
    ],
)  # fmt: skip
def test_what_a_pack_lacks_is_said_in_a_sentence(base: str, needing: Found, sentence: str) -> None:
    assert whys(pack("a", version=base), needing) == {"b": sentence}


def test_what_is_required_is_played_whatever_the_order() -> None:
    assert whys(pack("b", "a", first="1.1.0"), pack("a")) == {}


def test_a_pack_that_is_out_takes_along_what_needs_it() -> None:
    told = whys(pack("a"), pack("b", "a"), pack("c", "b"), off="a")
    assert told == {
        "a": "It is switched off.",
        "b": "It needs a, which is here but not loaded.",
        "c": "It needs b, which is here but not loaded.",
    }


def test_packs_that_need_each_other_are_both_played() -> None:
    assert whys(pack("a", "b"), pack("b", "a")) == {}


def test_of_two_that_do_not_go_together_the_upper_one_is_played() -> None:
    one, other = pack("a", apart="b"), pack("b")
    assert set(whys(one, other)) == {"b"}
    assert set(whys(one, other, order=("b", "a"))) == {"a"}
    assert whys(one, other, off="a") == {"a": "It is switched off."}


def test_a_pack_stands_in_the_place_of_another_for_those_who_need_it_too() -> None:
    told = whys(pack("a"), pack("b", over="a"), pack("c", "a"))
    assert told == {"a": "B stands in its place. Switch that one off to play this one."}


def test_of_two_that_replace_each_other_one_is_played() -> None:
    assert set(whys(pack("a", over="b"), pack("b", over="a"))) == {"b"}


def test_a_broken_pack_stays_visible_and_breaks_nothing() -> None:
    wrong = problem("E107", Where(file="pack.yaml", line=1, column=1), "the file is empty")
    broken = Found(path=Path("x/broken.zip"), origin="user", loaded=Loaded(pack=None, problems=(wrong,)))
    told = whys(broken, pack("a"))
    assert told == {"broken": "It cannot be read yet. Its first mistake, in pack.yaml:1:1: the file is empty."}


names = st.sampled_from("abcd")
some = st.builds(lambda name, needs, apart, over: pack(name, *needs, apart=apart, over=over), names,
                 st.lists(names, max_size=2), names | st.just(""), names | st.just(""))  # fmt: skip


@given(st.lists(some, max_size=4, unique_by=lambda one: one.name), st.sets(names))
def test_what_is_played_fits_together(found: list[Found], off: set[str]) -> None:
    solved = resolve(found, Wishes(off=frozenset(off)))
    played = {one.name: one.pack for one in solved if one.pack}
    assert sorted(one.name for one in solved) == sorted(one.name for one in found)
    assert not off & set(played)
    standing = set(played) | {name for one in played.values() for name in one.replaces}
    for one in played.values():
        assert {need.id for need in one.requires} <= standing
        assert not (set(one.conflicts) - {one.id}) & set(played)
