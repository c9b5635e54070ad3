"""The scene of playing under a score: the answers come first, the phone stands aside."""

import pygame
from fakes.packs import tiny_pack
from fakes.story import event, level
from fakes.window import Player

from game.desktop.scenes.outcome import outcome_cues
from game.desktop.scenes.play import Play
from game.model.entry import ScoreMoved, TieMoved
from game.model.event import Effects
from game.model.framing import Framing
from game.model.ids import PersonId


def scored(*, joined: bool = True) -> Player:
    """Play until the first question under a score, with the app or without it."""
    player = Player(tiny_pack())
    player.press("play")
    player.press("route:short")
    player.press("begin")
    while not asked(player):
        choices = player.named("choice")
        player.press(choices[0 if joined else -1].key if choices else "on")
    return player


def asked(player: Player) -> bool:
    """Tell whether a measured question under the score is on the screen."""
    scene = player.window.director.top.scene
    if not isinstance(scene, Play) or scene.shown.framing is not Framing.SCORE:
        return False
    return scene.shown.item is not None and bool(player.named("choice"))


def test_digits_choose_the_answers_and_never_the_phone_s_tabs() -> None:
    player = scored()
    first, second, *_ = player.named("choice")
    assert player.named("tab"), "the phone has its tabs"
    player.key(pygame.K_1)
    assert player.focus == first.key
    player.key(pygame.K_2)
    assert player.focus == second.key
    player.key(pygame.K_9)
    assert player.focus == second.key


def test_the_first_key_lands_on_the_first_answer() -> None:
    for key in (pygame.K_TAB, pygame.K_DOWN, pygame.K_RIGHT, pygame.K_LEFT, pygame.K_RETURN):
        player = scored()
        assert player.focus == "", "no answer is marked beforehand"
        player.key(key)
        assert player.focus == player.named("choice")[0].key


def test_a_digit_where_there_is_nothing_to_answer_does_nothing() -> None:
    player = scored()
    player.key(pygame.K_1, pygame.K_1)
    assert player.focus == "on"
    player.key(pygame.K_1)
    assert player.focus == "on"


def test_the_phone_comes_last_and_lies_to_the_left() -> None:
    player = scored()
    seen: list[str] = []
    while not seen or player.focus != seen[0]:
        seen.append(player.focus)
        player.key(pygame.K_TAB)
        seen = [key for key in seen if key]
    phone = [key for key in seen if key.startswith("phone:")]
    assert len(phone) == 4
    assert seen.index(phone[0]) > max(seen.index(node.key) for node in player.named("choice"))
    player.key(pygame.K_LEFT)
    assert player.focus.startswith("phone:")
    player.key(pygame.K_RIGHT)
    assert not player.focus.startswith("phone:")


def test_the_bell_counts_what_is_new_until_it_is_opened() -> None:
    player = scored()
    bell = player.screen().find("phone:news")
    assert not bell.name.endswith(" 0 of it new")
    player.press("phone:news")
    assert player.screen().find("phone:news").name.endswith(" 0 of it new")
    assert player.words.say("desktop_news") in [node.name for node in player.named("text")]
    player.press("phone:news")
    assert player.named("meter")


def test_who_declined_has_a_calm_phone_with_a_small_number() -> None:
    player = scored(joined=False)
    assert not player.table.session.state.joined
    said = [node.name for node in player.screen().walk()]
    assert player.named("meter") == []
    assert player.named("tab") == []
    assert player.words.say("desktop_app_declined") in said
    assert str(player.table.session.state.score) in said


def test_what_only_reading_changed_is_shown_and_nothing_is_called_left_out() -> None:
    table = event("table", title="A long table", effects=Effects(ties={PersonId("gus"): 1}))
    player = Player(tiny_pack(levels=[level("street", Framing.BEFORE, table, event("end"))]))
    for key in ("play", f"route:{next(iter(player.table.pack().routes))}", "begin", "on", "on"):
        player.press(key)
    said = [node.name for node in player.named("text", "heading")]
    assert "A long table" in said
    assert player.words.say("desktop_closer", name="Gus") in said
    assert player.words.say("desktop_skipped") not in said


def test_what_an_answer_did_sounds_the_score_before_people() -> None:
    up, big, down = (
        ScoreMoved(reason="stakes", cause="x", asked=by, before=500, after=500 + by) for by in (12, 40, -8)
    )
    closer = TieMoved(person=PersonId("dana"), before=1, after=2)
    assert outcome_cues((closer, up)) == ("score_up", "tie_closer")
    assert outcome_cues((big,)) == ("score_up_big",)
    assert outcome_cues((down,)) == ("score_down",)
    assert outcome_cues(()) == ("confirm",)
