"""What it cost, said in lines: the same for the text game, the command and the page to keep."""

from dataclasses import dataclass

from game.content.words import Words
from game.model.aftermath import Cost, Deed, Line, TieStep, Trade
from game.model.finding import Finding, Side
from game.terminal.names import Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with its lines."""

    title: str
    lines: tuple[str, ...]


def cost_sections(cost: Cost, names: Names, words: Words) -> tuple[Section, ...]:
    """Say the page from people to money."""
    head = Section(title=words.say("pages_cost"), lines=(words.say("pages_cost_note"),))
    parts = (
        ("pages_cost_people", _people(cost, names, words)),
        ("pages_cost_unsaid", _unsaid(cost, words)),
        ("pages_cost_perks", _perks(cost, words)),
        ("pages_cost_numbers", _numbers(cost, names, words)),
    )
    return (head, *(Section(title=words.say(key), lines=lines) for key, lines in parts if lines))


def said(finding: Finding, words: Words) -> str:
    """Return a finding's sentence."""
    return words.say(finding.kind, **finding.numbers)


def why(deed: Deed | None, words: Words) -> str:
    """Name a deed by the title of its page and the words that were chosen."""
    if deed is None:
        return ""
    key = "pages_wiring_why_said" if deed.say else "pages_wiring_why"
    return words.say(key, title=deed.title, say=deed.say)


def _people(cost: Cost, names: Names, words: Words) -> tuple[str, ...]:
    """Say everybody's way, and of those steps the ones that led away, each with the deed before it."""
    if not cost.people:
        return (words.say("pages_cost_nobody"),)
    lines: list[str] = []
    for tie in cost.people:
        lines.append(words.say("pages_cost_person", name=names.person(tie.person), said=said(tie.finding, words)))
        lines += [_away(step, words) for step in tie.steps if step.moved.after < step.moved.before]
    return tuple(lines)


def _away(step: TieStep, words: Words) -> str:
    far = words.say("pages_step_away", n=step.moved.before - step.moved.after)
    title, deed = (step.deed.title, step.deed.say) if step.deed else ("", "")
    key = "pages_cost_after" if deed else "pages_cost_after_read"
    return words.say(key, title=title, deed=deed, step=far)


def _unsaid(cost: Cost, words: Words) -> tuple[str, ...]:
    head = (said(cost.unsaid, words),)
    if not cost.silences:
        return head
    how = words.say("pages_cost_unsaid_how", **cost.unsaid.numbers)
    return (*head, how, *(_silence(side, words) for side in cost.silences))


def _silence(side: Side, words: Words) -> str:
    answer = side.answer
    say = next((shown.say for shown in answer.offered if shown.id == answer.choice), words.say("mirror_skipped"))
    framing = words.say(f"framing_{answer.framing}")
    framing = framing[:1].upper() + framing[1:]
    return words.say("pages_cost_silence", framing=framing, title=answer.title, say=say)


def _perks(cost: Cost, words: Words) -> tuple[str, ...]:
    if not cost.trades:
        return (words.say("pages_cost_no_perks"),)
    lines = [line for trade in cost.trades for line in _trade(trade, words)]
    return (*lines, words.say("pages_cost_ask")) if any(trade.answers for trade in cost.trades) else tuple(lines)


def _trade(trade: Trade, words: Words) -> tuple[str, ...]:
    titles = words.listed(perk.title for perk in trade.perks)
    reasons = dict.fromkeys(perk.lost.reason for perk in trade.perks if perk.lost)
    return (
        words.say("pages_cost_perk", title=titles, said=said(trade.finding, words)),
        *(_answer(line, words) for line in trade.answers),
        *_others(trade, words),
        *(words.say(f"pages_cost_perk_lost_{reason}") for reason in reasons),
    )


def _others(trade: Trade, words: Words) -> tuple[str, ...]:
    """Say what else moved the score in that stretch; what did not move it is not said."""
    numbers = trade.finding.numbers
    moved = (("paid", -numbers["paid"]), ("story", numbers["story"]), ("friends", numbers["friends"]))
    parts = [words.say(f"pages_other_{name}", by=signed(int(by), words)) for name, by in moved if by]
    return (words.say("pages_cost_perk_other", parts=words.parted(parts)),) if parts else ()


def signed(by: int, words: Words) -> str:
    """Say a change as words, since a bare sign is easily missed by an ear."""
    return words.say("pages_plus" if by >= 0 else "pages_minus", n=abs(by))


def _answer(line: Line, words: Words) -> str:
    by = words.say("pages_plus", n=line.moved.after - line.moved.before)
    return words.say("pages_cost_perk_line", by=by, why=why(line.deed, words))


def _numbers(cost: Cost, names: Names, words: Words) -> tuple[str, ...]:
    return tuple(
        words.say("pages_cost_number", title=names.number(each.number), said=said(each.finding, words))
        for each in cost.numbers
    )
