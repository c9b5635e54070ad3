from dataclasses import replace

import pytest
from fakes.packs import FULL, STORY, plain_pack, tiny_pack
from fakes.story import choice, event, level

from game.model.framing import Framing
from game.model.ids import LevelId
from game.session.bots import BOTS
from game.session.play import EndlessPackError
from game.session.reading import count, passages

OWN = BOTS["own"]


@pytest.mark.parametrize(
    ("text", "words"),
    [("", 0), ("One.", 1), ("It is 9:10 & no, later …", 5), ("“In my defence,” she says.", 5), ("Iris's van", 2)],
)
def test_a_word_is_what_stands_between_spaces_and_can_be_said(text: str, words: int) -> None:
    assert count(text) == words


def test_a_player_reads_rules_scenes_all_choices_and_one_reply() -> None:
    shop = event("shop", choice("a"), choice("b"))
    first, second = (replace(one, note=f"Note {one.id}", reply=f"Reply {one.id}") for one in shop.choices)
    pack = tiny_pack(levels=[level("street", Framing.BEFORE, replace(shop, choices=(first, second)))])

    read = [one.text for one in passages(pack, route=STORY, seed=1, bot=OWN)]

    stands = ["Level street", "The rule of street.", "More about it.", shop.title, shop.text]
    assert [text for text in stands if text not in read] == []
    assert [text for text in (first.say, first.note, second.say, second.note, "Reply a") if text not in read] == []
    assert "Reply b" not in read


def test_an_item_is_read_with_its_frame_line_and_nothing_of_the_mirror_counts() -> None:
    read = passages(plain_pack(), route=FULL, seed=1, bot=OWN)
    assert "Plainly score." in {one.text for one in read if one.level == LevelId("hello")}
    assert {one.level for one in read} == {pack_level.id for pack_level in plain_pack().levels.values()}


def test_prose_is_told_apart_from_buttons_and_headings() -> None:
    read = passages(tiny_pack(), route=FULL, seed=1, bot=OWN)
    assert {one.told for one in read} == {True, False}
    assert all(not one.told for one in read if one.text.startswith("Say "))


def test_a_pack_without_an_end_is_told() -> None:
    circle = event("circle", goto="circle")
    pack = tiny_pack(levels=[level("street", Framing.BEFORE, circle)])
    with pytest.raises(EndlessPackError, match="circle"):
        passages(pack, route=STORY, seed=1, bot=OWN)
