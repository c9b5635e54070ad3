from dataclasses import replace

from fakes.clock import HandClock
from fakes.journal import MemoryJournal
from fakes.packs import FULL, SHORT, tiny_pack

from game.model.action import Choose, Go, Predict, Skip
from game.model.entry import Answered, Chose
from game.model.ids import ChoiceId
from game.model.offer import Intro, Over, Scene
from game.model.outcome import Reason, Refusal
from game.model.pack import Pack
from game.model.record import Header, Turn
from game.model.state import Deal
from game.rules.offer import offer
from game.session.bots import along, coin
from game.session.clock import FixedClock
from game.session.play import play_bot
from game.session.session import CannotResume, Resumed, Session, new_header

PACK = tiny_pack()
A = ChoiceId("a")


def started(clock: HandClock | None = None, journal: MemoryJournal | None = None) -> Session:
    return Session.start(PACK, route=SHORT, seed=4, clock=clock or HandClock(), journal=journal)


def test_a_session_shows_what_the_rules_offer() -> None:
    session = started()
    first = session.offer
    session.act(Go())
    second = session.offer

    assert isinstance(first, Intro)
    assert isinstance(second, Scene)
    assert second == offer(PACK, session.state)


def test_an_action_is_stamped_with_its_time_and_the_changes_of_mind() -> None:
    clock = HandClock(now=5000)
    session = started(clock)
    session.act(Go())
    clock.wind(1200)

    session.act(Choose(choice=A), changes=3)

    (first, second) = session.record.turns
    assert first.action == Go(at=5000, ms=0)
    assert second.action == Choose(choice=A, at=6200, ms=1200, changes=3)
    record = second.entries[0]
    assert isinstance(record, Chose)
    assert (record.at, record.ms, record.changes) == (6200, 1200, 3)


def test_skips_and_predictions_are_stamped_too() -> None:
    clock = HandClock(now=5000)
    session = started(clock)
    while not isinstance(session.offer, Over):
        clock.wind(10)
        if isinstance(session.act(Skip()), Refusal) and isinstance(session.act(Go()), Refusal):
            session.act(Choose(choice=A))
            session.act(Predict(changed=1))

    actions = [turn.action for turn in session.record.turns]
    assert {action.kind for action in actions} == {"go", "choose", "skip", "predict"}
    assert all((action.at - 5000) % 10 == 0 and action.at > 5000 for action in actions)
    assert all(action.ms == 10 for action in actions)
    assert all(entry.choice is None for entry in session.entries if isinstance(entry, Answered))


def test_a_turn_is_in_the_journal_before_anybody_sees_it() -> None:
    session: Session | None = None
    seen: list[int] = []

    class Watching(MemoryJournal):
        def append(self, turn: Turn) -> None:
            super().append(turn)
            if session is not None:
                seen.append(session.state.steps)

    session = started(journal=Watching())
    session.act(Go())
    session.act(Choose(choice=A))

    assert seen == [0, 1]  # the state had not moved yet


def test_a_refusal_writes_nothing_and_moves_nothing() -> None:
    journal = MemoryJournal()
    session = started(journal=journal)
    before, clock_start = session.state, session.offer

    outcome = session.act(Predict(changed=1))

    assert outcome == Refusal(reason=Reason.NOT_NOW)
    assert (session.state, session.offer) == (before, clock_start)
    assert (journal.turns, session.record.turns, session.entries) == ([], (), ())


def test_a_journal_may_be_opened_with_the_header() -> None:
    opened: list[MemoryJournal] = []

    def create(header: Header) -> MemoryJournal:
        opened.append(MemoryJournal(header))
        return opened[0]

    session = Session.start(PACK, route=SHORT, seed=4, clock=HandClock(), journal=create, player="P1", knew=True)
    session.act(Go())

    assert opened[0].header == session.record.header
    assert opened[0].turns == list(session.record.turns)
    assert (session.record.header.player, session.record.header.knew) == ("P1", True)


def test_the_header_names_exactly_what_is_played() -> None:
    dealt = Deal(rows=dict.fromkeys(PACK.families, 3), watched_off=frozenset())

    header = new_header(PACK, route=SHORT, seed=4, clock=FixedClock(at=77), deal=dealt)

    assert (header.pack, header.pack_version, header.pack_hash, header.pack_title) == (
        "tiny",
        "0.1.0",
        "f" * 64,
        "Tiny",
    )
    assert (header.format, header.route, header.seed, header.deal, header.started) == (1, "short", 4, dealt, 77)
    assert header.run == started().state.run


def test_a_resumed_run_stands_where_it_was_left_and_goes_on() -> None:
    clock, journal = HandClock(), MemoryJournal()
    first = started(clock)
    for _ in range(6):
        clock.wind(40)
        first.act(coin(first.offer, first.state, 4))

    resumed = Session.resume(PACK, first.record, clock=clock, journal=journal)

    assert isinstance(resumed, Resumed)
    again = resumed.session
    assert (again.state, again.offer, again.record, again.entries) == (
        first.state,
        first.offer,
        first.record,
        first.entries,
    )
    again.act(coin(again.offer, again.state, 4))
    assert len(journal.turns) == 1
    assert again.record.turns[-1] == journal.turns[0]


def test_a_finished_run_resumes_to_its_end() -> None:
    record = play_bot(PACK, route=FULL, seed=8, bot=along)

    resumed = Session.resume(PACK, record, clock=HandClock())

    assert isinstance(resumed, Resumed)
    assert isinstance(resumed.session.offer, Over)


def test_another_pack_cannot_take_up_the_run() -> None:
    record = play_bot(PACK, route=SHORT, seed=8, bot=along)

    refused = Session.resume(replace(PACK, hash="0" * 64), record, clock=HandClock())

    assert refused == CannotResume(reason="pack_changed", detail=f"tiny 0.1.0 ({'f' * 12})")


def test_a_run_that_was_tampered_with_cannot_go_on() -> None:
    record = play_bot(PACK, route=SHORT, seed=8, bot=along)
    turns = list(record.turns)
    turns[2] = replace(turns[2], entries=turns[2].entries[:-1])

    refused = Session.resume(PACK, replace(record, turns=tuple(turns)), clock=HandClock())

    assert isinstance(refused, CannotResume)
    assert refused.reason == "diverged"
    assert refused.detail.startswith("turn 2: ")


def german() -> Pack:
    """Return the tiny pack with other words and the same ids and hash."""
    levels = {
        name: replace(
            level,
            title=f"D {level.title}",
            events=tuple(replace(event, title=f"D {event.title}", text=f"D {event.text}") for event in level.events),
        )
        for name, level in PACK.levels.items()
    }
    events = {name: {event.id: (at, event) for at, event in enumerate(one.events)} for name, one in levels.items()}
    return replace(PACK, levels=levels, events=events, language="de")


def test_a_switch_of_language_changes_the_words_and_nothing_else_and_the_journal_stays_in_its_own() -> None:
    clock, journal, other = HandClock(), MemoryJournal(), german()
    session, same = started(clock, journal), started(clock)
    for _ in range(4):
        action = coin(session.offer, session.state, 4)
        session.act(action)
        same.act(action)
    session.speak(other)
    assert isinstance(session.offer, Scene)
    assert session.offer == offer(other, same.state)
    for _ in range(4):
        action = coin(session.offer, session.state, 4)
        session.act(action)
        same.act(action)

    assert session.state == same.state
    assert tuple(journal.turns) == same.record.turns
    assert [turn.action for turn in session.record.turns] == [turn.action for turn in same.record.turns]
    assert session.record.turns != same.record.turns
    assert session.record.header.language == "en"


def test_a_run_that_was_kept_in_one_language_goes_on_in_another() -> None:
    clock, other = HandClock(), german()
    first = started(clock)
    for _ in range(6):
        first.act(coin(first.offer, first.state, 4))

    resumed = Session.resume(other, first.record, clock=clock, told=PACK)

    assert isinstance(resumed, Resumed)
    assert resumed.session.offer == offer(other, first.state)
    resumed.session.speak(PACK)
    assert resumed.session.record == first.record
