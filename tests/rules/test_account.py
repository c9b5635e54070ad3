from dataclasses import replace

from fakes.lives import live
from fakes.packs import DANA, FULL, GUS, tiny_pack

from game.model.action import Choose, Go, Skip
from game.model.entry import Answered, Chose
from game.model.framing import Framing, SeenBy, Stance
from game.model.ids import ChoiceId, EventId, LevelId
from game.model.offer import Scene
from game.model.outcome import Step
from game.model.pack import Pack
from game.model.state import Deal, Phase, State
from game.rules.begin import begin
from game.rules.offer import offer
from game.rules.step import step

PACK = tiny_pack(neither=True)
DEAL = Deal(rows=dict.fromkeys(PACK.families, 0), watched_off=frozenset())


def standing(level: str, event: str, framing: Framing, **changes: object) -> State:
    state = replace(begin(PACK, route=FULL, seed=1, deal=DEAL), phase=Phase.EVENT, framing=framing)
    return replace(state, level=LevelId(level), event=EventId(event), **changes)  # type: ignore[arg-type]


def first_entry(state: State, action: Choose | Go | Skip) -> Answered | Chose:
    outcome = step(PACK, state, action)
    assert isinstance(outcome, Step)
    entry = outcome.entries[0]
    assert isinstance(entry, Answered | Chose)
    return entry


def test_an_answer_needs_no_pack_to_be_understood() -> None:
    state = standing("circle", "slot_m1", Framing.FRIENDS, joined=True)
    scene = offer(PACK, state)
    assert isinstance(scene, Scene)

    entry = first_entry(state, Choose(choice=ChoiceId("b"), at=1000, ms=70, changes=2))

    assert isinstance(entry, Answered)
    assert (entry.run, entry.pack, entry.pack_hash) == (state.run, "tiny", "f" * 64)
    assert (entry.level, entry.event, entry.item) == ("circle", "slot_m1", "m1_2")
    assert (entry.family, entry.family_title, entry.control) == ("m1", "Family m1", False)
    assert (entry.title, entry.text, entry.frame_line) == ("Title m1 2", "Dilemma 2 of m1.", "m1 under friends.")
    assert (entry.watched, entry.joined, entry.seen_by, entry.person) == (True, True, SeenBy.CIRCLE, None)
    assert (entry.choice, entry.stance, entry.at, entry.ms, entry.changes) == ("b", Stance.OWN, 1000, 70, 2)
    assert str(entry.where) == "pairs/m1.yaml:30:1"
    assert [(each.id, each.say, each.stakes) for each in entry.offered] == [
        (each.id, each.say, each.stakes) for each in scene.choices
    ]
    assert {each.stance: each.stakes for each in entry.offered} == {
        Stance.ALONG: 30,
        Stance.OWN: -20,
        Stance.NEITHER: 0,
    }


def test_score_and_tier_bracket_everything_that_the_answer_caused() -> None:
    state = standing("circle", "slot_m1", Framing.FRIENDS, score=595)

    entry = first_entry(state, Choose(choice=ChoiceId("a")))

    # 595 + 30 = 625; dana (800) asks for 17, gus (420) for -10
    assert (entry.score_before, entry.score_after) == (595, 632)
    assert (entry.tier_before, entry.tier_after) == (None, "trusted")


def test_a_skipped_slot_has_no_choice_and_no_stance() -> None:
    entry = first_entry(standing("hello", "slot_m1", Framing.SCORE), Skip(at=5, ms=6))

    assert isinstance(entry, Answered)
    assert (entry.choice, entry.stance, entry.changes, entry.at, entry.ms) == (None, None, 0, 5, 6)
    assert (entry.score_before, entry.score_after, entry.person) == (550, 550, GUS)


def test_a_story_event_is_answered_read_or_skipped() -> None:
    answered = first_entry(standing("hello", "joining", Framing.SCORE), Choose(choice=ChoiceId("a"), changes=1))
    read = first_entry(standing("hello", "hello_end", Framing.SCORE), Go())
    skipped = first_entry(standing("everyone", "hard", Framing.REQUIRED), Skip())

    assert all(isinstance(each, Chose) for each in (answered, read, skipped))
    assert isinstance(answered, Chose)
    assert (answered.choice, answered.skipped, answered.changes, answered.person) == ("a", False, 1, DANA)
    assert (answered.joined, answered.score_before, answered.score_after) == (False, 550, 565)
    assert [each.stakes for each in answered.offered] == [15, None]
    assert isinstance(read, Chose)
    assert (read.choice, read.skipped, read.offered) == (None, False, ())
    assert isinstance(skipped, Chose)
    assert (skipped.choice, skipped.skipped, len(skipped.offered)) == (None, True, 2)


def test_every_slot_of_a_route_is_recorded_once() -> None:
    def records(pack: Pack) -> list[tuple[str, str]]:
        entries = [entry for moment in live(pack) for entry in moment.entries]
        return [(each.family, each.framing) for each in entries if isinstance(each, Answered)]

    pack = tiny_pack(6, 2)
    expected = [(family, framing) for framing in Framing for family in pack.families]
    assert records(pack) == expected
