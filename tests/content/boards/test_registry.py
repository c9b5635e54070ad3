from pathlib import Path

from fakes.corpus import told_wrongly
from fakes.mistakes import spoil, tiny

from game.content.boards.registry import BUILDERS
from game.content.load import load
from game.content.schema.level import LevelFile
from game.model.board import BoardKind
from game.model.ids import BoardId, LevelId
from game.rules.boards.registry import CRAFTS


def test_every_kind_has_its_key_its_builder_and_its_craft() -> None:
    kinds = {kind.value for kind in BoardKind}
    assert set(BUILDERS) == kinds
    assert {kind.value for kind in CRAFTS} == kinds
    assert kinds <= set(LevelFile.model_fields)


def test_a_board_knows_where_it_was_written(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *told_wrongly("", ""))
    pack = load(root).pack
    assert pack is not None
    board = pack.levels[LevelId("extra")].boards[BoardId("rumour")]
    assert (board.kind, board.where.file, board.where.line) == (BoardKind.CHAIN, "levels/extra.yaml", 6)
