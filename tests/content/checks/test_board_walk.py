from pathlib import Path

from fakes.corpus import told_wrongly
from fakes.mistakes import spoil, tiny

from game.content.checks.board_walk import records
from game.content.load import load
from game.content.schema.boards.board import EndRecord
from game.content.schema.boards.chain import ChainLinkRecord, ChainRecord, ChainWordRecord
from game.content.schema.scene import EffectsRecord


def test_every_record_inside_a_board_is_found_with_its_path() -> None:
    board = ChainRecord(
        id="rumour",
        words=[ChainWordRecord(text="Perhaps"), ChainWordRecord(text="so")],
        links=[ChainLinkRecord(title="Gus")],
        ends=[EndRecord(id="bare", effects=EffectsRecord(add={"money": 1}))],
    )
    found = {path: type(record) for path, record in records(board, ("chain", 0))}
    assert found == {
        ("chain", 0): ChainRecord,
        ("chain", 0, "words", 0): ChainWordRecord,
        ("chain", 0, "words", 1): ChainWordRecord,
        ("chain", 0, "links", 0): ChainLinkRecord,
        ("chain", 0, "ends", 0): EndRecord,
        ("chain", 0, "ends", 0, "effects"): EffectsRecord,
    }


def test_what_a_board_causes_is_checked_like_any_effect(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    expected = spoil(root, "E306", *told_wrongly("{id: bare}", "{id: bare, effects: {add: {‸coins: 1}}}"))
    assert [(one.code, one.where.line, one.where.column) for one in load(root).problems] == [
        (one.code, one.line, one.column) for one in expected
    ]
