"""A composer becomes nouns as it was written."""

from game.content.boards.composer import composer
from game.content.schema.boards.composer import ComposerRecord
from game.model.board import BoardKind
from game.model.boards.composer import DraftWord, OtherPost, OutsidePage
from game.model.event import Effects
from game.model.ids import NumberId
from game.model.where import Where

HERE = Where(file="levels/draft.yaml", line=3)
WORD = {"id": "brown", "text": "is brown", "price": 9, "beside": {"proud": 4}, "plain": True, "outside": True}
LEAST = {"id": "draft", "parts": [{"text": "The water", "words": [WORD], "end": "."}, {"text": "Good night."}]}


def test_a_post_is_built_with_its_gaps() -> None:
    built = composer(ComposerRecord.model_validate(LEAST), HERE)
    assert (built.kind, built.wobble, built.outside, built.instead) == (BoardKind.COMPOSER, 0, None, ())
    word = DraftWord(id="brown", text="is brown", price=9, beside={"proud": 4}, plain=True, outside=True)
    assert built.parts[0].words == (word,)
    assert [(part.text, part.end) for part in built.parts] == [("The water", "."), ("Good night.", "")]


def test_what_may_be_left_out_is_built_when_it_is_there() -> None:
    page = {"title": "Page", "text": "News.", "waits": 4, "number": "hours", "takes": 1, "note": "An hour"}
    cat = {"id": "cat", "say": "A cat", "note": "Nice", "icon": "cat", "text": "It sits.", "effects": {"join": True}}
    built = composer(ComposerRecord.model_validate({**LEAST, "outside": page, "instead": [cat], "wobble": 2}), HERE)
    assert built.wobble == 2
    assert built.outside == OutsidePage(
        title="Page", text="News.", waits=4, number=NumberId("hours"), takes=1, note="An hour"
    )
    assert built.instead == (
        OtherPost(id="cat", say="A cat", note="Nice", icon="cat", text="It sits.", effects=Effects(join=True)),
    )


def test_a_page_may_cost_nothing_and_a_post_cause_nothing() -> None:
    more = {"outside": {"title": "Page", "text": "News."}, "instead": [{"id": "cat", "say": "A cat"}]}
    built = composer(ComposerRecord.model_validate(LEAST | more), HERE)
    assert built.outside is not None
    assert (built.outside.number, built.instead[0].effects) == (None, None)
