from pathlib import Path

from fakes.corpus import circled_wrongly
from fakes.mistakes import check, spoil, tiny

from game.content.load import load


def test_a_sound_circle_gives_no_problem(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *circled_wrongly("", ""))
    assert load(root).problems == ()


def test_a_friend_waits_only_for_what_can_be_done(tmp_path: Path) -> None:
    check(tmp_path, "E431", *circled_wrongly("after: talk", "after: ‸drop"))


def test_everybody_stands_in_a_circle_once(tmp_path: Path) -> None:
    check(tmp_path, "E301", *circled_wrongly("after: talk}]}]", "after: talk}]}, {person: ‸dana}]"))


def test_a_friend_is_looked_up(tmp_path: Path) -> None:
    check(tmp_path, "E304", *circled_wrongly("person: dana", "person: ‸dane"))
