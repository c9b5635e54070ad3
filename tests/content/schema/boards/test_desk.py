from game.content.schema.boards.desk import DeskCountRecord, DeskQuarterRecord, DeskRecord

DESK = DeskRecord(
    id="plan",
    counts=[DeskCountRecord(id="praise", title="Praise")],
    quarters=[DeskQuarterRecord(title="Spring", text="Dear.", asks="say", at_least=60)],
)


def test_a_letter_may_ask_for_what_is_measured() -> None:
    assert DESK.measures() == {"say", "think", "gap", "masks", "free", "made_praise"}


def test_an_end_may_ask_also_for_how_often_it_went_well() -> None:
    assert DESK.tallies() - DESK.measures() == {"met", "quarters"}
