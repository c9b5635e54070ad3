from game.content.boards.ends import shared
from game.content.schema.boards.board import BoardRecord, EndRecord
from game.content.schema.scene import EffectsRecord
from game.model.board import BoardKind, End
from game.model.event import Effects
from game.model.ids import EventId, NumberId
from game.model.where import Where

HERE = Where(file="levels/tiny.yaml", line=3)


def test_what_an_author_leaves_out_is_nothing() -> None:
    fields = shared(BoardRecord(id="b", ends=[EndRecord(id="all")]), BoardKind.CHAIN, HERE)
    assert fields["ends"] == (End(id="all"),)
    assert (fields["id"], fields["turns"], fields["where"]) == ("b", 30, HERE)


def test_an_end_keeps_its_bounds_and_effects() -> None:
    end = EndRecord(
        id="some", at_least={"words": 2}, at_most={"hedges": 1}, text="Told.", goto="next",
        effects=EffectsRecord(add={"money": 4}),
    )  # fmt: skip
    built = shared(BoardRecord(id="b", turns=5, ends=[end]), BoardKind.CHAIN, HERE)["ends"][0]
    assert (built.at_least, built.at_most) == ({"words": 2}, {"hedges": 1})
    assert (built.text, built.goto) == ("Told.", EventId("next"))
    assert built.effects == Effects(add={NumberId("money"): 4})
