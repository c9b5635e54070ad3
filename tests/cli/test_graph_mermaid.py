"""Mermaid text: complete, and nothing that an author writes can break it."""

import re
from dataclasses import replace

from fakes.packs import tiny_pack
from fakes.story import choice, event, level
from hypothesis import given
from hypothesis import strategies as st

from game.cli.graph_mermaid import escaped, mermaid, shortened
from game.content.words import load_words
from game.session.author.flow import flow
from game.session.author.study import Study

WORDS = load_words()
NODE = re.compile(r"^    (n\d+_\d+)\W.*:::(\w+)$", re.MULTILINE)
EDGE = re.compile(r"^    (n\d+_\d+) (?:-->|-\.->)(?:\|\"[^\"|]*\"\|)? (n\d+_\d+)$", re.MULTILINE)


def test_every_event_and_every_way_is_there() -> None:
    pack = tiny_pack()
    text = mermaid(pack, tuple(pack.levels.values()), Study(pack_hash="x"), WORDS)
    graphs = [flow(each) for each in pack.levels.values()]
    assert len(NODE.findall(text)) == sum(len(graph.nodes) for graph in graphs)
    assert len(EDGE.findall(text)) == sum(len(graph.edges) for graph in graphs)
    assert text.count("classDef") == 5


def test_what_was_found_shows_as_a_class() -> None:
    pack = tiny_pack()
    study = Study(pack_hash="x", never=frozenset({"street/opening"}))
    classes = dict(NODE.findall(mermaid(pack, tuple(pack.levels.values()), study, WORDS)))
    assert classes["n0_1"] == "impossible"


@given(st.text(max_size=40))
def test_no_title_can_break_it(title: str) -> None:
    hard = level("hard", None, event("one", replace(choice("a", goto="two"), say=title), choice("b"), title=title),
                 event("mid"), event("two"))  # fmt: skip
    pack = replace(tiny_pack(levels=[replace(hard, title=title)]), title="Tiny")
    text = mermaid(pack, tuple(pack.levels.values()), Study(pack_hash="x"), WORDS)
    assert len(NODE.findall(text)) == 5
    assert len(EDGE.findall(text)) == len(flow(hard).edges)


def test_signs_with_a_meaning_are_written_by_number() -> None:
    assert escaped('say "no" #1 <b>\nnow') == "say #34;no#34; #35;1 #60;b#62; now"


def test_long_words_are_cut() -> None:
    assert shortened(("a" * 80, "b")).endswith("… / b")
