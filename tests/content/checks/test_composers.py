from pathlib import Path

from fakes.corpus import drafted_wrongly
from fakes.mistakes import check, spoil, tiny

from game.content.load import load


def test_a_sound_draft_gives_no_problem(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *drafted_wrongly("", ""))
    assert load(root).problems == ()


def test_a_word_stands_beside_words_of_its_draft(tmp_path: Path) -> None:
    check(tmp_path, "E445", *drafted_wrongly("{proud: 2}", "{‸shame: 2}"))


def test_two_cannot_have_the_same_id_nor_one_that_the_draft_counts_itself(tmp_path: Path) -> None:
    check(tmp_path, "E301", *drafted_wrongly("{id: shines", "{id: ‸rains"))
    check(tmp_path / "other", "E301", *drafted_wrongly("{id: cat", "{id: ‸proud"))
    check(tmp_path / "price", "E301", *drafted_wrongly("{id: shines", "{id: ‸price"))


def test_the_nearest_word_is_offered(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *drafted_wrongly("{proud: 2}", "{prowd: 2}"))
    assert [one.hint for one in load(root).problems] == ["did you mean 'proud'?"]
