from game.content.boards.desk import desk
from game.content.schema.boards.desk import DeskCountRecord, DeskQuarterRecord, DeskRecord
from game.model.board import BoardKind
from game.model.boards.desk import Costly, DeskCount, DeskQuarter
from game.model.where import Where

HERE = Where(file="levels/tiny.yaml", line=3)
COUNT = DeskCountRecord(id="pledge", title="Pledge", icon="hand", weight=2, words=True, costly=Costly.BRAVE)
LETTER = DeskQuarterRecord(title="Spring", text="Dear.", asks="say", at_least=60, met="Yes.", missed="No.")


def test_a_desk_is_built_as_it_was_written() -> None:
    built = desk(DeskRecord(id="plan", counts=[COUNT], quarters=[LETTER], people=50, sight=3), HERE)
    assert (built.kind, built.id, built.where) == (BoardKind.DESK, "plan", HERE)
    assert built.counts == (
        DeskCount(id="pledge", title="Pledge", icon="hand", weight=2, words=True, costly=Costly.BRAVE),
    )
    assert built.quarters == (
        DeskQuarter(title="Spring", text="Dear.", asks="say", at_least=60, met="Yes.", missed="No."),
    )
    assert (built.people, built.reward, built.penalty, built.sight) == (50, 0, 0, 3)


def test_two_hundred_people_unless_the_author_says_otherwise() -> None:
    assert desk(DeskRecord(id="plan", counts=[COUNT], quarters=[LETTER]), HERE).people == 200
