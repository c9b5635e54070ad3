"""The five protections asked of other systems, and what to take along, said in lines."""

from game.content.words import Words
from game.model.debrief import Comparison, Guard
from game.model.ids import ClaimId
from game.model.pack import Pack
from game.terminal.told_cost import Section


def elsewhere_sections(pack: Pack, words: Words) -> tuple[Section, ...]:
    """Say the five questions, then each system with its answers and the number of the card behind each."""
    if not pack.comparisons:
        return ()
    note = words.say("terminal_elsewhere_note")
    questions = tuple(
        words.say("terminal_protection", title=each.title, question=each.question) for each in pack.protections
    )
    head = Section(title=words.say("pages_elsewhere"), lines=(note, *questions))
    systems = tuple(_system(pack, each, words) for each in pack.comparisons)
    return (head, *systems, Section(title=words.say("pages_elsewhere_ask"), lines=()))


def end_sections(pack: Pack, words: Words) -> tuple[Section, ...]:
    """Say three things to take along, and one line."""
    if pack.debrief is None:
        return ()
    return (
        Section(title=words.say("pages_end"), lines=pack.debrief.takeaways),
        Section(title=pack.debrief.line, lines=()),
    )


def _system(pack: Pack, system: Comparison, words: Words) -> Section:
    lines = tuple(_guard(pack, guard, words) for guard in system.guards)
    title = words.say("terminal_system", title=system.title, where=system.where)
    return Section(title=title, lines=lines)


def _guard(pack: Pack, guard: Guard, words: Words) -> str:
    title = next(each.title for each in pack.protections if each.id == guard.protection)
    has = words.say(f"pages_has_{guard.has}")
    said = words.say("terminal_guard", protection=title, has=has, text=guard.text)
    number = _number(pack, guard.claim)
    return f"{said} {words.say('terminal_guard_card', number=number)}" if number else said


def _number(pack: Pack, claim: ClaimId | None) -> int:
    """Return the number under which a card can be opened, or 0."""
    cards = list(pack.claims)
    return cards.index(claim) + 1 if claim in cards else 0
