"""Author mode as text: saves are told at the next prompt, the place is kept, and `jump` leads anywhere."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes.clock import HandClock
from fakes.console import Script
from fakes.packs import FULL, HELPED, MONEY, tiny_pack

from game.content.words import load_words
from game.model.ids import SCORE, EventId, LevelId
from game.session.author.jump import Jump
from game.session.author.workbench import EVERY_MS, Workbench, main_route
from game.terminal.author import Misread, play_author, wished

TINY = Path(__file__).resolve().parents[1] / "content" / "packs" / "tiny"
WORDS = load_words()


class Desk:
    """An author at a terminal; what they do to the files happens between two answers."""

    def __init__(self, folder: Path) -> None:
        self.root = Path(shutil.copytree(TINY, folder / "tiny"))
        self.clock = HandClock()
        self.player = Script()

    def play(self, *answers: str | Callable[[], str]) -> str:
        """Answer one after the other, and return all that was said."""
        script = iter(answers)

        def type_next(_: str) -> str:
            answer = next(script, "q")
            said = answer if isinstance(answer, str) else answer()
            self.clock.wind(EVERY_MS)
            return said

        self.player = Script(habit=type_next)
        bench = Workbench(self.root, self.clock, command=None)
        play_author(bench, self.player.console(), WORDS, seed=1)
        return self.player.text

    def first(self) -> Path:
        """Return the file of the first level."""
        pack = Workbench(self.root, self.clock, command=None).pack
        assert pack is not None
        return self.root / pack.levels[pack.routes[main_route(pack)].levels[0]].where.file

    def saves(self, old: str, new: str) -> Callable[[], str]:
        """Change the first level while the prompt waits."""
        path = self.first()

        def save() -> str:
            later = path.stat().st_mtime_ns + 1_000_000
            path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
            os.utime(path, ns=(later, later))
            return ""

        return save


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "home"))
    return Desk(tmp_path)


def test_a_mistake_is_told_at_the_next_prompt_and_so_is_that_it_is_mended(desk: Desk) -> None:
    text = desk.play(desk.saves("title:", "titel:"), desk.saves("titel:", "title:"))
    assert "unknown key 'titel'" in text
    assert WORDS.say("author_broken") in text
    assert text.count(WORDS.say("author_text_reloaded")) == 2
    assert text.index("unknown key") < text.rindex("Nothing is wrong with")


def test_nothing_is_recorded_and_it_is_said(desk: Desk, tmp_path: Path) -> None:
    assert "Nothing is recorded" in desk.play("", "1")
    assert not (tmp_path / "home").exists()


def test_jump_leads_to_an_event(desk: Desk) -> None:
    pack = Workbench(desk.root, desk.clock, command=None).pack
    assert pack is not None
    level = pack.levels[pack.routes[main_route(pack)].levels[0]]
    text = desk.play(f"jump {level.id} {level.events[0].id} score=600", "jump nowhere", "jump", "problems")
    assert level.events[0].title in text
    assert "There is no level “nowhere”" in text
    assert text.count("To stand elsewhere") == 2


def test_a_pack_that_is_broken_from_the_start_waits_until_it_is_mended(desk: Desk) -> None:
    path = desk.root / "pack.yaml"
    whole = path.read_text(encoding="utf-8")
    path.write_text("format: 1\n", encoding="utf-8")

    def mend() -> str:
        path.write_text(whole, encoding="utf-8")
        return ""

    text = desk.play("", mend, "q")
    assert WORDS.say("author_text_again") in text
    assert "Nothing is wrong with" in text


PACK = tiny_pack()
HERE = Jump(level=PACK.routes[FULL].levels[0], numbers={SCORE: 550})


def test_numbers_and_facts_are_read() -> None:
    wish = wished(PACK, HERE, ["hello", "joining", "score=700", f"{MONEY}=5", HELPED], WORDS)
    assert (wish.level, wish.event) == (LevelId("hello"), EventId("joining"))
    assert wish.numbers == {SCORE: 700, MONEY: 5}
    assert wish.facts == {HELPED}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("hello nobody", "no event “nobody”"),
        ("hello joining rich=3", "is no number"),
        ("hello joining score=x", "is no"),
    ],
)
def test_what_cannot_be_read_is_said_with_what_there_is(typed: str, said: str) -> None:
    with pytest.raises(Misread, match=said):
        wished(PACK, HERE, typed.split(), WORDS)
