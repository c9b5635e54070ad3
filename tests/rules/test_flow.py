from dataclasses import replace

from fakes.packs import FULL, HELPED, STORY, tiny_pack
from fakes.story import choice, event, level

from game.model.entry import Ended
from game.model.event import Event, Needs
from game.model.framing import Framing
from game.model.ids import EndingId, EventId, RouteId
from game.model.pack import Pack
from game.model.state import Phase
from game.rules.begin import begin
from game.rules.draft import Draft, open_draft
from game.rules.flow import finish, play_after, play_from

SECRET = Needs(has=(HELPED,))


def pack_of(*events: Event) -> Pack:
    return tiny_pack(levels=[level("one", Framing.BEFORE, *events), level("two", Framing.SCORE)])


def standing(pack: Pack, route: RouteId = FULL) -> Draft:
    return open_draft(pack, begin(pack, route=route, seed=1))


def test_events_whose_needs_do_not_hold_are_passed_over() -> None:
    pack = pack_of(event("a", needs=SECRET), event("b"), event("c", needs=SECRET), event("d"))
    draft, here = standing(pack), next(iter(pack.levels.values()))

    play_from(draft, here, 0)
    first = draft.event
    play_after(draft, here, EventId("b"), None)

    assert (draft.phase, first, draft.event) == (Phase.EVENT, "b", "d")


def test_goto_jumps_and_still_asks_for_needs() -> None:
    pack = pack_of(event("a", choice("a")), event("b"), event("c", needs=SECRET), event("d"))
    draft, here = standing(pack), next(iter(pack.levels.values()))

    play_after(draft, here, EventId("a"), EventId("c"))

    assert draft.event == "d"


def test_after_the_last_event_comes_the_next_level() -> None:
    pack = pack_of(event("a"))
    draft, here = standing(pack), next(iter(pack.levels.values()))

    play_after(draft, here, EventId("a"), None)

    assert (draft.phase, draft.level, draft.event) == (Phase.INTRO, "two", None)


def test_after_the_last_level_comes_the_question_if_a_mirror_was_promised() -> None:
    pack = pack_of(event("a"))
    last = list(pack.levels.values())[-1]
    mirrored, plain = standing(pack), standing(pack, STORY)

    play_from(mirrored, last, 0)
    play_from(plain, last, 0)

    assert (mirrored.phase, mirrored.level, mirrored.entries) == (Phase.PREDICT, None, [])
    assert (plain.phase, plain.level, plain.entries) == (Phase.OVER, None, [Ended(ending=None)])


def test_the_end_remembers_the_ending() -> None:
    pack = pack_of()
    draft = open_draft(pack, replace(begin(pack, route=FULL, seed=1), ending=EndingId("alone")))

    finish(draft)

    assert draft.entries == [Ended(ending=EndingId("alone"))]
