from fakes.boards import board_pack
from fakes.packs import tiny_pack

from game.cli.measured.rules import rows


def test_the_bench_measures_choices_against_the_wanted_rate_and_a_floor_of_the_same_run() -> None:
    wanted, floor = rows(tiny_pack(1, 0))

    assert wanted.value == floor.value > 0
    assert wanted.floor == 1000 / 30_000
    assert floor.floor > 0
    assert "choices" in wanted.note


def test_boards_are_measured_where_a_pack_has_some() -> None:
    *_, boards = rows(board_pack())

    assert boards.floor == 1000 / 5_000
    assert "moves" in boards.note
