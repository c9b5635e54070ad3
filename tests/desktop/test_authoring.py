"""Author mode in the window: a save shows in the running scene, mistakes stand on top, and one may stand anywhere."""

from pathlib import Path

import pygame
import pytest
from fakes.authored import Author, copied, save
from fakes.window import Player

from game.desktop.settings import Settings
from game.desktop.unplayable import UnplayableError
from game.model.ids import SCORE
from game.session.author.jump import Jump
from game.session.author.workbench import main_route


@pytest.fixture
def author(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Author:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "home"))
    return playing(Author(copied(tmp_path)))


def playing(author: Author) -> Author:
    """Go on to the first scene with answers."""
    while not author.named("choice"):
        author.press("on")
    return author


def title(author: Author) -> str:
    scene = author.window.director.top.scene
    return str(getattr(scene, "shown").title)  # noqa: B009 - only a scene of the story has one


def test_new_words_are_read_in_the_running_scene(author: Author) -> None:
    before, stack = title(author), len(author.window.director.stack)
    author.edit(before, "Words that were saved a moment ago")
    assert author.scene == "Play"
    assert len(author.window.director.stack) == stack
    assert "Words that were saved a moment ago" in author.says()
    assert before not in author.says()


def test_the_answers_and_the_place_survive_a_save(author: Author) -> None:
    state = author.table.session.state
    author.edit(title(author), "Something new")
    after = author.table.session.state
    assert (after.level, after.event, after.score, after.ties) == (state.level, state.event, state.score, state.ties)
    author.press(author.named("choice")[0].key)
    assert author.table.session.state.steps == state.steps + 1


def test_a_reply_that_was_read_already_is_retold(author: Author) -> None:
    author.press(author.named("choice")[0].key)
    scene = author.window.director.top.scene
    reply = next((each.reply for each in getattr(scene, "shown").choices if each.reply), "")  # noqa: B009 - as above
    if author.scene == "Play" and reply:
        author.edit(reply, "A reply that was mended")
        assert author.scene == "Play"


def test_mistakes_stand_on_top_and_go_when_they_are_mended(author: Author) -> None:
    before = title(author)
    author.edit("title:", "titel:")
    assert author.scene == "AuthorProblems"
    assert "E2" in author.says()
    assert author.level_file().name in author.says()
    author.key(pygame.K_ESCAPE)
    assert author.scene == "Play"
    assert title(author) == before
    author.key(pygame.K_e)
    assert author.focus == "author:problems"
    author.edit("titel:", "title:")
    assert author.scene == "Play"
    assert author.words.say("author_fine") in author.says()


def test_mistakes_that_came_by_themselves_go_by_themselves(author: Author) -> None:
    author.edit("title:", "titel:")
    assert author.scene == "AuthorProblems"
    author.edit("titel:", "title:")
    assert author.scene == "Play"


def test_it_is_said_on_every_screen_that_nothing_is_recorded(author: Author, tmp_path: Path) -> None:
    assert author.words.say("author_unrecorded") in author.says()
    while author.scene in {"Play", "LevelIntro"} and author.table.session.state.steps < 6:
        choices = author.named("choice")
        author.press(choices[0].key if choices else "on")
        assert author.words.say("author_unrecorded") in author.says()
    assert author.table.runs() == ()
    assert not (tmp_path / "home" / "runs").exists()


def test_one_jumps_with_chosen_numbers(author: Author) -> None:
    author.press("author:jump")
    assert author.scene == "AuthorJump"
    score = author.table.session.state.score
    author.window.point_out(f"jump:number:{SCORE}")
    author.key(pygame.K_RIGHT)
    author.window.point_out("jump:event")
    author.key(pygame.K_RIGHT)
    author.press("jump:go")
    state = author.table.session.state
    assert state.score > score
    assert author.scene in {"Play", "BoardPlay", "LevelIntro"}


def test_the_graph_shows_every_event_and_leads_there(author: Author) -> None:
    author.press("author:graph")
    assert author.scene == "AuthorGraph"
    level = author.pack.levels[author.pack.routes[main_route(author.pack)].levels[0]]
    keys = {node.key for node in author.screen().walk()}
    assert {f"event:{event.id}" for event in level.events} <= keys
    author.press(f"event:{level.events[-1].id}")
    assert author.table.session.state.event == level.events[-1].id


def test_the_graph_is_walked_by_keys(author: Author) -> None:
    author.press("author:graph")
    first = author.focus
    author.key(pygame.K_DOWN)
    assert author.focus != first
    author.key(pygame.K_ESCAPE)
    assert author.scene == "Play"


def test_a_door_that_is_pressed_again_closes(author: Author) -> None:
    for door in ("problems", "jump", "graph"):
        author.press(f"author:{door}")
        author.press(f"author:{door}")
        assert author.scene == "Play"


def test_an_event_that_is_gone_is_said_in_the_bar(author: Author) -> None:
    level = author.pack.levels[author.pack.routes[main_route(author.pack)].levels[0]]
    last = level.events[-1].id
    author.table.jump(Jump(level=level.id, event=last))
    author.edit(f"id: {last}", "id: quite_another")
    assert author.table.session.state.event != last
    assert last in author.says()


def test_a_pack_that_is_broken_from_the_start_shows_its_problems(tmp_path: Path) -> None:
    root = copied(tmp_path)
    whole = (root / "pack.yaml").read_text(encoding="utf-8")
    save(root / "pack.yaml", "format: 1\n")
    author = Author(root)
    author.window.director.renew()
    author.window.refresh()
    author.feed()
    assert author.scene == "AuthorProblems"
    save(root / "pack.yaml", whole)
    author.wait()
    assert author.scene == "Title"


@pytest.mark.parametrize("size", [(960, 600), (1920, 1080)])
@pytest.mark.parametrize("text", [100, 200])
def test_the_doors_are_in_sight_at_every_size(tmp_path: Path, size: tuple[int, int], text: int) -> None:
    author = Author(copied(tmp_path), size=size, settings=Settings(text=text))
    wide = author.window.kit.size.w
    for door in ("problems", "jump", "graph"):
        rect = author.screen().find(f"author:{door}").rect
        assert rect.x >= 0
        assert rect.x + rect.w <= wide
        author.press(f"author:{door}")
        author.press(f"author:{door}")


def test_a_player_has_none_of_this() -> None:
    player = Player()
    player.key(pygame.K_e)
    assert not [node for node in player.screen().walk() if node.key.startswith("author")]
    with pytest.raises(UnplayableError):
        player.table.jump(Jump(level=next(iter(player.table.pack().levels))))
