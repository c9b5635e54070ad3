"""The SVG drawing: well-formed, complete, and readable by ear."""

from dataclasses import replace
from xml.etree import ElementTree as ET

from fakes.packs import tiny_pack
from fakes.story import choice, event, level

from game.cli.graph_svg import curve, share, svg
from game.content.words import load_words
from game.model.pack import Pack
from game.session.author.flow import ENTRY, EXIT, flow
from game.session.author.study import Study

PACK, WORDS = tiny_pack(), load_words()
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "A \"title\" <b>&amp; ]]> --> \x07 'quoted'"


def drawn(pack: Pack, study: Study | None = None) -> ET.Element:
    text = svg(pack, tuple(pack.levels.values()), study or Study(pack_hash="x"), WORDS)
    return ET.fromstring(text)  # noqa: S314 - our own drawing


def test_every_event_and_every_way_is_there() -> None:
    tree = drawn(PACK)
    for name, group in zip(PACK.levels, tree.findall(f"{SVG}g[@role='list']"), strict=True):
        graph = flow(PACK.levels[name])
        events = [each.get("data-event") for each in group.iter() if each.get("data-event")]
        ways = [(each.get("data-source"), each.get("data-target")) for each in group.iter(f"{SVG}path")]
        assert events == [node.id for node in graph.nodes]
        assert ways == [(edge.source, edge.target) for edge in graph.edges]
        assert {ENTRY, EXIT} <= set(events)


def test_it_says_what_it_shows() -> None:
    tree = drawn(PACK)
    assert PACK.title in (tree.findtext(f"{SVG}title") or "")
    assert str(sum(len(each.events) for each in PACK.levels.values())) in (tree.findtext(f"{SVG}desc") or "")
    assert all(item.findtext(f"{SVG}title") for item in tree.iter(f"{SVG}g") if item.get("role") == "listitem")
    assert all(path.findtext(f"{SVG}title") for path in tree.iter(f"{SVG}path") if path.get("data-source"))


def test_what_was_found_shows_as_a_class_and_in_words() -> None:
    study = Study(
        pack_hash="x",
        lives={"street": 100},
        events={"street/opening": 100, "street/slot_m1": 2},
        never=frozenset({"street/slot_m2"}),
    )
    tree = drawn(PACK, study)
    kinds = {item.get("data-event"): item.get("class") for item in next(tree.iter(f"{SVG}g"))}
    for item in tree.findall(f"{SVG}g[@role='list']")[0]:
        kinds[item.get("data-event")] = item.get("class")
    assert (kinds["opening"], kinds["slot_m1"], kinds["slot_m2"]) == ("often", "rare", "impossible")
    assert kinds["beat_m2"] == "never"
    said = " ".join(text for text in tree.itertext())
    assert WORDS.say("graph_met_impossible") in said
    assert "100 %" in said


def test_no_title_can_break_it() -> None:
    hard = level("hard", None, event("one", replace(choice("a", goto="two"), say=HOSTILE), choice("b"), title=HOSTILE),
                 event("mid"), event("two"))  # fmt: skip
    pack = tiny_pack(levels=[replace(hard, title=HOSTILE)])
    assert '"title"' in " ".join(drawn(replace(pack, title=HOSTILE)).itertext())


def test_few_are_never_none() -> None:
    study = Study(pack_hash="x", lives={"a": 1000}, events={"a/few": 1})
    assert share(study, "a", "few") == "1 %"
    assert share(study, "a", "none") == "0 %"


def test_a_line_goes_straight_where_it_can() -> None:
    assert curve([(1, 2), (1, 9)]) == "M1.0 2.0 L1.0 9.0"
    assert "C" in curve([(1, 2), (5, 9)])
