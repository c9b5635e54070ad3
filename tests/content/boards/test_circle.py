"""A circle of friends as a noun."""

from game.content.boards.circle import circle
from game.content.schema.boards.circle import CircleRecord
from game.model.boards.circle import CircleBack, Deed
from game.model.event import Effects, Needs
from game.model.ids import FactId, NumberId, PersonId
from game.model.where import Where

HERE = Where(file="levels/tiny.yaml", line=3)


def record() -> CircleRecord:
    talk = {"reply": "Hello.", "note": "Ten", "needs": {"at_least": {"money": 10}}}
    back = [{"do": "hide", "text": "Bye.", "below": 80}, {"do": "look", "text": "Hm.", "after": "talk"}]
    dana = {"person": "dana", "talk": talk, "drop": {"effects": {"set": ["gone"]}}, "back": back}
    return CircleRecord.model_validate({"id": "all", "deeds": 2, "friends": [dana]})


def test_a_circle_is_as_its_author_wrote_it() -> None:
    built = circle(record(), HERE)
    assert (built.kind, built.id, built.deeds, built.where) == ("circle", "all", 2, HERE)
    [dana] = built.friends
    assert dana.person == PersonId("dana")
    assert list(dana.moves) == [Deed.TALK, Deed.DROP]
    assert dana.moves[Deed.TALK].needs == Needs(at_least={NumberId("money"): 10})
    assert dana.moves[Deed.DROP].effects == Effects(set=(FactId("gone"),))


def test_what_a_friend_does_waits_for_a_gap_or_for_a_deed() -> None:
    assert circle(record(), HERE).friends[0].back == (
        CircleBack(deed=Deed.HIDE, text="Bye.", below=80),
        CircleBack(deed=Deed.LOOK, text="Hm.", after=Deed.TALK),
    )
