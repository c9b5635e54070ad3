from pathlib import Path

from fakes.corpus import tuned_wrongly
from fakes.mistakes import Edit, check, spoil, tiny

from game.content.load import load


def test_a_sound_desk_gives_no_problem(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *tuned_wrongly("", ""))
    assert load(root).problems == ()


def test_a_letter_asks_for_what_is_measured(tmp_path: Path) -> None:
    check(tmp_path, "E441", *tuned_wrongly("asks: say", "asks: ‸met"))


def test_a_letter_may_ask_how_much_is_done_of_a_thing(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *tuned_wrongly("asks: say", "asks: made_praise"))
    assert load(root).problems == ()


def test_what_a_desk_comes_to_moves_no_score_and_no_tie(tmp_path: Path) -> None:
    check(tmp_path, "E440", *tuned_wrongly("{set: [helped_dana]}", "{set: [helped_dana], ‸add: {score: 5}}"))
    check(tmp_path / "tie", "E440", *tuned_wrongly("{set: [helped_dana]}", "{set: [helped_dana], ‸ties: {gus: 1}}"))


def test_no_ending_asks_for_what_a_desk_has_set(tmp_path: Path) -> None:
    asks = Edit("levels/end.yaml", "ending: bench", "ending: bench\n    needs: {has: [helped_dana]}")
    check(tmp_path, "E440", *tuned_wrongly("{set: [helped_dana]}", "{set: [‸helped_dana]}"), asks)


def test_a_desk_does_not_lead_to_an_ending(tmp_path: Path) -> None:
    wrong = tuned_wrongly(
        "  - {id: a, text: A., board: plan}\n",
        "  - {id: a, text: A., board: plan}\n  - {id: b, text: B., ending: ‸bench}\n",
    )
    level = Edit(wrong[0].file, "", wrong[0].new.replace("{set: [helped_dana]}}", "{set: [helped_dana]}, goto: b}"))
    check(tmp_path, "E440", level, *wrong[1:])
