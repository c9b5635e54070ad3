"""Source cards read aloud: what was claimed, what is true of it, and how well that was checked."""

from collections.abc import Sequence

from game.content.words import Words
from game.model.claim import Claim, Figure, Reference
from game.model.ids import LevelId
from game.model.pack import Pack
from game.terminal.board import sentence


def card_list(pack: Pack, levels: Sequence[LevelId] | None, words: Words) -> tuple[str, ...]:
    """List the cards of some levels, or of the whole pack; a card keeps its number in every list."""
    lines = tuple(
        words.say("terminal_card_line", number=number, short=sentence(claim.short))
        for number, claim in enumerate(pack.claims.values(), start=1)
        if levels is None or set(claim.levels) & set(levels)
    )
    key = "terminal_cards_all" if levels is None else "terminal_cards_played"
    return (words.say(key, n=len(lines), of=len(pack.claims)), *lines)


def card_page(claim: Claim, words: Words) -> tuple[str, ...]:
    """Say one card whole, the claim first and its sources last, each with how far it was seen."""
    verdicts = words.listed(words.say(f"verdict_{verdict}") for verdict in claim.verdict)
    return (
        words.say("terminal_card_claim", short=sentence(claim.short)),
        words.say("terminal_card_verdict", verdicts=verdicts, scope=claim.scope),
        *(words.say("terminal_card_said", chapter=each.chapter, words=each.words) for each in claim.said),
        claim.card,
        *(_figure(figure, words) for figure in claim.figures),
        *(words.say("terminal_card_parallel", parallel=sentence(parallel)) for parallel in claim.parallels),
        words.say("terminal_card_checked", checked=words.say(f"checked_{claim.checked}")),
        *(_reference(reference, words) for reference in claim.references),
    )


def _figure(figure: Figure, words: Words) -> str:
    return words.say("terminal_card_figure", value=figure.value, what=figure.what, year=figure.year, ref=figure.ref)


def _reference(reference: Reference, words: Words) -> str:
    said = words.say(
        "terminal_card_reference",
        id=reference.id,
        authors=reference.authors,
        year=reference.year,
        title=reference.title,
        publisher=reference.publisher,
        checked=words.say(f"checked_{reference.checked}"),
    )
    return f"{said} {reference.url}" if reference.url else said
